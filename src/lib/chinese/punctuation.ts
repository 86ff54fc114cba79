/** Marks and widths: the classes that rules are built from, and the fold that line rules match against. */

import { foldToSimplified } from '#lib/chinese/simplified.ts';

/** Inside a character class: Han and the marks that only Chinese text has. What makes a context Chinese. */
export const CHINESE = String.raw`\p{Script=Han}“”‘’《》〈〉「」『』（）【】〔〕、。，；：？！…—`;

const PLAIN_MARKS: Readonly<Record<string, string>> = {
  '\u3000': ' ',
  '\u00a0': ' ',
  '【': '[',
  '】': ']',
  '〔': '[',
  '〕': ']',
  '│': '|',
  '┃': '|',
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

function foldWidth(text: string): string {
  return text.replace(
    /[\uff01-\uff5e\u3000\u00a0【】〔〕│┃—–−“”「」‘’]/g,
    (mark) => PLAIN_MARKS[mark] ?? String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  );
}

/** What line rules match: Simplified, ASCII marks half-width, quotes " ', brackets [ ] and dashes - plain; offsets as in `text`. */
export function foldForMatching(text: string): string {
  return foldWidth(foldToSimplified(text));
}

/** Whether `line` reads as a sentence or more of running text, not as a label, a headline or a list of links. */
export function readsAsProse(line: string): boolean {
  const han = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  return (han >= 20 && /[。！？!?；]/u.test(line)) || (han >= 40 && /[，,]/u.test(line));
}

/** Marks in front of a line: bullets of lists, ornaments, pointers to a picture. A dash needs a blank behind it. */
export const LEADING_MARK =
  /^(?:[•·●■◆▪◦▶►➢✓]+ ?|[▲△↑↓▼]+ ?|[-*+–] +(?!\d+ ?[-–]$)|[★☆◇□※❖☑]+ ?)(?=[\p{L}\p{N}“"《（([【])/u;
