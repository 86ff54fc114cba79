/**
 * The sidecar: grams with their pages, in files of a few kilobytes. The gram itself tells its file, by a hash, so that no list of
 * first grams has to be sent ahead: at ten thousand pages that list was half of what a first query cost.
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

/** What a file holds on average. */
const FILE_SIZE = 5 * 1024;
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

  /** The files, by number. No page gives no file. */
  files(): Uint8Array<ArrayBuffer>[] {
    const grams = [...this.#lists.keys()].sort();
    const count = Math.ceil(this.#estimate() / FILE_SIZE);
    const files = Array.from({ length: count }, () => ({ writer: new ByteWriter(), before: '' }));
    for (const gram of grams) {
      const file = files[fileOf(gram, count)];
      if (!file) continue;
      writeRecord(file.writer, { gram, before: file.before, list: this.#sortedList(gram), total: this.#total });
      file.before = gram;
    }
    return files.map(({ writer }) => writer.bytes());
  }

  /** About how many bytes all records take. */
  #estimate(): number {
    let bytes = 0;
    for (const list of this.#lists.values()) bytes += 7 + Math.min(this.#total / 8, list.length * 1.5);
    return bytes;
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

/** The index of `pages` (page 0 first). No page gives no file. */
export function writeIndex(pages: readonly (readonly IndexedBlock[])[]): Uint8Array<ArrayBuffer>[] {
  const writer = new IndexWriter(pages.length);
  for (const [page, blocks] of pages.entries()) writer.add(page, blocks);
  return writer.files();
}

/** The number of the file in which `gram` lies if it lies anywhere (FNV-1a over its units). */
export function fileOf(gram: string, files: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < gram.length; at++) hash = Math.imul(hash ^ gram.charCodeAt(at), 0x01000193);
  // The low bits alone are poor: they see little of the first units.
  return ((hash ^ (hash >>> 15)) >>> 0) % files;
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
