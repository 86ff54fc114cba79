/**
 * A whole line of UTF-8 that was read as GBK, with bytes lost: where two bytes made no character, a ? or U+FFFD stands.
 * The characters that fit the bytes left over are tried side by side, and the language model says which of them is meant.
 */
import { decodePairUnit, EURO, encodeUnit, isPrivateUse } from '#lib/chinese/gbk.ts';
import {
  costOfText,
  type LanguageModel,
  loadLanguageModel,
  type Reading,
} from '#lib/chinese/language-model/language-model.ts';

/** A byte of the line; one that was lost knows the byte behind it, with which it made no character. */
type Byte = number | { readonly next: number | undefined };

interface Path {
  readonly text: string;
  readonly reading: Reading;
  readonly partial: readonly Byte[];
}

const MARK = /[?\ufffd]/gu;
/** What fits three bytes: Han, Chinese marks, full-width forms. */
const CHINESE = /[\u4e00-\u9fa5\u3001-\u3011\uff01-\uff5e“”‘’—…·]/u;
const LONGEST = 120;
const SHORTEST = 8;
/** Characters for each mark, at least. */
const FEWEST_BETWEEN = 3;
const BEAM = 32;
const MOST_CANDIDATES = 24;
/** Nats by which the reading must be likelier than what stands there, and the best than the second. */
const CLEARLY = { received: 8, second: 2 } as const;
const LEADS = [0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef];
const TAILS = Array.from({ length: 0x40 }, (_, at) => 0x80 + at);

/** The line as it was meant, a character that stays in doubt as U+FFFD; undefined when it is no such line. */
export function readLossyLine(line: string): string | undefined {
  const marks = line.match(MARK)?.length ?? 0;
  if (marks === 0 || line.length < SHORTEST || line.length > LONGEST || marks * FEWEST_BETWEEN > line.length)
    return undefined;
  const bytes = listBytes(line);
  if (!bytes) return undefined;
  const model = loadLanguageModel();
  let paths: readonly Path[] = [{ text: '', reading: model.begin, partial: [] }];
  for (const byte of bytes) {
    paths = paths.flatMap((path) => step(path, byte, model));
    if (paths.length > BEAM) paths = paths.toSorted((a, b) => a.reading.cost - b.reading.cost).slice(0, BEAM);
  }
  const [best, second] = paths
    .filter(({ partial }) => partial.length === 0)
    .toSorted((a, b) => a.reading.cost - b.reading.cost);
  if (!best || best.reading.cost + CLEARLY.received > costOfText(line.replace(MARK, ''), model)) return undefined;
  return second && second.reading.cost - best.reading.cost < CLEARLY.second
    ? markDoubt(best.text, second.text)
    : best.text;
}

function listBytes(line: string): Byte[] | undefined {
  const bytes: Byte[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const pair = encodeUnit(line.charCodeAt(at));
    if (/[?\ufffd]/u.test(line.charAt(at))) bytes.push({ next: leadOf(line, at + 1) });
    else if (line[at] === '€') bytes.push(EURO);
    else if (pair === 0) return undefined;
    else bytes.push(pair >> 8, pair & 0xff);
  }
  return bytes;
}

function leadOf(line: string, at: number): number | undefined {
  const pair = at < line.length ? encodeUnit(line.charCodeAt(at)) : 0;
  return pair === 0 ? undefined : pair >> 8;
}

function step(path: Path, byte: Byte, model: LanguageModel): Path[] {
  const partial = [...path.partial, byte];
  const isLead = partial.length === 1;
  if (typeof byte === 'number' && !(isLead ? LEADS : TAILS).includes(byte)) return [];
  if (partial.length < 3) return [{ ...path, partial }];
  return listCharacters(partial)
    .toSorted((a, b) => model.unitCost(a) - model.unitCost(b))
    .slice(0, MOST_CANDIDATES)
    .map((unit) => ({
      text: path.text + String.fromCharCode(unit),
      reading: model.extend(path.reading, unit),
      partial: [],
    }));
}

/** The characters that three bytes of UTF-8 may be. */
function listCharacters([first, second, third]: readonly Byte[]): number[] {
  const units: number[] = [];
  for (const lead of fitting(first, LEADS))
    for (const middle of fitting(second, TAILS))
      for (const last of fitting(third, TAILS)) {
        const unit = ((lead & 0xf) << 12) | ((middle & 0x3f) << 6) | (last & 0x3f);
        if (CHINESE.test(String.fromCharCode(unit))) units.push(unit);
      }
  return units;
}

/** A byte was lost because it made no character with the one behind it. */
function fitting(byte: Byte | undefined, possible: readonly number[]): readonly number[] {
  if (byte === undefined) return [];
  if (typeof byte === 'number') return [byte];
  const { next } = byte;
  return possible.filter((each) => {
    const made = next === undefined ? 0 : decodePairUnit(each, next);
    return made === 0 || isPrivateUse(made);
  });
}

function markDoubt(best: string, second: string): string {
  return [...best].map((character, at) => (character === second[at] ? character : '\ufffd')).join('');
}
