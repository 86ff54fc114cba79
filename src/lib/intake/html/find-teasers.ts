/** Cards of other articles: a linked headline and a sentence or two about it, several in a row. */
import { isLinkList, isProse } from './page-block-kinds.ts';
import type { PageBlock } from './page-blocks.ts';

const LEAST_CARDS = 3;
const LONGEST = 300;
const LONGEST_CARD = 900;
const DEEPEST_CARD = 4;
const LEAST_CUT_OFF = 30;

/** The blocks of `blocks` that stand in such cards. A report whose subheadings are links has no element around each part. */
export function findTeasers(blocks: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const found = new Set<Element>();
  const rows = new Map<Element, Element[]>();
  blocks.forEach((block, index) => {
    const before = blocks[index - 1];
    if (!before || !isLinkList(before) || !isSummary(block)) return;
    const card = findCard(before.element, block.element);
    if (card) found.add(card);
  });
  const held = countHeld(found);
  for (const card of found) {
    const whole = widen(card, held);
    if (whole.parentElement) rows.set(whole.parentElement, [...(rows.get(whole.parentElement) ?? []), whole]);
  }
  const alike = [...rows.values()].flatMap((row) => (areAlike(row) ? row : []));
  const cards = new Set(alike.filter((card) => countProse(card, blocks) <= LONGEST_CARD));
  return new Set(blocks.filter(({ element }) => isInside(element, cards)));
}

/** A sentence or two; feeds cut them off in the middle. */
function isSummary(block: PageBlock): boolean {
  return block.text.length <= LONGEST && (isProse(block) || (block.linked === 0 && block.text.length >= LEAST_CUT_OFF));
}

/** The words of the sentences in `card`: a contribution to a forum has the writer's linked name above it, and is no card. */
function countProse(card: Element, blocks: readonly PageBlock[]): number {
  const own = blocks.filter((block) => isProse(block) && card.contains(block.element));
  return own.reduce((sum, { text }) => sum + text.length, 0);
}

/** How many cards each element close around them holds. */
function countHeld(cards: ReadonlySet<Element>): ReadonlyMap<Element, number> {
  const held = new Map<Element, number>();
  for (const card of cards) {
    let around = card.parentElement;
    for (let depth = 0; around && depth <= DEEPEST_CARD; around = around.parentElement, depth++)
      held.set(around, (held.get(around) ?? 0) + 1);
  }
  return held;
}

/** The largest element around `card` that holds no other: the item of a list, where a card is wrapped. */
function widen(card: Element, held: ReadonlyMap<Element, number>): Element {
  let whole = card;
  for (let depth = 0; depth < DEEPEST_CARD; depth++) {
    const around = whole.parentElement;
    if (!around || (held.get(around) ?? 0) > 1) return whole;
    whole = around;
  }
  return whole;
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
