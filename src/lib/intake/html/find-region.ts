/** Where the article's text stands: the element in which most of a page's own words gather, when Readability misses it. */
import { isNamedContainer } from './content-containers.ts';
import { isLinkList, isProse } from './page-block-kinds.ts';
import type { PageBlock } from './page-blocks.ts';

/** how much a named container's votes count */
const NAMED = 1.5;
/** short lines without a full stop are poems and lists, but interface words too */
const SHORT_LINE = 0.3;
/** what is longer and no sentence is a heap of key words */
const LONGEST_LINE = 40;
/** share of a block's weight that its container, the element around it, and the one around that receive */
const VOTES = [1, 0.5, 0.25] as const;
/** the article's region is the innermost element with this share of what Readability took */
const REGION_SHARE = 0.7;
const LEAST_DIVS = 3;
const PARAGRAPH = /^(?:p|h[1-6]|li|blockquote|pre|dd|dt|section|figure|figcaption)$/i;
const INLINE = /^(?:span|font|strong|b|em|a|i|u)$/i;

/** The element with the most unlinked words in and close below it; undefined for a page without any. */
export function findDensest(blocks: readonly PageBlock[]): Element | undefined {
  const votes = new Map<Element, number>();
  const paragraphs = findDivParagraphs(blocks);
  for (const block of blocks) {
    const weight = weigh(block);
    let element: Element | null = containerOf(block.element, paragraphs);
    for (const share of VOTES) {
      if (!element || element.localName === 'body') break;
      votes.set(element, (votes.get(element) ?? 0) + weight * share);
      element = element.parentElement;
    }
  }
  let best: { element: Element; score: number } | undefined;
  for (const [element, vote] of votes) {
    const score = vote * (isNamedContainer(element) ? NAMED : 1);
    if (score > (best?.score ?? 0)) best = { element, score };
  }
  return best?.element;
}

/** The words of `blocks` that are no links. */
export function countWords(blocks: readonly PageBlock[]): number {
  return blocks.reduce((sum, block) => sum + weigh(block), 0);
}

function weigh(block: PageBlock): number {
  if (isLinkList(block)) return 0;
  const words = Math.max(0, block.text.length - block.linked);
  return isProse(block) ? words : Math.min(words, LONGEST_LINE) * SHORT_LINE;
}

/** The `div` elements that an editor's program writes for paragraphs: several in a row, with one sentence or paragraph each. */
export function findDivParagraphs(blocks: readonly PageBlock[]): ReadonlySet<Element> {
  const held = new Map<Element, PageBlock[]>();
  for (const block of blocks) {
    const own = outOfInline(block.element);
    if (own.localName === 'div') held.set(own, [...(held.get(own) ?? []), block]);
  }
  const rows = new Map<Element, Element[]>();
  for (const [own, [only, ...others]] of held)
    if (only && others.length === 0 && isProse(only) && own.parentElement)
      rows.set(own.parentElement, [...(rows.get(own.parentElement) ?? []), own]);
  return new Set([...rows.values()].filter((row) => row.length >= LEAST_DIVS).flat());
}

function containerOf(element: Element, paragraphs: ReadonlySet<Element>): Element {
  const isWrapper = PARAGRAPH.test(element.localName) || INLINE.test(element.localName) || paragraphs.has(element);
  return isWrapper && element.parentElement ? containerOf(element.parentElement, paragraphs) : element;
}

/** The innermost element that holds most of `taken`. */
export function findCommon(taken: readonly PageBlock[]): Element {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const { element, text, linked } of taken) {
    const weight = Math.max(0, text.length - linked);
    total += weight;
    for (let ancestor: Element | null = outOfInline(element); ancestor; ancestor = ancestor.parentElement)
      weights.set(ancestor, (weights.get(ancestor) ?? 0) + weight);
  }
  let region = taken[0]?.element.ownerDocument.documentElement as Element;
  let best = Number.POSITIVE_INFINITY;
  for (const [element, weight] of weights)
    if (weight >= total * REGION_SHARE && weight < best + 1 && region.contains(element)) {
      region = element;
      best = weight;
    }
  return widen(region);
}

/** A paragraph is no region: its siblings belong to it. */
function widen(region: Element): Element {
  const isSmall = /^(?:P|SPAN|FONT|STRONG|B|EM|A|H\d|LI|SECTION)$/i.test(region.tagName);
  return isSmall && region.parentElement ? widen(region.parentElement) : region;
}

function outOfInline(element: Element): Element {
  return INLINE.test(element.localName) && element.parentElement ? outOfInline(element.parentElement) : element;
}
