/** What a block is, by the elements around it and the picture above it. */
import type { Block } from '#lib/normalize/stage.ts';

const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|img[_-]?(?:descr?|title|txt|text|info)|pic[_-]?(?:descr?|title|txt|text|info)|photo[_-]?(?:descr?|title)|tujie|tushuo)/i;
const [LINK, HEADING, FIGCAPTION, QUOTE, ITEM] = [
  /^a$/i,
  /^h[1-6]$/i,
  /^figcaption$/i,
  /^blockquote$/i,
  /^li$/i,
] as const;
const PREFORMATTED = /^(?:pre|xmp|listing|plaintext)$/i;
const DEEPEST = 40;
/** A line in the middle under a picture is its caption, if it is no longer. */
const LONGEST_CAPTION = 80;
const CENTERED_CLASS = /(?:^|[\s_-])(?:f[_-]center|text-center|center|tac|aligncenter)(?:$|[\s_-])/i;

export interface BlockText {
  readonly text: string;
  /** whether a picture and no word stands before it */
  readonly isBelowPicture: boolean;
}

/** The type that the markup gives a block, or undefined for plain text. */
export function findType(element: Element, { text, isBelowPicture }: BlockText): Block['type'] | undefined {
  if (hasAncestor(element, HEADING)) return 'heading';
  if (hasAncestor(element, FIGCAPTION) || isMarkedCaption(element) || isBesideTerm(element)) return 'caption';
  if (isBelowPicture && text.length <= LONGEST_CAPTION && isCentered(element)) return 'caption';
  if (hasAncestor(element, QUOTE)) return 'quote';
  if (hasAncestor(element, ITEM)) return 'list';
  return undefined;
}

const LONGEST_LINE = 46;
const BOLD = /^(?:b|strong)$/i;

/** Whether `text` ends no sentence and is short: a caption or a heading. */
export function isShortLine(text: string): boolean {
  return text.length <= LONGEST_LINE && !/[。；;，,：:]["”』」’）)】]*\s*$/u.test(text);
}

/** Set in bold type; the headline of a page stands in a tag of its own, with the picture and the name of its author below it. */
export function isBold(element: Element): boolean {
  const isWeighty = (ancestor: Element) =>
    /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(ancestor.getAttribute('style') ?? '');
  return nearest(element, 3).some((ancestor) => BOLD.test(ancestor.localName) || isWeighty(ancestor));
}

export function isInsideLink(element: Element): boolean {
  return hasAncestor(element, LINK);
}

/** Inside an element whose line ends are line ends on the page too. */
export function isPreformatted(element: Element): boolean {
  return hasAncestor(element, PREFORMATTED);
}

/** <dl><dt><img></dt><dd>…</dd></dl> */
function isBesideTerm(element: Element): boolean {
  const term = nearest(element, 3).find(({ localName }) => localName === 'dd')?.previousElementSibling;
  return term?.localName === 'dt' && term.querySelector('img') !== null && (term.textContent ?? '').trim() === '';
}

function isMarkedCaption(element: Element): boolean {
  return nearest(element, 3).some((ancestor) => CAPTION_CLASS.test(ancestor.getAttribute('class') ?? ''));
}

function isCentered(element: Element): boolean {
  return nearest(element, 4).some(
    (ancestor) =>
      /text-align\s*:\s*center/i.test(ancestor.getAttribute('style') ?? '') ||
      /^center$/i.test(ancestor.getAttribute('align') ?? '') ||
      /^center$/i.test(ancestor.localName) ||
      CENTERED_CLASS.test(ancestor.getAttribute('class') ?? ''),
  );
}

/** The element and those around it, `count` in all. */
function nearest(element: Element, count: number): Element[] {
  const found: Element[] = [];
  for (let ancestor: Element | null = element; ancestor && found.length < count; ancestor = ancestor.parentElement)
    found.push(ancestor);
  return found;
}

/** `closest` by tag name, without a selector engine: it runs once for each piece of text. */
function hasAncestor(element: Element, tag: RegExp): boolean {
  for (
    let ancestor: Element | null = element, depth = 0;
    ancestor && depth < DEEPEST;
    ancestor = ancestor.parentElement, depth++
  )
    if (tag.test(ancestor.localName)) return true;
  return false;
}
