import { isTraditionalOnly } from '#lib/chinese/gbk-variants.ts';
import dictionary from '#lib/chinese/language-model/data/words.json' with { type: 'json' };
import { openWordTable, type WordTable } from '#lib/chinese/language-model/word-table.ts';
import { countScripts } from '#lib/chinese/script.ts';
import { simplifyByPhrase } from '#lib/chinese/simplified.ts';

/** Sentences about how characters are written show them as they are; names from elsewhere are written so. */
const ABOUT_WRITING =
  /繁[体體简]|[简簡]化字|正体字|异体|书法|书写|题[写字词匾]|写[着下有了]|刻[着有]|匾|碑|石刻|楹联|对联|门[楣额头]|[篆隶楷行草]书|字帖|古籍|刻本|印章|落款|招牌|店招|字号|日[文语本]|香港|澳门|台湾|臺/u;

/** Quotations and titles, the innermost ones. */
const QUOTED = /《[^《》]*》|〈[^〈〉]*〉|「[^「」]*」|『[^『』]*』|【[^【】]*】|“[^“”]*”|‘[^‘’]*’/gu;
const TITLE = /^[《〈「『【]/u;

/** What dictionaries of the mainland have too, and names keep. */
const STANDARD_TOO = new Set('乾昇鍾於徵');
/** Words of one character; what a dictionary says of others does not tell a word from half a name. */
const WORDS_ALONE = new Set('这为与对从将还说个们会让给过来时');
const SENTENCE = /[^。！？]+/gu;
const LONGEST_WORD = 4;
/** Nats: a word seen less than once in two million words proves nothing. */
const USUAL = 14.5;

let words: WordTable | undefined;

/** `text`, mostly Simplified, with its single Traditional characters turned back where they make a word. */
export function simplifyStray(text: string): string {
  const { simplified, traditional } = countScripts(text);
  if (traditional === 0 || simplified < traditional) return text;
  const converted = simplifyByPhrase(text);
  if (converted.length !== text.length) return text;
  const shown = findShown(text);
  const result = text.split('');
  for (const { index, 0: sentence } of text.matchAll(SENTENCE)) {
    if (countScripts(sentence).traditional === 0 || ABOUT_WRITING.test(sentence)) continue;
    for (const [start, end] of runsOfTraditional(sentence)) {
      const [from, to] = [index + start, index + end];
      if (shown[from] === 1 || !isMadeOfWords({ text, converted }, { from, to })) continue;
      for (let at = from; at < to; at++) result[at] = converted.charAt(at);
    }
  }
  return result.join('');
}

/** By UTF-16 code unit, 1 where titles stand, and quotations that are Traditional themselves or too short to tell. */
function findShown(text: string): Uint8Array {
  const shown = new Uint8Array(text.length);
  for (const { index, 0: quoted } of text.matchAll(QUOTED)) {
    const { simplified, traditional } = countScripts(quoted);
    if (TITLE.test(quoted) || simplified <= traditional) shown.fill(1, index, index + quoted.length);
  }
  return shown;
}

function* runsOfTraditional(piece: string): Generator<readonly [start: number, end: number]> {
  let start = -1;
  for (let at = 0; at <= piece.length; at++) {
    const isStray = at < piece.length && isTraditionalOnly(piece.charAt(at));
    if (isStray && start < 0) start = at;
    if (isStray || start < 0) continue;
    yield [start, at];
    start = -1;
  }
}

/** Whether each character of the run belongs to a usual word once it is Simplified. */
function isMadeOfWords(
  { text, converted }: { text: string; converted: string },
  { from, to }: { from: number; to: number },
): boolean {
  for (let at = from; at < to; at++) {
    if (STANDARD_TOO.has(text.charAt(at)) || !isInWord(converted, at)) return false;
  }
  return true;
}

function isInWord(text: string, at: number): boolean {
  if (WORDS_ALONE.has(text.charAt(at))) return true;
  words ??= openWordTable(dictionary.words);
  for (let length = 2; length <= LONGEST_WORD; length++) {
    for (let start = Math.max(0, at - length + 1); start <= at; start++) {
      const cost = words.costOf(text.slice(start, start + length));
      if (cost !== undefined && cost <= USUAL) return true;
    }
  }
  return false;
}
