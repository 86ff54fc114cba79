/** The visible text of a page as blocks in reading order: what a reader sees as separate lines. */
import type { Block } from '#lib/normalize/stage.ts';

export interface PageBlock {
  readonly text: string;
  /** the innermost element that holds the block's first words */
  readonly element: Element;
  /** characters inside links */
  readonly linked: number;
  readonly type: Block['type'] | undefined;
  /** true when only a line break, not a paragraph border, stands before it */
  readonly afterBreak: boolean;
}

const INVISIBLE = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'OBJECT',
  'SVG',
  'CANVAS',
  'VIDEO',
  'AUDIO',
  'SELECT',
  'TEXTAREA',
  'BUTTON',
  'HEAD',
]);
const INLINE = new Set([
  'A',
  'ABBR',
  'B',
  'BDI',
  'BDO',
  'BIG',
  'CITE',
  'CODE',
  'DEL',
  'DFN',
  'EM',
  'FONT',
  'I',
  'INS',
  'KBD',
  'LABEL',
  'MARK',
  'Q',
  'RUBY',
  'RB',
  'S',
  'SAMP',
  'SMALL',
  'SPAN',
  'STRIKE',
  'STRONG',
  'SUB',
  'SUP',
  'TIME',
  'TT',
  'U',
  'VAR',
  'WBR',
  'IMG',
  'INPUT',
  'O:P',
  'ST1:CHSDATE',
]);
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:caption|img[_-]?(?:descr?|title|txt|text|info)|pic[_-]?(?:descr?|title|txt|text|info)|photo[_-]?(?:descr?|title)|tujie|tushuo)/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Every block of text below `root`, blank ones left out. */
export function listBlocks(root: Element): PageBlock[] {
  const collector = new BlockCollector();
  walk(root, collector);
  collector.close('paragraph');
  return collector.blocks;
}

class BlockCollector {
  readonly blocks: PageBlock[] = [];
  #text = '';
  #linked = 0;
  #element: Element | undefined;
  #afterBreak = false;

  add(text: string, element: Element): void {
    if (!this.#element && text.trim()) this.#element = element;
    this.#text += text;
    if (hasAncestor(element, LINK)) this.#linked += text.replace(/\s/g, '').length;
  }

  close(border: 'paragraph' | 'break'): void {
    const text = this.#text.replace(/[\t\n\r\f ]+/g, ' ').replace(/^ | $/g, '');
    if (this.#element && text) {
      const [element, linked, afterBreak] = [this.#element, this.#linked, this.#afterBreak];
      this.blocks.push({ text, element, linked, afterBreak, type: findType(element) });
      this.#afterBreak = border === 'break';
    } else {
      // two breaks in a row are a paragraph border
      this.#afterBreak = false;
    }
    if (border === 'paragraph') this.#afterBreak = false;
    this.#text = '';
    this.#linked = 0;
    this.#element = undefined;
  }
}

function walk(root: Element, collector: BlockCollector): void {
  // An explicit stack: damaged pages nest thousands of elements, more than calls can.
  const stack: (Node | 'close')[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'close') collector.close('paragraph');
    else if (node.nodeType === 3) collector.add(node.nodeValue ?? '', node.parentNode as Element);
    else if (node.nodeType === 1) enter(node as Element, { stack, collector });
  }
}

function enter(element: Element, { stack, collector }: { stack: (Node | 'close')[]; collector: BlockCollector }): void {
  const tag = element.tagName.toUpperCase();
  if (INVISIBLE.has(tag) || element.hasAttribute('hidden') || HIDDEN_STYLE.test(element.getAttribute('style') ?? ''))
    return;
  if (tag === 'BR') {
    collector.close('break');
    return;
  }
  if (tag === 'TR' && isDataRow(element)) {
    collector.close('paragraph');
    collector.add(printRow(element), element.firstElementChild ?? element);
    collector.close('paragraph');
    return;
  }
  const isBlock = !INLINE.has(tag);
  if (isBlock) {
    collector.close('paragraph');
    stack.push('close');
  }
  for (let child = element.lastChild; child; child = child.previousSibling) stack.push(child);
}

/** A row of figures, not of layout: several short cells with nothing but words in them. */
function isDataRow(row: Element): boolean {
  const cells = Array.from(row.children);
  if (cells.length < 2) return false;
  return cells.every((cell) => {
    const text = cell.textContent ?? '';
    const isPlain = !cell.querySelector('table, div, ul, ol, h1, h2, h3, h4, input, br + br, p + p');
    return isPlain && text.length < 200 && !cell.querySelector('a[href]');
  });
}

function printRow(row: Element): string {
  return Array.from(row.children, (cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim()).join(' | ');
}

const [LINK, HEADING, FIGCAPTION, QUOTE, ITEM] = [
  /^a$/i,
  /^h[1-6]$/i,
  /^figcaption$/i,
  /^blockquote$/i,
  /^li$/i,
] as const;
const DEEPEST = 40;

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

function findType(element: Element): Block['type'] | undefined {
  if (hasAncestor(element, HEADING)) return 'heading';
  if (hasAncestor(element, FIGCAPTION)) return 'caption';
  for (
    let ancestor: Element | null = element, depth = 0;
    ancestor && depth < 3;
    ancestor = ancestor.parentElement, depth++
  )
    if (CAPTION_CLASS.test(ancestor.getAttribute('class') ?? '')) return 'caption';
  if (hasAncestor(element, QUOTE)) return 'quote';
  if (hasAncestor(element, ITEM)) return 'list';
  return undefined;
}
