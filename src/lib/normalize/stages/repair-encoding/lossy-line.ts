/**
 * A whole line of UTF-8 that was read as GBK, with bytes lost: where two bytes made no character, a ? or U+FFFD stands.
 * The characters that fit the bytes left over are tried in their sentence, and the language model says which is meant.
 */
import { decodePairUnit, EURO, encodeUnit, isPrivateUse } from '#lib/chinese/gbk.ts';
import {
  costOfText,
  type LanguageModel,
  loadLanguageModel,
  type Reading,
} from '#lib/chinese/language-model/language-model.ts';

/** A byte of the line; one that was lost knows the byte behind it, with which it made no character. */
type Byte = number | { readonly mark: string; readonly next: number | undefined };

const MARK = /[?\ufffd]/gu;
/** What fits three bytes: Han, Chinese marks, full-width forms. */
const CHINESE = /[\u4e00-\u9fa5\u3000-\u3011\uff01-\uff5e“”‘’—…]/u;
const LONGEST = 5000;
const SHORTEST = 8;
/** Characters for each mark, at least. */
const FEWEST_BETWEEN = 3;
/** Full-width letters and digits: hardly a lost character is one. */
const LATIN = /[０-９Ａ-Ｚａ-ｚ＂＃＄＆＇＊＋－．／＜＝＞＠＼＾＿｀｛｜｝]/u;
/** What no line ends with. */
const GOES_ON = /[\u3000，、；：（《〈「『【“‘]/u;
/** What closes, and what must have been opened before it. */
const OPENERS = new Map(
  ['（）', '《》', '〈〉', '「」', '『』', '【】', '“”', '‘’'].map(([open = '', close = '']) => [close, open]),
);
const MOST_CANDIDATES = 64;
/** Characters behind a doubtful one that tell which it is. */
const AHEAD = 6;
/** Nats by which the reading must be likelier than what stands there, and the best mark or Han character than the second. */
const CLEARLY = { received: 8, mark: 2, han: 4 } as const;
const LEADS = [0xe2, 0xe3, 0xe4, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xef];
const TAILS = Array.from({ length: 0x40 }, (_, at) => 0x80 + at);

/** The line as it was meant, a character that stays in doubt as U+FFFD; undefined when it is no such line. */
export function readLossyLine(line: string): string | undefined {
  const marks = line.match(MARK)?.length ?? 0;
  if (marks === 0 || line.length < SHORTEST || line.length > LONGEST || marks * FEWEST_BETWEEN > line.length)
    return undefined;
  const bytes = listBytes(line);
  const characters = bytes && listCharacters(bytes);
  if (!characters?.some((units) => units.length > 1)) return undefined;
  const model = loadLanguageModel();
  const { text, cost } = choose(characters, { model, swallowed: characters.swallowed });
  return cost + CLEARLY.received > costOfText(line.replace(MARK, ''), model) ? undefined : text;
}

function listBytes(line: string): Byte[] | undefined {
  const bytes: Byte[] = [];
  for (let at = 0; at < line.length; at += 1) {
    const unit = line.charCodeAt(at);
    const pair = encodeUnit(unit);
    if (/[?\ufffd]/u.test(line.charAt(at))) bytes.push({ mark: line.charAt(at), next: leadOf(line, at + 1) });
    else if (line[at] === '€') bytes.push(EURO);
    else if (unit < 0x80) bytes.push(unit);
    else if (pair === 0) return undefined;
    else bytes.push(pair >> 8, pair & 0xff);
  }
  return bytes;
}

function leadOf(line: string, at: number): number | undefined {
  const pair = at < line.length ? encodeUnit(line.charCodeAt(at)) : 0;
  return pair === 0 ? undefined : pair >> 8;
}

/** What each character may be; `swallowed`: what it may be besides where a mark took an ASCII byte along, by its place. */
type Characters = number[][] & { readonly swallowed: ReadonlyMap<number, readonly number[]> };
const ANY_BYTE: Byte = { mark: '?', next: undefined };

