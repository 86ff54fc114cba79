/** Cards of other articles: a linked headline and a sentence or two about it, several in a row. */
import { isLinkList, isProse } from './page-block-kinds.ts';
import type { PageBlock } from './page-blocks.ts';

const LEAST_CARDS = 3;
const LONGEST = 300;
const DEEPEST_CARD = 4;

/** The blocks of `blocks` that stand in such cards. A report whose subheadings are links has no element around each part. */
export function findTeasers(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const rows = new Map<Element, Element[]>();
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (!before || !isLinkList(before) || !isProse(block) || block.text.length > LONGEST) return;
    const card = findCard(before.element, block.element);
    if (card?.parentElement) rows.set(card.parentElement, [...(rows.get(card.parentElement) ?? []), card]);
  });
  const cards = new Set([...rows.values()].flatMap((row) => (areAlike(row) ? row : [])));
  return new Set(blocks.filter(({ element }) => isInside(element, cards)));
}

/** The element around headline and summary and nothing else. */
function findCard(headline: Element, summary: Element): Element | undefined {
  let card: Element | null = summary;
  for (let depth = 0; card && depth < DEEPEST_CARD; card = card.parentElement, depth++)
    if (card.contains(headline)) return card;
  return undefined;
}

function areAlike(cards: readonly Element[]): boolean {
  const looks = new Set(cards.map(({ localName, className }) => `${localName} ${className}`));
  return new Set(cards).size >= LEAST_CARDS && looks.size <= 2;
}

function isInside(element: Element, cards: ReadonlySet<Element>): boolean {
  for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement)
    if (cards.has(ancestor)) return true;
  return false;
}
