/** Who wrote a letter to a paper or an office, and when: below 敬礼, or in brackets at the very end. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { readDateline } from './datelines.ts';
import { stating } from './findings.ts';
import { NAMES, parseNames } from './names.ts';
import type { Statement } from './statements.ts';

const FAREWELL = /^(?:此致,? ?)?敬礼[!。]?$/u;
const WRITERS = '读者|居民|市民|业主|学生|村民|老党员|志愿者|写信人';
const WRITER_OF_LETTER = new RegExp(
  String.raw`^(?:(?:\p{Script=Han}{0,12}?(?:${WRITERS})|您的[\p{Script=Han}]{2,4})[: ]{0,2})?(?<names>${NAMES})$`,
  'u',
);
/** （甲区读者 张某）: a blank or colon between, so that 居民代表大会 is nobody. */
const READER = new RegExp(
  String.raw`^\((?:来自)?\p{Script=Han}{0,12}?(?:${WRITERS})[: ]{1,2}(?<names>[^()]{2,20})\)$`,
  'u',
);
const MOST_BELOW = 3;

/** Who wrote a letter, and when. The day of the letter is not that of the paper. */
export function readLetters(written: readonly Line[]): [Line, Statement][] {
  const signed = written.flatMap((farewell, at): [Line, Statement][] => {
    if (!FAREWELL.test(foldForMatching(farewell.text).trim())) return [];
    const below = written
      .slice(at + 1, at + 1 + MOST_BELOW)
      .map((line): [Line, Statement | undefined] => [line, readSigned(line)]);
    const end = below.findIndex(([, statement]) => statement === undefined);
    return below.slice(0, end < 0 ? below.length : end).flatMap(([line, found]) => (found ? [[line, found]] : []));
  });
  return signed.length > 0 ? signed : written.slice(-MOST_BELOW).flatMap(readReader);
}

function readReader(line: Line): [Line, Statement][] {
  const names = parseNames(READER.exec(foldForMatching(line.text).trim())?.groups?.['names'] ?? '');
  return names.length > 0 ? [[line, signedBy(line, names)]] : [];
}

function readSigned(line: Line): Statement | undefined {
  const names = parseNames(WRITER_OF_LETTER.exec(foldForMatching(line.text).trim())?.groups?.['names'] ?? '');
  if (names.length > 0) return signedBy(line, names);
  return readDateline(line)?.rule === 'dateline' ? { rule: 'letter-date', findings: [] } : undefined;
}

function signedBy(line: Line, names: readonly string[]): Statement {
  return { rule: 'signature', findings: names.map(stating(line.text.trim(), line)('authors')) };
}
