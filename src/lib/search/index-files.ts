/**
 * The sidecar: sorted grams with their pages, cut into files of a few kilobytes, and a manifest that says in which file a gram lies.
 * A record is the gram (what it shares with the gram before is left out), its pages, then, if any page has it in a field of more
 * weight than the body, the pages for each such field.
 */
import { cutGrams } from './grams.ts';
import { ByteReader, ByteWriter } from './postings.ts';

/** Where text stands, from the least to the most telling; a page's blocks carry one each. */
export const FIELDS = ['body', 'label', 'heading', 'title'] as const;
export type Field = (typeof FIELDS)[number];

export interface IndexedBlock {
  readonly field: Field;
  /** folded text: grams never cross from block to block. Several readings of one block (numbers written out) are several entries. */
  readonly folded: string;
}

export interface GramPages {
  /** ascending */
  readonly pages: readonly number[];
  /** for label, heading, title: the pages with the gram in that field, ascending */
  readonly fields: readonly (readonly number[])[];
}

export interface IndexFile {
  readonly first: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const FILE_SIZE = 6 * 1024;
/** The heavier fields of one page as bits: a list holds `page * 8 + bits`, one number a page, which keeps a large build small. */
const BITS = FIELDS.length - 1;
const STEP = 1 << BITS;

/** Collects pages in any order, each once, and writes the index of them all. */
export class IndexWriter {
  readonly #lists = new Map<string, number[]>();
  readonly #total: number;

  /** `total`: how many pages there are; page 0 is shown first. */
  constructor(total: number) {
    this.#total = total;
  }

  add(page: number, blocks: readonly IndexedBlock[]): void {
    const found = new Map<string, number>();
    for (const [level, field] of FIELDS.entries()) {
      const grams = new Set<string>();
      for (const block of blocks) if (block.field === field) cutGrams(block.folded, grams);
      const bits = level === 0 ? 0 : 1 << (level - 1);
      for (const gram of grams) found.set(gram, (found.get(gram) ?? 0) | bits);
    }
    for (const [gram, bits] of found) {
      const entry = page * STEP + bits;
      const list = this.#lists.get(gram);
      if (list) list.push(entry);
      else this.#lists.set(gram, [entry]);
    }
  }

  /** The files in the order of their first grams. No page gives no file. */
  files(): IndexFile[] {
    const grams = [...this.#lists.keys()].sort();
    const files: IndexFile[] = [];
    let [first, before] = ['', ''];
    let writer = new ByteWriter();
    for (const gram of grams) {
      if (writer.length === 0) [first, before] = [gram, ''];
      writeRecord(writer, { gram, before, list: this.#sortedList(gram), total: this.#total });
      before = gram;
      if (writer.length < FILE_SIZE) continue;
      files.push({ first, bytes: writer.bytes() });
      writer = new ByteWriter();
    }
    if (writer.length > 0) files.push({ first, bytes: writer.bytes() });
    return files;
  }

  #sortedList(gram: string): readonly number[] {
    return (this.#lists.get(gram) ?? []).sort((a, b) => a - b);
  }
}

interface Entries {
  gram: string;
  /** the gram of the record before, empty at the start of a file */
  before: string;
  list: readonly number[];
  total: number;
}

function writeRecord(writer: ByteWriter, { gram, before, list, total }: Entries): void {
  const pages = list.map((entry) => Math.floor(entry / STEP));
  const telling = list.some((entry) => entry % STEP > 0);
  writer.word(gram, before);
  writer.pages(pages, { total, flag: Number(telling) });
  if (!telling) return;
  for (let bit = 0; bit < BITS; bit++) {
    const inField = pages.filter((_, at) => ((list[at] ?? 0) >> bit) & 1);
    writer.pages(inField, { total, flag: 0 });
  }
}

/** The index of `pages` (page 0 first) as files in the order of their first grams. No page gives no file. */
export function writeIndex(pages: readonly (readonly IndexedBlock[])[]): IndexFile[] {
  const writer = new IndexWriter(pages.length);
  for (const [page, blocks] of pages.entries()) writer.add(page, blocks);
  return writer.files();
}

/** The number of the file in which `gram` lies if it lies anywhere, given the files' first grams; undefined before the first. */
export function findFile(firsts: readonly string[], gram: string): number | undefined {
  let [low, high] = [0, firsts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= gram) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? undefined : low - 1;
}

/** The pages of `gram` in a file's bytes; undefined when the file does not have it. */
export function readGram(bytes: Uint8Array, gram: string, total: number): GramPages | undefined {
  const reader = new ByteReader(bytes);
  for (let found = ''; !reader.done; ) {
    found = reader.word(found);
    if (found > gram) return undefined;
    if (found === gram) {
      const { pages, flag } = reader.pages(total);
      return { pages, fields: flag ? Array.from({ length: BITS }, () => reader.pages(total).pages) : [] };
    }
    if (reader.skipPages(total)) for (let bit = 0; bit < BITS; bit++) reader.skipPages(total);
  }
  return undefined;
}
