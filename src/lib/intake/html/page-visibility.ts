/** What a page holds and no reader sees: text stuffed in for search engines, characters that spoil copying, closed menus. */
import type { TagBody } from './tag-bodies.ts';

const INVISIBLE = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG CANVAS VIDEO AUDIO SELECT TEXTAREA BUTTON HEAD TITLE RP'.split(' '),
);
const HIDING =
  /display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:px|pt|em|rem|%)?\s*(?:;|!|\}|$)|(?:^|[\s;{])(?:left|right|top|bottom|text-indent|margin-left|margin-top)\s*:\s*-(?:[5-9]\d{2}|\d{4,})/i;
const FOLDED = /(?:^|[\s;{])(?:max-)?(?:height|width)\s*:\s*0(?:px|pt|em|%)?\s*(?:;|!|\}|$)/i;
/** forums set random characters between sentences in elements of this class, and their style sheet shrinks them to nothing */
const SPOILER_CLASS = /(?:^|\s)jammer(?:\s|$)/i;
const LONGEST_SHEET = 500_000;
const SIMPLE_SELECTOR = /^[\w\s.#>-]*[.#][\w-]+$/;
const MOST_SELECTORS = 200;
/** What holds this share of all words is no hidden text: scripts show it when the page has loaded, as public accounts do. */
const SHOWN_LATER = 0.4;

export interface Visibility {
  /** whether the element, not its ancestors, takes its text out of sight */
  readonly hides: (element: Element) => boolean;
}

/** What is visible in `document`; `bodies` has its style sheets, which are no longer in it. */
export function findVisibility(document: Document, bodies: readonly TagBody[]): Visibility {
  const styled = listStyledAway(document, bodies);
  const whole = textLength(document.body ?? document.documentElement);
  const known = new WeakMap<Element, boolean>();
  const isStyledAway = (element: Element) => styled.has(element) && !isLoadedPicture(element);
  const hides = (element: Element): boolean => {
    if (INVISIBLE.has(element.tagName.toUpperCase())) return true;
    let hidden = known.get(element);
    if (hidden === undefined) {
      hidden = (isStyledAway(element) || isHiddenByItself(element)) && textLength(element) < whole * SHOWN_LATER;
      known.set(element, hidden);
    }
    return hidden;
  };
  return { hides };
}

/** The outermost hidden elements below `root`. Scripts, forms and drawings are not among them: they hold no text. */
export function listHidden(root: Element, { hides }: Visibility): Element[] {
  const hidden: Element[] = [];
  const stack: Element[] = [root];
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (INVISIBLE.has(element.tagName.toUpperCase())) continue;
    if (hides(element)) hidden.push(element);
    else for (let child = element.lastElementChild; child; child = child.previousElementSibling) stack.push(child);
  }
  return hidden;
}

/** A sheet hides pictures and their captions until a script has loaded them. */
function isLoadedPicture(element: Element): boolean {
  return element.localName === 'figure' && element.querySelector('img') !== null;
}

function isHiddenByItself(element: Element): boolean {
  if (element.hasAttribute('hidden') || SPOILER_CLASS.test(element.getAttribute('class') ?? '')) return true;
  const style = element.getAttribute('style');
  return style !== null && isHidingStyle(style);
}

function isHidingStyle(style: string): boolean {
  return HIDING.test(style) || (FOLDED.test(style) && /overflow\s*:\s*hidden/i.test(style));
}

function listStyledAway(document: Document, bodies: readonly TagBody[]): Set<Element> {
  const sheets = bodies
    .filter(({ tag }) => tag === 'style')
    .map(({ content }) => content.slice(0, LONGEST_SHEET).replace(/\/\*[\s\S]*?\*\//g, ''));
  const selectors = sheets.flatMap(listHidingSelectors).slice(0, MOST_SELECTORS);
  const found = new Set<Element>();
  for (const selector of selectors) for (const element of select(document, selector)) found.add(element);
  return found;
}

function select(document: Document, selector: string): Element[] {
  try {
    return Array.from(document.querySelectorAll(selector));
  } catch {
    return [];
  }
}

/** Rules inside `@media` hold for some screens only: they are told by the brace that opens before their selector closes. */
function listHidingSelectors(sheet: string): string[] {
  const flat = sheet.replace(/@[^{;]*\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  return [...flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
    .filter(([, , style = '']) => isHidingStyle(style))
    .flatMap(([, selectors = '']) => selectors.split(','))
    .map((selector) => selector.trim())
    .filter((selector) => SIMPLE_SELECTOR.test(selector));
}

function textLength(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}
