/** Lines in the head of an article that repeat who published it: 示例报 below the headline, the card of an account. */
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { findTextSpan } from '#lib/normalize/drop-lines.ts';
import type { Line } from '#lib/normalize/stage.ts';

/** 甲区融媒体中心. ends with a stop, and below it stands what the account says of itself */
const CARD = /[.。]$/u;
const MOTTO = /^[^。！？]{4,24}[。！]$/u;

/** The lines above the text that are nothing but one of `sources`; below a card also its motto. */
export function findNamesakes(lines: readonly Line[], sources: readonly string[]): ReadonlySet<Line> {
  const known = new Set(sources.map((source) => foldForMatching(source).trim()));
  const head = lines.slice(0, findTextSpan(lines).start).filter(({ text }) => text.trim() !== '');
  return new Set(
    head.flatMap((line, at) => {
      const text = foldForMatching(line.text).trim();
      if (!known.has(text.replace(CARD, '').trim())) return [];
      const next = head[at + 1];
      return CARD.test(text) && next && MOTTO.test(next.text.trim()) ? [line, next] : [line];
    }),
  );
}
