/** Where words stand in the text of a page, across its elements and whatever blanks lie between. */

/** A run of text within one node. A place is one or more of them in a row. */
export interface TextRun {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
}
export type TextPlace = readonly TextRun[];

const SKIPPED = 'script, style, svg, template, noscript, [hidden], [data-pagefind-ignore], .visually-hidden';
const BLOCK =
  'p, li, dt, dd, h1, h2, h3, h4, h5, h6, td, th, figcaption, caption, blockquote, summary, div, section, header';

/** The places of all `words` below `root`, last first, so that each can be wrapped without moving those to come. None overlap. */
export function findTextPlaces(root: HTMLElement, words: readonly string[]): TextPlace[] {
  const sought = words.map(squeeze).filter((word) => word !== '');
  const places: TextPlace[] = [];
  for (const nodes of textBlocks(root)) {
    const units = nodes.flatMap((node) =>
      [...node.data].length === 0
        ? []
        : Array.from(node.data, (unit) => unit).reduce<Unit[]>((list, unit) => {
            const start = list.at(-1)?.next ?? 0;
            list.push({ node, unit: /\s/.test(unit) ? '' : unit, start, next: start + unit.length });
            return list;
          }, []),
    );
    places.push(
      ...findInBlock(
        units.filter(({ unit }) => unit !== ''),
        sought,
      ),
    );
  }
  return places.reverse();
}

interface Unit {
  node: Text;
  unit: string;
  start: number;
  next: number;
}

function squeeze(text: string): string {
  return text.normalize('NFC').replace(/\s/g, '');
}

/** The text nodes that a reader sees as one line of text, block by block. */
function textBlocks(root: HTMLElement): Text[][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest(SKIPPED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const blocks: Text[][] = [];
  let block: Element | null | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const own = node.parentElement?.closest(BLOCK);
    if (own === block) blocks.at(-1)?.push(node as Text);
    else blocks.push([node as Text]);
    block = own;
  }
  return blocks;
}

function findInBlock(units: readonly Unit[], sought: readonly string[]): TextPlace[] {
  const text = units.map(({ unit }) => unit).join('');
  // Offsets in `text` of each unit: characters outside the basic plane are two long.
  const offsets = new Map<number, number>();
  let offset = 0;
  for (const [at, { unit }] of units.entries()) {
    offsets.set(offset, at);
    offset += unit.length;
  }
  offsets.set(offset, units.length);
  const places: TextPlace[] = [];
  for (let from = 0; from < text.length; ) {
    const word = sought.filter((each) => text.startsWith(each, from)).sort((a, b) => b.length - a.length)[0];
    const [first, last] = [offsets.get(from), offsets.get(from + (word?.length ?? 0))];
    if (word && first !== undefined && last !== undefined) places.push(joinRuns(units.slice(first, last)));
    from += word?.length ?? 1;
  }
  return places;
}

function joinRuns(units: readonly Unit[]): TextPlace {
  const runs: TextRun[] = [];
  for (const { node, start, next } of units) {
    const last = runs.at(-1);
    if (last && last.node === node) runs[runs.length - 1] = { node, start: last.start, end: next };
    else runs.push({ node, start, end: next });
  }
  return runs;
}
