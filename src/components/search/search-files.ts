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
import { fetchFile } from './fetch-file.ts';

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

const opened = new Map<string, Promise<SearchFiles>>();

/** The index below `base` (with a slash at its end). */
export function openSearchFiles(base: string): Promise<SearchFiles> {
  return remember(opened, base, () => open(base));
}

/** What is known under `name`, else what `get` brings. A failure is not remembered: the next call tries again. */
function remember<Content>(
  known: Map<string, Promise<Content>>,
  name: string,
  get: () => Promise<Content>,
): Promise<Content> {
  const content = known.get(name) ?? get();
  known.set(name, content);
  content.catch(() => known.delete(name));
  return content;
}

async function open(base: string): Promise<SearchFiles> {
  const folder = `${base}search/`;
  const manifest = (await (await fetchFile(folder + MANIFEST_FILE)).json()) as Manifest;
  const fetched = new Map<string, Promise<unknown>>();
  const once = <Content>(name: string, read: (response: Response) => Promise<Content>) =>
    remember(fetched, name, () => fetchFile(`${folder}${manifest.version}/${name}`).then(read)) as Promise<Content>;
  const bytes = (name: string) => once(name, async (response) => new Uint8Array(await response.arrayBuffer()));
  const json = <Content>(name: string) => once(name, (response) => response.json() as Promise<Content>);
  const edition = document.documentElement.lang === 'zh-Hant' ? 'hant' : 'hans';
  let scripts = unpackScriptMap(manifest.plainScripts);
  const knowScripts = async (text: string) => {
    if (needsScripts(text))
      scripts = await once(SCRIPTS_FILE, async (response) => unpackScriptMap(await response.json()));
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
    index: { total: manifest.total, files: manifest.files, load: (file) => bytes(gramFile(file)) },
    names: {
      index: {
        total: manifest.names.total,
        files: manifest.names.files,
        load: (file) => bytes(spellingFile(file)),
      },
      load: async (file) => {
        const names = await json<readonly StoredName[]>(nameFile(file));
        await knowScripts(names.map(([, hans]) => hans).join(''));
        return names;
      },
      firstTitle: manifest.names.firstTitle,
    },
    text: (page, of = edition) =>
      once(textFile(of, page), async (response) => {
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
