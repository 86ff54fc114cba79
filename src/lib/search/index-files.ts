/**
 * The sidecar: grams with their pages, in files of a few kilobytes. The key of a gram tells its file, so that no list of first
 * grams has to be sent ahead, and the grams themselves are not stored: keys in order cost two bytes each.
 * A record is the distance to the key before, the gram's pages, then for each heavier field in which some page has it (the flags
 * of the list say which) those pages, as places in the list of pages.
 */
import { FIELDS, type IndexedBlock } from './fields.ts';
import { type GramLists, GramTable } from './gram-table.ts';
import { gramKey } from './grams.ts';
import { ByteReader, ByteWriter } from './postings.ts';

export interface GramPages {
  /** ascending */
  readonly pages: readonly number[];
  /** for label, heading, title: the pages with the gram in that field, ascending */
  readonly fields: readonly (readonly number[])[];
}

/** What a file holds on average: a query asks for some three grams, and each costs a file. */
const FILE_SIZE = 2.5 * 1024;
const KEYS = 2 ** 32;

/** Collects pages in any order, each once, and writes the index of them all. */
export class IndexWriter {
  readonly #table: GramTable;
  readonly #total: number;

  /** `total`: how many pages there are; page 0 is shown first. */
  constructor(total: number) {
    this.#table = new GramTable(total);
    this.#total = total;
  }

  add(page: number, blocks: readonly IndexedBlock[]): void {
    this.#table.add(page, blocks);
  }

  /** The files, by number. No page gives no file. */
  files(): Uint8Array<ArrayBuffer>[] {
    const lists = this.#table.lists();
    const count = Math.ceil(estimateSize(lists, this.#total) / FILE_SIZE);
    return gramsByFile(lists.keys, count).map((grams, file) => this.#file(grams, firstKey(file, count), lists));
  }

  #file(grams: readonly number[], first: number, { keys, starts, pages, bits }: GramLists): Uint8Array<ArrayBuffer> {
    const writer = new ByteWriter();
    let before = first;
    for (const gram of grams) {
      const key = keys[gram] as number;
      writer.varint(key - before);
      before = key;
      const [start, end] = [starts[gram], starts[gram + 1]];
      writeRecord(writer, { pages: pages.subarray(start, end), bits: bits.subarray(start, end) }, this.#total);
    }
    return writer.bytes();
  }
}

/** The numbers of the grams that lie in each of `count` files, in the order of their keys. */
function gramsByFile(keys: Uint32Array, count: number): number[][] {
  const files: number[][] = Array.from({ length: count }, () => []);
  for (const [gram, key] of keys.entries()) files[fileOf(key, count)]?.push(gram);
  for (const grams of files) grams.sort((a, b) => (keys[a] as number) - (keys[b] as number));
  return files;
}

/** About how many bytes all records take. */
function estimateSize({ keys, starts }: GramLists, total: number): number {
  let bytes = 0;
  for (let gram = 0; gram < keys.length; gram++) {
    const count = (starts[gram + 1] ?? 0) - (starts[gram] ?? 0);
    bytes += 3.2 + Math.min(total / 8, count * 1.4);
  }
  return bytes;
}

interface GramRecord {
  pages: Uint32Array;
  bits: Uint8Array;
}

function writeRecord(writer: ByteWriter, { pages, bits }: GramRecord, total: number): void {
  let flags = 0;
  for (let at = 0; at < bits.length; at++) flags |= bits[at] as number;
  writer.pages(pages, { total, flags });
  for (let bit = 0; flags >> bit; bit++) {
    if (!((flags >> bit) & 1)) continue;
    const places: number[] = [];
    for (let at = 0; at < bits.length; at++) if (((bits[at] as number) >> bit) & 1) places.push(at);
    writer.pages(places, { total: pages.length });
  }
}

/** The index of `pages` (page 0 first). No page gives no file. */
export function writeIndex(pages: readonly (readonly IndexedBlock[])[]): Uint8Array<ArrayBuffer>[] {
  const writer = new IndexWriter(pages.length);
  for (const [page, blocks] of pages.entries()) writer.add(page, blocks);
  return writer.files();
}

/** The number of the file in which the gram with `key` lies if it lies anywhere. */
export function fileOf(key: number, files: number): number {
  return Math.floor((key * files) / KEYS);
}

function firstKey(file: number, files: number): number {
  return Math.ceil((file * KEYS) / files);
}

interface IndexSize {
  /** pages */
  readonly total: number;
  readonly files: number;
}

/** The pages of `gram` in the bytes of its file; undefined when the file does not have it. */
export function readGram(bytes: Uint8Array, gram: string, { total, files }: IndexSize): GramPages | undefined {
  const wanted = gramKey(gram);
  const reader = new ByteReader(bytes);
  for (let key = firstKey(fileOf(wanted, files), files); !reader.done; ) {
    key += reader.varint();
    const record = readRecord(reader, total);
    if (key === wanted) return record;
  }
  return undefined;
}

function readRecord(reader: ByteReader, total: number): GramPages {
  const { pages, flags } = reader.pages(total);
  const fields = FIELDS.slice(1).map((_, bit) =>
    (flags >> bit) & 1 ? reader.pages(pages.length).pages.map((at) => pages[at] ?? 0) : [],
  );
  return { pages, fields };
}
