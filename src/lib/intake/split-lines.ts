import type { Change, Line } from '#lib/normalize/stage.ts';

/** U+0085 among Latin letters is a byte of Chinese read in the wrong encoding, and breaks no line. */
const BREAKS = /[\v\f\u2028\u2029]|(?<![\u0080-\u00ff])\u0085(?![\u0080-\u00ff])/;

/** Far behind the beginning of a line, and before the end of a sentence. */
const INSIDE_SENTENCE = /(?<=[^\v]{40}[\p{Script=Han}\d，、])\v(?=[\p{Script=Han}\d][^\v]*[。！？…])/gu;

/**
 * The lines of `text`, numbered as an editor's program numbers them. Unicode line separators, form feeds and vertical tabs
 * split a line too, but the pieces keep its number. U+0085 behind another character of Latin-1's upper half is no line end
 * but a byte of UTF-8 that was read as Latin-1: splitting there would make the repair impossible. A vertical tab
 * in the middle of a sentence is a line break that an office program set for the width.
 */
export function splitLines(text: string): Line[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, index) =>
    line
      .replace(INSIDE_SENTENCE, '')
      .split(BREAKS)
      .map((piece) => ({ number: index + 1, text: piece })),
  );
}

/** Lines without NUL characters, and the record of what was taken out. */
export function stripNulCharacters(lines: readonly Line[]): { lines: Line[]; changes: Change[] } {
  const changes: Change[] = [];
  const stripped = lines.map((line) => {
    if (!line.text.includes('\0')) return line;
    const text = line.text.replaceAll('\0', '');
    changes.push({
      stage: 'read',
      rule: 'nul-characters',
      line: line.number,
      before: line.text,
      after: text,
      confidence: 1,
    });
    return { number: line.number, text };
  });
  return { lines: stripped, changes };
}
