/** Where words stand in the text of a page, across its elements and whatever blanks lie between. */

/** A run of text within one node. A place is one or more of them in a row. */
export interface TextRun {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}
export type TextPlace = readonly TextRun[];

const SKIPPED = 'script, style, svg, template, noscript, [hidden], [data-pagefind-ignore], .visually-hidden';

/** The places of all `words` below `root`, last first, so that each can be wrapped without moving those to come. None overlap. */
export function findTextPlaces(root: HTMLElement, words: readonly string[]): TextPlace[] {
  const sought = words
    .map((word) => word.normalize('NFC').replace(/\s/g, ''))
    .filter((word) => word !== '')
    // The longest first: of two words that begin together the longer one is meant.
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'));
  if (sought.length === 0) return [];
  const pattern = new RegExp(sought.join('|'), 'g');
  return textBlocks(root)
    .flatMap((nodes) => findInBlock(nodes, pattern))
    .reverse();
}

/** The text nodes that a reader sees as one line of text, block by block. */
function textBlocks(root: HTMLElement): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blocks: Text[][] = [];
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest(SKIPPED)) continue;
    const own = blockAround(node);
    if (own === block) blocks.at(-1)?.push(node as Text);
    else blocks.push([node as Text]);
    block = own;
  }
  return blocks;
}

function blockAround({ parentElement }: Node): Element | null {
  let block = parentElement;
  while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  return block;
}

/** In order. Blanks count for nothing, as in the index. */
function findInBlock(nodes: readonly Text[], pattern: RegExp): TextPlace[] {
  const units = nodes
    .flatMap((node) => node.data.split('').map((unit, start) => ({ node, start, unit })))
    .filter(({ unit }) => unit.trim());
  const text = units.map(({ unit }) => unit).join('');
  return [...text.matchAll(pattern)].map(({ index, 0: { length } }) => joinRuns(units.slice(index, index + length)));
}

function joinRuns(units: readonly Omit<TextRun, 'end'>[]): TextPlace {
  const runs: { node: Text; start: number; end: number }[] = [];
  for (const { node, start } of units) {
    const last = runs.at(-1);
    if (last?.node === node) last.end = start + 1;
    else runs.push({ node, start, end: start + 1 });
  }
  return runs;
}