/** What each character may be, in the order of the line; undefined when the bytes are no UTF-8. */
function listCharacters(bytes: readonly Byte[]): Characters | undefined {
  const swallowed = new Map<number, number[]>();
  const characters: Characters = Object.assign([] as number[][], { swallowed });
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] as Byte;
    const [second, third] = [bytes[at + 1], bytes[at + 2]];
    if (typeof first === 'number' && first < 0x80) {
      characters.push([first]);
      at += 1;
    } else if (first === 0xc2 && fitting(second, TAILS).includes(0xb7)) {
      characters.push([0xb7]);
      at += 2;
    } else if (couldGoOn(second) && couldGoOn(third)) {
      const units = listUnits([first, second, third]);
      if (units.length === 0) return undefined;
      if (typeof third !== 'number') swallowed.set(characters.length, listUnits([first, second, ANY_BYTE]));
      characters.push(units);
      at += 3;
    } else if (typeof first === 'number') return undefined;
    else {
      characters.push([first.mark.charCodeAt(0)]);
      at += 1;
    }
  }
  return characters;
}

function couldGoOn(byte: Byte | undefined): boolean {
  return byte !== undefined && (typeof byte !== 'number' || TAILS.includes(byte));
}

/** The characters that three bytes of UTF-8 may be. */
function listUnits([first, second, third]: readonly (Byte | undefined)[]): number[] {
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
  if (typeof byte === 'number') return possible.includes(byte) ? [byte] : [];
  const { next } = byte;
  return possible.filter((each) => {
    const made = next === undefined ? 0 : decodePairUnit(each, next);
    return made === 0 || isPrivateUse(made);
  });
}

/** The likeliest text and what it costs; where two characters are nearly as likely, U+FFFD stands. */
function choose(
  characters: readonly number[][],
  { model, swallowed }: { readonly model: LanguageModel; readonly swallowed: Characters['swallowed'] },
): { text: string; cost: number } {
  let text = '';
  let reading = model.begin;
  for (const [at, possible] of characters.entries()) {
    const fit = possible.filter((unit) => stands(String.fromCharCode(unit), text, at === characters.length - 1));
    const units = fit.length > 0 ? fit : possible;
    const known = ofTheFoot(text, swallowed.get(at) ?? []);
    if (known !== undefined) {
      text += String.fromCharCode(known);
      reading = model.extend(reading, known);
      continue;
    }
    const [best, second] = rank(units, reading, { model, ahead: behind(characters, at) });
    if (!best) continue;
    const margin = isHan(best.unit) ? CLEARLY.han : CLEARLY.mark;
    const isClear = !second || second.cost - best.cost >= margin;
    text += isClear ? String.fromCharCode(best.unit) : '\ufffd';
    reading = model.extend(reading, best.unit);
  }
  return { text, cost: reading.cost };
}

/** What lines of any page begin with. */
const PAGE_WORDS = ['上一篇', '下一篇', '上一页', '下一页', '责任编辑', '版权所有', '相关阅读', '返回首页'];

/** The character with which a line that begins like one of the page's own goes on as that one. */
function ofTheFoot(before: string, units: readonly number[]): number | undefined {
  const words = before === '' ? [] : PAGE_WORDS.filter((word) => word.startsWith(before) && word !== before);
  const fitting = units.filter((unit) => words.some((word) => word.charCodeAt(before.length) === unit));
  return fitting.length === 1 ? fitting[0] : undefined;
}

function isHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fa5;
}

/** Whether a character may stand behind `before`: what closes needs what it closes, a line does not end with a comma. */
function stands(character: string, before: string, isLast: boolean): boolean {
  const opener = OPENERS.get(character);
  if (opener && before.lastIndexOf(opener) <= before.lastIndexOf(character)) return false;
  return !LATIN.test(character) && !(isLast && GOES_ON.test(character));
}

/** The characters that follow, up to the next that is in doubt. */
function behind(characters: readonly number[][], at: number): number[] {
  const following = characters.slice(at + 1, at + 1 + AHEAD);
  const end = following.findIndex((units) => units.length > 1);
  return following.slice(0, end < 0 ? AHEAD : end).flat();
}

function rank(
  units: readonly number[],
  reading: Reading,
  { model, ahead }: { readonly model: LanguageModel; readonly ahead: readonly number[] },
): { unit: number; cost: number }[] {
  if (units.length === 1) return units.map((unit) => ({ unit, cost: 0 }));
  return units
    .toSorted((a, b) => model.unitCost(a) - model.unitCost(b))
    .slice(0, MOST_CANDIDATES)
    .map((unit) => ({ unit, cost: [unit, ...ahead].reduce(model.extend, reading).cost }))
    .toSorted((a, b) => a.cost - b.cost);
}
