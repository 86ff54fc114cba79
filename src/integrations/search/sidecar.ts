/** The gram index of both editions, the texts that answer from it, the facets and the names to suggest. */
import { siteNames } from '#integrations/content/site-names.ts';
import { makeConverter } from '#lib/edition/convert-text.ts';
import { writeFacets } from '#lib/search/facets.ts';
import type { IndexedBlock } from '#lib/search/fields.ts';
import { foldText, type ScriptMap } from '#lib/search/fold.ts';
import { IndexWriter } from '#lib/search/index-files.ts';
import { FACETS, type ListedName, type Listing } from '#lib/search/listing.ts';
import {
  EDITION_IDS,
  type EditionId,
  FACET_LISTS,
  facetNames,
  gramFile,
  type Manifest,
  nameFile,
  printText,
  SCRIPTS_FILE,
  spellingFile,
  textFile,
} from '#lib/search/manifest.ts';
import { NAMES_A_FILE, nameBlocks, type StoredName } from '#lib/search/names.ts';
import { indexBlocks, type PageText } from '#lib/search/page-text.ts';
import { plainScripts } from '#lib/search/plain-characters.ts';
import { cutScriptMap, packScriptMap } from '#lib/search/script-map.ts';
import { DigestingFolder } from './digesting-folder.ts';
import { spell } from './spell.ts';

interface Source {
  folder: string;
  listing: Listing;
  scripts: ScriptMap;
}

export class Sidecar {
  readonly #listing: Listing;
  readonly #scripts: ScriptMap;
  readonly #folder: DigestingFolder;
  readonly #index: IndexWriter;
  /** for each unit whether it stands in folded text */
  readonly #seen = new Uint8Array(0x10000);
  readonly #convert = makeConverter(siteNames());

  constructor({ folder, listing, scripts }: Source) {
    this.#listing = listing;
    this.#scripts = scripts;
    this.#folder = new DigestingFolder(folder);
    this.#index = new IndexWriter(listing.pages.length);
  }

  /** Takes the page with number `page` of the listing, as each edition shows it. */
  add(page: number, texts: Readonly<Record<EditionId, PageText>>): void {
    const blocks = new Map<string, IndexedBlock>();
    for (const edition of EDITION_IDS) {
      this.#folder.write(textFile(edition, page), printText(texts[edition]));
      // Most blocks of the twin fold to the same text and are indexed once.
      for (const block of indexBlocks(texts[edition], this.#scripts)) blocks.set(block.field + block.folded, block);
    }
    for (const { folded } of blocks.values()) this.#seeCharacters(folded);
    this.#index.add(page, [...blocks.values()]);
  }

  /** Writes what is made of all pages, and returns the manifest that leads to it. */
  end(): Manifest {
    const files = this.#index.files();
    for (const [number, bytes] of files.entries()) this.#folder.write(gramFile(number), bytes);
    this.#writeFacets();
    const names = this.#writeNames();
    const scripts = cutScriptMap(this.#scripts, this.#characters());
    this.#folder.write(SCRIPTS_FILE, JSON.stringify(packScriptMap(scripts)));
    return {
      version: this.#folder.digest,
      total: this.#listing.pages.length,
      files: files.length,
      plainScripts: packScriptMap(plainScripts(scripts)),
      names,
    };
  }

  #seeCharacters(folded: string): void {
    for (let at = 0; at < folded.length; at++) this.#seen[folded.charCodeAt(at)] = 1;
  }

  /** The characters of folded text; the script map has none of more than one unit. */
  #characters(): Set<string> {
    const codes = [...this.#seen.keys()].filter((code) => this.#seen[code]);
    return new Set(codes.map((code) => String.fromCharCode(code)));
  }

  #writeFacets(): void {
    const { values } = this.#listing;
    this.#folder.write(FACET_LISTS, writeFacets(this.#listing));
    this.#folder.write(facetNames('hans'), JSON.stringify(values));
    const twin = FACETS.map((facet) => [
      facet,
      values[facet].map((value) => ({ ...value, name: this.#convert(value.name) })),
    ]);
    this.#folder.write(facetNames('hant'), JSON.stringify(Object.fromEntries(twin)));
  }

  #writeNames(): Manifest['names'] {
    const { names, pages } = this.#listing;
    const titles = pages.map(({ title, url }): ListedName => ({ kind: 'title', text: title, url }));
    const stored = [...names, ...titles].map((name) => this.#store(name));
    const index = new IndexWriter(stored.length);
    for (const [number, name] of stored.entries()) {
      index.add(number, nameBlocks(name));
      this.#seeCharacters(foldText(name[1], this.#scripts));
    }
    const files = index.files();
    for (const [number, bytes] of files.entries()) this.#folder.write(spellingFile(number), bytes);
    for (let at = 0; at * NAMES_A_FILE < stored.length; at++)
      this.#folder.write(nameFile(at), JSON.stringify(stored.slice(at * NAMES_A_FILE, (at + 1) * NAMES_A_FILE)));
    return { total: stored.length, files: files.length, firstTitle: names.length };
  }

  #store({ kind, text, url }: ListedName): StoredName {
    const twin = this.#convert(text);
    return [kind, text, twin === text ? '' : twin, url, spell(text)];
  }
}
