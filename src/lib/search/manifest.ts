/** The files of the search index: what each is called, what the first one says, and how a page's text is stored. */

import { FIELDS } from './fields.ts';
import type { PageText } from './page-text.ts';

export const EDITION_IDS = ['hans', 'hant'] as const;
export type EditionId = (typeof EDITION_IDS)[number];

/** search/manifest.json: the one file that a host must not cache for long. All others lie in a folder named by their content. */
export interface Manifest {
  /** the folder of the other files */
  readonly version: string;
  /** how many pages are indexed */
  readonly total: number;
  /** how many index files there are */
  readonly files: number;
  /** of the script map, packed, the few characters that Simplified text has */
  readonly plainScripts: string;
  /** of the index of names */
  readonly names: { readonly total: number; readonly files: number; readonly firstTitle: number };
}

export const MANIFEST_FILE = 'manifest.json';
/** the whole script map of this site, packed: for Traditional text */
export const SCRIPTS_FILE = 'scripts.json';
export const gramFile = (file: number) => `grams/${file}.bin`;
export const spellingFile = (file: number) => `spellings/${file}.bin`;
export const nameFile = (file: number) => `names/${file}.json`;
export const textFile = (edition: EditionId, page: number) => `text-${edition}/${page}.json`;
export const FACET_LISTS = 'facets.bin';
export const facetNames = (edition: EditionId) => `facets-${edition}.json`;

type StoredText = readonly [
  url: string,
  title: string,
  blocks: readonly (readonly [field: number, anchor: string, text: string])[],
];

export function printText({ url, title, blocks }: PageText): string {
  const stored: StoredText = [
    url,
    title,
    blocks.map(({ field, anchor, text }) => [FIELDS.indexOf(field), anchor, text] as const),
  ];
  return JSON.stringify(stored);
}

export function readText(stored: unknown): PageText {
  const [url, title, blocks] = stored as StoredText;
  return {
    url,
    title,
    blocks: blocks.map(([field, anchor, text]) => ({ field: FIELDS[field] ?? 'body', anchor, text })),
  };
}
