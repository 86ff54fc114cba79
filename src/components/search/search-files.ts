/** Fetches the files of the search index, each at most once, and turns them into what `#lib/search` reads. */
import { type FacetGroup, readFacets } from '#lib/search/facets.ts';
import type { IndexReader } from '#lib/search/find-pages.ts';
import { type ScriptMap, unpackScriptMap } from '#lib/search/fold.ts';
import type { Listing } from '#lib/search/listing.ts';
import {
  type EditionId,
  FACET_LISTS,
  facetNames,
  gramFile,
  MANIFEST_FILE,
  type Manifest,
  nameFile,
  readText,
  SCRIPTS_FILE,
  spellingFile,
  textFile,
} from '#lib/search/manifest.ts';
import type { StoredName } from '#lib/search/names.ts';
import type { PageText } from '#lib/search/page-text.ts';
import { needsScripts } from '#lib/search/plain-characters.ts';
import type { NameReader } from '#lib/search/suggest.ts';
import { fetchOnce } from './fetch-file.ts';

export interface SearchFiles {
  readonly index: IndexReader;
  readonly names: NameReader;
  /** enough of the script map for every text that was loaded and every query of which `knowScripts` was told */
  readonly scripts: ScriptMap;
  /** fetches the script map if `text` needs it */
  readonly knowScripts: (text: string) => Promise<void>;
  readonly edition: EditionId;
  /** address of a page of this edition, from its address in the index */
  readonly href: (url: string) => string;
  readonly text: (page: number, edition?: EditionId) => Promise<PageText>;
  readonly facets: () => Promise<readonly FacetGroup[]>;
}

/** The index below `base` (with a slash at its end). */
export function openSearchFiles(base: string): Promise<SearchFiles> {
  const folder = `${base}search/`;
  return fetchOnce(folder + MANIFEST_FILE, async (response) => {
    const manifest = (await response.json()) as Manifest;
    return makeFiles(manifest, { base, folder: `${folder}${manifest.version}/` });
  });
}

function makeFiles(manifest: Manifest, { base, folder }: { base: string; folder: string }): SearchFiles {
  const bytes = (name: string) =>
    fetchOnce(folder + name, async (response) => new Uint8Array(await response.arrayBuffer()));
  const json = <Content>(name: string) => fetchOnce(folder + name, (response) => response.json() as Promise<Content>);
  const edition = document.documentElement.lang === 'zh-Hant' ? 'hant' : 'hans';
  let scripts = unpackScriptMap(manifest.plainScripts);
  const knowScripts = async (text: string) => {
    if (needsScripts(text))
      scripts = await fetchOnce(folder + SCRIPTS_FILE, async (response) => unpackScriptMap(await response.json()));
  };
  // Every Traditional page will need it.
  if (edition === 'hant') void knowScripts('門').catch(() => undefined);
  return {
    get scripts() {
      return scripts;
    },
    knowScripts,
    edition,
    href: (url) => base + (edition === 'hant' ? 'zh-hant/' : '') + encodeURI(url.slice(1)),
    index: { ...manifest, load: (file) => bytes(gramFile(file)) },
    names: {
      ...manifest.names,
      load: (file) => bytes(spellingFile(file)),
      names: async (file) => {
        const names = await json<readonly StoredName[]>(nameFile(file));
        await knowScripts(names.map(([, hans]) => hans).join(''));
        return names;
      },
    },
    text: (page, of = edition) =>
      fetchOnce(folder + textFile(of, page), async (response) => {
        const text = readText(await response.json());
        await knowScripts(text.blocks.map((block) => block.text).join(''));
        return text;
      }),
    facets: async () => {
      const [lists, values] = await Promise.all([bytes(FACET_LISTS), json<Listing['values']>(facetNames(edition))]);
      return readFacets(lists, values, manifest.total);
    },
  };
}
