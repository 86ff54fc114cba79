/**
 * The sidecar: sorted grams with their pages, cut into files of a few kilobytes, and a manifest that says in which file a gram lies.
 * A record is the gram, its pages, then for each field of more weight than the body the pages that have it there.
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

/** The index of `pages` (page 0 first) as files in the order of their first grams. No page gives no file. */
export function writeIndex(pages: readonly (readonly IndexedBlock[])[]): IndexFile[] {
  const lists = new Map<string, number[][]>();
  for (const [page, blocks] of pages.entries())
    for (const { field, folded } of blocks) {
      const level = FIELDS.indexOf(field);
      for (const gram of cutGrams(folded)) {
        const fields = lists.get(gram) ?? FIELDS.map(() => []);
        lists.set(gram, fields);
        for (const at of level === 0 ? [0] : [0, level]) if (fields[at]?.at(-1) !== page) fields[at]?.push(page);
      }
    }
  return cutFiles(
    [...lists].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    pages.length,
  );
}

function cutFiles(records: readonly [string, readonly (readonly number[])[]][], total: number): IndexFile[] {
  const files: IndexFile[] = [];
  let first = '';
  let writer = new ByteWriter();
  for (const [gram, fields] of records) {
    if (writer.length === 0) first = gram;
    writer.text(gram);
    for (const pages of fields) writer.pages(pages, total);
    if (writer.length < FILE_SIZE) continue;
    files.push({ first, bytes: writer.bytes() });
    writer = new ByteWriter();
  }
  if (writer.length > 0) files.push({ first, bytes: writer.bytes() });
  return files;
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
  while (!reader.done) {
    const found = reader.text();
    const [pages = [], ...fields] = FIELDS.map(() => reader.pages(total));
    if (found === gram) return { pages, fields };
    if (found > gram) return undefined;
  }
  return undefined;
}
