/** Invented paragraphs as a site shows them: in either script, folded to half width or not, with what a stage is told. */
import { traditionalCharacter } from '#lib/chinese/gbk-variants.ts';
import type { ArticleFacts, Line } from '#lib/normalize/stage.ts';
import { findAnnotations } from '#lib/normalize/stages/remove-annotations/find-annotations.ts';

export interface Dress {
  readonly script: 'hans' | 'hant';
  readonly width: 'folded' | 'as-is';
}

/** The four ways a text is dressed in turn. */
export const DRESSES: readonly Dress[] = [
  { script: 'hans', width: 'as-is' },
  { script: 'hant', width: 'as-is' },
  { script: 'hans', width: 'folded' },
  { script: 'hant', width: 'folded' },
];

export function dress(text: string, { script, width }: Dress): string {
  const written = script === 'hant' ? [...text].map(traditionalCharacter).join('') : text;
  return width === 'folded'
    ? written.replace(/[！-～]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    : written;
}

export function numbered(texts: readonly string[]): Line[] {
  return texts.map((text, index) => ({ number: index + 1, text }));
}

export function factsOf(lines: readonly Line[], script: 'hans' | 'hant'): ArticleFacts {
  const annotations = findAnnotations(lines.map(({ text }) => text).join('\n'));
  return { script, traditional: script === 'hant' ? 'mechanical' : 'none', annotations };
}
