/** The numbers that Word counts by itself (一、 （二） 3.) stand in no text: here they are counted again and written into it. */
import { printListNumber } from './list-formats.ts';
import { attributeOf, findElements, type XmlElement } from './xml-elements.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  /** `%1、`, `（%1）`, `%1.%2` */
  readonly text: string;
}

interface List {
  readonly abstract: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** a list that begins anew where another of its kind has counted on */
  readonly restarts: ReadonlyMap<number, number>;
}

interface Item {
  readonly list: string;
  readonly level: number;
}

export interface WordParts {
  readonly document: string;
  readonly numbering: string;
  readonly styles: string;
}

/** No list: what a paragraph has once its number is in its text. */
const UNNUMBERED = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>';

/** The document's XML with each number written out in front of its paragraph; bullets stay what they are. */
export function writeListNumbers({ document, numbering, styles }: WordParts): string {
  const lists = readLists(numbering);
  if (lists.size === 0) return document;
  const byStyle = readStyles(styles);
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  const pieces: string[] = [];
  let done = 0;
  for (const { start, end, content } of findElements(document, 'w:pPr')) {
    const item = readItem(content) ?? byStyle.get(attributeOf(content, 'w:pStyle') ?? '');
    const list = item && lists.get(item.list);
    // A tracked change of format holds the properties of before: such a paragraph stays as it is.
    if (!item || !list || content.includes('<w:pPrChange')) continue;
    const printed = count(list, item, { counters, begun });
    if (printed === undefined) continue;
    const bare = content.replace(/<w:numPr\b[^>]*\/>|<w:numPr\b[\s\S]*?<\/w:numPr>/u, '');
    pieces.push(document.slice(done, start), `<w:pPr>${bare}${UNNUMBERED}</w:pPr>${runOf(printed)}`);
    done = end;
  }
  return pieces.join('') + document.slice(done);
}

function runOf(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped === '' ? '' : `<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

interface Counting {
  readonly counters: Map<string, Map<number, number>>;
  readonly begun: Set<string>;
}

/** The next number of the item's level, as printed; undefined for a bullet. Deeper levels begin again. */
function count(list: List, { list: id, level }: Item, { counters, begun }: Counting): string | undefined {
  const own = list.levels.get(level);
  if (!own) return undefined;
  const counter = counters.get(list.abstract) ?? new Map<number, number>();
  counters.set(list.abstract, counter);
  const restart = begun.has(`${id}/${level}`) ? undefined : list.restarts.get(level);
  begun.add(`${id}/${level}`);
  counter.set(level, restart ?? (counter.has(level) ? (counter.get(level) as number) + 1 : own.start));
  for (const deeper of [...counter.keys()].filter((each) => each > level)) counter.delete(deeper);
  let known = true;
  const printed = own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const of = list.levels.get(at);
    const number = of && printListNumber(counter.get(at) ?? of.start, of.format);
    known &&= number !== undefined;
    return number ?? '';
  });
  if (!known || printListNumber(1, own.format) === undefined) return undefined;
  return /[\w.)]$/.test(printed) ? `${printed} ` : printed;
}

function readItem(properties: string): Item | undefined {
  const [numbered] = findElements(properties, 'w:numPr');
  const list = numbered && attributeOf(numbered.content, 'w:numId');
  return list ? { list, level: Number(attributeOf(numbered.content, 'w:ilvl') ?? 0) } : undefined;
}

function readStyles(styles: string): ReadonlyMap<string, Item> {
  return new Map(
    findElements(styles, 'w:style').flatMap(({ opening, content }) => {
      const id = /w:styleId="([^"]*)"/u.exec(opening)?.[1];
      const item = readItem(content);
      return id && item ? [[id, item] as const] : [];
    }),
  );
}

function readLists(numbering: string): ReadonlyMap<string, List> {
  const kinds = new Map(
    findElements(numbering, 'w:abstractNum').map(({ opening, content }) => [
      /w:abstractNumId="([^"]*)"/u.exec(opening)?.[1] ?? '',
      new Map(findElements(content, 'w:lvl').map((level) => [levelOf(level), readLevel(level)] as const)),
    ]),
  );
  return new Map(
    findElements(numbering, 'w:num').flatMap(({ opening, content }) => {
      const id = /w:numId="([^"]*)"/u.exec(opening)?.[1];
      const abstract = attributeOf(content, 'w:abstractNumId') ?? '';
      const levels = kinds.get(abstract);
      if (!id || !levels) return [];
      const restarts = findElements(content, 'w:lvlOverride').flatMap((override) => {
        const from = attributeOf(override.content, 'w:startOverride');
        return from === undefined ? [] : [[levelOf(override), Number(from)] as const];
      });
      return [[id, { abstract, levels, restarts: new Map(restarts) }] as const];
    }),
  );
}

function levelOf({ opening }: XmlElement): number {
  return Number(/w:ilvl="(\d+)"/u.exec(opening)?.[1] ?? 0);
}

function readLevel({ content }: XmlElement): Level {
  return {
    start: Number(attributeOf(content, 'w:start') ?? 1),
    format: attributeOf(content, 'w:numFmt') ?? 'decimal',
    text: attributeOf(content, 'w:lvlText') ?? '',
  };
}
