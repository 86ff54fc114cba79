/** Marks and widths: the classes that rules are built from, and the fold that line rules match against. */

import { tabulateSimplifiedUnits } from '#lib/chinese/gbk-variants.ts';
import { countHan } from './characters.ts';
import { mapUnits } from './map-units.ts';

/** Inside a character class: Han and the marks that only Chinese text has. What makes a context Chinese. */
export const CHINESE = String.raw`\p{Script=Han}“”‘’《》〈〉「」『』（）【】〔〕、。，；：？！…—`;

const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '〖': '[',
  '〗': ']',
  '∶': ':',
  '﹕': ':',
  '∣': '|',
  '│': '|',
  '┃': '|',
  丨: '|',
  '—': '-',
  '–': '-',
  '−': '-',
  '“': '"',
  '”': '"',
  '「': '"',
  '」': '"',
  '‘': "'",
  '’': "'",
};

let foldedUnits: Uint16Array | undefined;

/** The text that was folded last: a reader of lines asks for the same fold a dozen times in a row. */
let last = { text: '', folded: '' };

/** What line rules match: Simplified, ASCII marks half-width, quotes " ', brackets [ ] and dashes - plain; offsets as in `text`. */
export function foldForMatching(text: string): string {
  if (text !== last.text) {
    foldedUnits ??= tabulateFoldedUnits();
    last = { text, folded: mapUnits(text, foldedUnits) };
  }
  return last.folded;
}

function tabulateFoldedUnits(): Uint16Array {
  const table = tabulateSimplifiedUnits();
  for (let unit = 0xff01; unit <= 0xff5e; unit++) table[unit] = unit - 0xfee0;
  for (const [mark, plain] of Object.entries(PLAIN_MARKS)) table[mark.charCodeAt(0)] = plain.charCodeAt(0);
  return table;
}

/** Whether `line` reads as a sentence or more of running text, not as a label, a headline or a list of links. */
export function readsAsProse(line: string): boolean {
  const han = countHan(line);
  if (han >= 20 && /[。；]/u.test(line)) return true;
  // 物业难在哪？社区有了新答案 is a headline: a question or a call is prose when the line ends with it and is no short one.
  if (han >= 20 && /[！？!?][”’」』）)]*\s*$/u.test(line) && (han >= 30 || /[，,“"]/u.test(line))) return true;
  return han >= 40 && /[，,]/u.test(line);
}

/** A text that ends with the end of a sentence, in quotation marks or brackets too. */
export const SENTENCE_ENDS_IT = /[。！？…][”’」』）]?$/u;

/** Marks in front of a line: bullets of lists, ornaments, pointers to a picture. A dash needs a blank behind it. */
export const LEADING_MARK =
  /^(?:[•·●■◆▪◦▶►➢✓▍▎▏▌▋▊▉█]+ ?|[▲△↑↓▼]+ ?|[-*+–] +(?!\d+ ?[-–]$)|[★☆◇□※❖☑]+ ?)(?=[\p{L}\p{N}“"《（([【])/u;

/** Whether `line` is a row of a table that became text: at least three cells, two of them bare numbers or years. */
export function isTableRow(line: string): boolean {
  const cells = line
    .trim()
    .split(/[\s|]+/u)
    .filter((cell) => cell !== '');
  const numbers = cells.filter((cell) => /^[-+]?\d[\d.,]*(?:[%％年月日]|个百分点)?$/u.test(cell));
  return cells.length >= 3 && numbers.length >= 2 && cells.every((cell) => cell.length <= 12);
}

const CORNERS: Readonly<Record<string, string>> = { '「': '“', '」': '”', '『': '‘', '』': '’', '｢': '“', '｣': '”' };

/** `text` with “”‘’ for 「」『』, one for one. */
export function mainlandQuotes(text: string): string {
  return text.replace(/[「」『』｢｣]/gu, (mark) => CORNERS[mark] ?? mark);
}
