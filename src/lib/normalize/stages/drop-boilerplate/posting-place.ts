import { findTextSpan, foldLine } from '#lib/normalize/drop-lines.ts';
import { PROVINCE } from '#lib/normalize/press.ts';
import type { Line } from '#lib/normalize/stage.ts';

const PLACE = new RegExp(`^(?:${PROVINCE})$`, 'u');
const TIME = /(?:19|20)\d\d[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}日? ?\d{1,2}:\d\d|来源[:]/u;
const BUTTON = /^(?:字号|字体|关注|已关注|订阅|举报|听新闻|收藏|分享|[大中小 ]{3,})/u;

const POSTED = /^(?:原创|Original)[: ]|^(?<account>\S{3,14}) +\k<account>$/u;
const CLOCK_ALONE = /^(?:19|20)\d\d[-/.年] ?\d{1,2}[-/.月] ?\d{1,2}日? ?\d{1,2}:\d\d$/u;

/** Indexes of a province alone between the time of a post and its buttons: where it was sent from. It may head a part of the text elsewhere. */
export function findPostingPlace(lines: readonly Line[]): ReadonlySet<number> {
  const { start } = findTextSpan(lines);
  const head = lines
    .slice(0, start)
    .map((line, index) => ({ index, text: foldLine(line) }))
    .filter(({ text }) => text !== '');
  return new Set(
    head.flatMap(({ index, text }, at) => {
      if (!PLACE.test(text)) return [];
      // 原创 甲区融媒, 2022-05-06 17:30: what a copied post begins with
      if (CLOCK_ALONE.test(head[at - 1]?.text ?? '') && POSTED.test(head[at - 2]?.text ?? '')) return [index];
      // 发布于 above 湖南; a clock alone above, 来源：… below
      if (/^(?:发布|发表)于$/u.test(head[at - 1]?.text ?? '')) return [head[at - 1]?.index ?? index, index];
      if (CLOCK_ALONE.test(head[at - 1]?.text ?? '') && /^来源[:]/u.test(head[at + 1]?.text ?? '')) return [index];
      const isPlace = BUTTON.test(head[at + 1]?.text ?? '');
      return isPlace && head.slice(Math.max(0, at - 2), at).some((above) => TIME.test(above.text)) ? [index] : [];
    }),
  );
}
