/** The visible text of a page as blocks in reading order: what a reader sees as separate lines. */
import type { Block } from '#lib/normalize/stage.ts';
import { findType, isBold, isInsideLink, isPreformatted, isShortLine } from './block-type.ts';
import { findVisibility, type Visibility } from './page-visibility.ts';

export interface PageBlock {
  readonly text: string;
  /** the innermost element that holds the block's first words */
  readonly element: Element;
  /** the text nodes with the block's first and last words */
  readonly ends: readonly [Node, Node];
  /** characters inside links */
  readonly linked: number;
  readonly type: Block['type'] | undefined;
  /** true when only a line break, not a paragraph border, stands before it */
  readonly afterBreak: boolean;
}

const INLINE = new Set(
  'A ABBR B BDI BDO BIG CITE CODE DEL DFN EM FONT I INS KBD LABEL MARK Q RUBY RB RT RTC S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR IMG INPUT O:P ST1:CHSDATE AMP-IMG'.split(
    ' ',
  ),
);
const PICTURES = new Set(['IMG', 'AMP-IMG', 'PICTURE']);

/** Every block of text below `root` that a reader sees, blank ones left out. */
export function listBlocks(
  root: Element,
  visibility: Visibility = findVisibility(root.ownerDocument, []),
): PageBlock[] {
  const collector = new BlockCollector(root.querySelector(OF_WORD) !== null);
  walk(root, { collector, visibility });
  collector.close('paragraph');
  return collector.blocks;
}

/** Word saves a page with lines of one length; between Han characters a line end is no blank. */
const WRAP = /(?<=[\p{Script=Han}，。、；：！？”）])[\t ]*\r?\n[\t ]*(?=[\p{Script=Han}，。、；：！？“（])/gu;
const OF_WORD = '[class^="Mso"]';

const LEAST_PARAGRAPH = 30;

class BlockCollector {
  readonly blocks: PageBlock[] = [];
  readonly #wrapsLines: boolean;
  #text = '';
  #linked = 0;
  #element: Element | undefined;
  #ends: [Node, Node] | undefined;
  #afterBreak = false;
  #belowPicture = false;
  /** the block before stands right under a picture */
  #wasBelowPicture = false;
  /** a paragraph stands above: what comes is no head of the page, with the author's picture and name */
  #hasText = false;

  constructor(wrapsLines: boolean) {
    this.#wrapsLines = wrapsLines;
  }

  /** What comes next stands under a picture. */
  notePicture(): void {
    this.#belowPicture = true;
  }

  /** Adds the words of `node`, a text node or the element that they were put together from. */
  add(text: string, node: Node): void {
    const element = (node.nodeType === 1 ? node : node.parentNode) as Element;
    if (text.trim()) {
      this.#element ??= element;
      this.#ends = [this.#ends?.[0] ?? node, node];
    }
    this.#text += text;
    if (isInsideLink(element)) this.#linked += text.replace(/\s/g, '').length;
  }

  close(border: 'paragraph' | 'break'): void {
    const text = (this.#wrapsLines ? this.#text.replace(WRAP, '') : this.#text)
      .replace(/[\t\n\r\f ]+/g, ' ')
      .replace(/^ | $/g, '');
    if (this.#element && this.#ends && text) {
      const [element, ends, linked, afterBreak] = [this.#element, this.#ends, this.#linked, this.#afterBreak];
      const type = findType(element, { text, isBelowPicture: this.#belowPicture });
      this.blocks.push({ text, element, ends, linked, afterBreak, type });
      if (this.#belowPicture) this.#nameCaption(this.blocks.length - 1, this.blocks.at(-2));
      else if (this.#wasBelowPicture) this.#nameCaption(this.blocks.length - 2, this.blocks.at(-1));
      this.#wasBelowPicture = this.#belowPicture;
      this.#hasText ||= text.length >= LEAST_PARAGRAPH && text.includes('。');
      this.#belowPicture = false;
      this.#afterBreak = border === 'break';
    } else {
      // two breaks in a row are a paragraph border
      this.#afterBreak = false;
    }
    if (border === 'paragraph') this.#afterBreak = false;
    this.#text = '';
    this.#linked = 0;
    this.#element = undefined;
    this.#ends = undefined;
  }

  /** A plain short line under a picture, with a heading in bold type above the picture or below the line, says what it shows. */
  #nameCaption(index: number, beside: PageBlock | undefined): void {
    const line = this.blocks[index];
    if (
      !this.#hasText ||
      !line ||
      line.type !== undefined ||
      line.linked > 0 ||
      !isShortLine(line.text) ||
      isBold(line.element)
    )
      return;
    if (beside && isShortLine(beside.text) && isBold(beside.element)) this.blocks[index] = { ...line, type: 'caption' };
  }
}

interface Walk {
  readonly collector: BlockCollector;
  readonly visibility: Visibility;
}

function walk(root: Element, { collector, visibility }: Walk): void {
  // An explicit stack: damaged pages nest thousands of elements, more than calls can.
  const stack: (Node | 'close')[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node === 'close') collector.close('paragraph');
    else if (node.nodeType === 3) addText(node, collector);
    else if (node.nodeType === 1 && !visibility.hides(node as Element)) enter(node as Element, { stack, collector });
  }
}

function addText(node: Node, collector: BlockCollector): void {
  const text = node.nodeValue ?? '';
  const name = (node.parentNode as Element).localName;
  if (name === 'rt') collector.add(`（${text.trim()}）`, node);
  else if (isPreformatted(node.parentNode as Element))
    text.split('\n').forEach((line, index) => {
      if (index > 0) collector.close('break');
      collector.add(line, node);
    });
  else collector.add(text, node);
}

function enter(element: Element, { stack, collector }: { stack: (Node | 'close')[]; collector: BlockCollector }): void {
  const tag = element.tagName.toUpperCase();
  if (PICTURES.has(tag)) collector.notePicture();
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
