/**
 * Which blocks of a page are the article. Readability finds the region; then what it cut out of the middle comes back, and what it
 * took along from outside the region (teasers, polls, lists of links) goes.
 */
import { Readability } from '@mozilla/readability';
import type { PageBlock } from './page-blocks.ts';

/** Readability's time grows faster than a page; past this the prose of the page is taken as it is */
const MOST_BLOCKS = 3000;
const MARK = 'data-intake-block';
/** the article's region is the innermost element with this share of what Readability took */
const REGION_SHARE = 0.7;
const SENTENCE_END = /[。！？!?…]["”』」’）)】]*\s*$/u;

/** The article's blocks, in order; all blocks when nothing on the page stands out (a bare fragment). */
export function findArticle(document: Document, blocks: readonly PageBlock[]): PageBlock[] {
  const taken = findTaken(document, blocks);
  if (taken.size === 0) return blocks.filter((block) => !isLinkList(block));
  const region = findRegion([...taken]);
  return blocks.filter((block) => {
    if (!region.contains(block.element)) return taken.has(block) && isProse(block) && block.linked === 0;
    return taken.has(block) ? !isLinkList(block) : isProse(block) || isCaptionOrHeading(block);
  });
}

export function isProse({ text, linked }: PageBlock): boolean {
  return text.length >= 12 && linked < text.length * 0.3 && SENTENCE_END.test(text);
}

/** Nothing but links: a list of other articles, a navigation bar. */
export function isLinkList({ text, linked }: PageBlock): boolean {
  return linked > text.replace(/\s/g, '').length * 0.7 && !SENTENCE_END.test(text);
}

function isCaptionOrHeading({ type, linked }: PageBlock): boolean {
  return (type === 'caption' || type === 'heading') && linked === 0;
}

/** What Readability takes, as blocks of the untouched document: elements are marked, and the marks looked for in its copy. */
function findTaken(document: Document, blocks: readonly PageBlock[]): Set<PageBlock> {
  if (blocks.length > MOST_BLOCKS) return new Set(blocks.filter(isProse));
  blocks.forEach(({ element }, index) => {
    if (!element.hasAttribute(MARK)) element.setAttribute(MARK, String(index));
  });
  const copy = document.cloneNode(true) as Document;
  const result = new Readability<Element>(copy, { serializer: (node) => node as Element, charThreshold: 100 }).parse();
  const marks = new Set<string | null>();
  for (const element of result?.content?.querySelectorAll(`[${MARK}]`) ?? []) marks.add(element.getAttribute(MARK));
  const taken = blocks.filter(({ element }) => marks.has(element.getAttribute(MARK)));
  for (const { element } of blocks) element.removeAttribute(MARK);
  return new Set(taken);
}

function findRegion(taken: readonly PageBlock[]): Element {
  const weights = new Map<Element, number>();
  let total = 0;
  for (const { element, text, linked } of taken) {
    const weight = Math.max(0, text.length - linked);
    total += weight;
    for (let ancestor: Element | null = blockElement(element); ancestor; ancestor = ancestor.parentElement)
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

function blockElement(element: Element): Element {
  return /^(?:SPAN|FONT|STRONG|B|EM|A|I|U)$/i.test(element.tagName) && element.parentElement
    ? blockElement(element.parentElement)
    : element;
}
