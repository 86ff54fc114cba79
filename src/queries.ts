/** Every question that pages ask of the content. The only place that calls getCollection. */
import { getCollection } from 'astro:content';
import { type Catalogue, makeCatalogue, type Story } from '#lib/catalogue/catalogue.ts';
import { listHeadlineTerms } from '#lib/catalogue/headline-terms.ts';
import { findRelated, type Relation } from '#lib/catalogue/related.ts';
import { districtFinder } from '#lib/districts/district-finder.ts';

let built: Promise<Catalogue> | undefined;

/** All content with its indexes: made once a build; anew for each page under `npm run dev`, where content changes. */
export function readCatalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return loadCatalogue();
  built ??= loadCatalogue();
  return built;
}

async function loadCatalogue(): Promise<Catalogue> {
  const [stories, practices, themes, indicators, [divisions], [site]] = await Promise.all([
    getCollection('stories', ({ data }) => import.meta.env.DEV || !data.draft),
    getCollection('practices'),
    getCollection('themes'),
    getCollection('indicators'),
    getCollection('districts'),
    getCollection('site'),
  ]);
  if (!site) throw new Error('The site has no settings. Add site.yaml to the content folder.');
  const findDistrict = districtFinder(new Map(Object.entries(divisions?.data ?? {})));
  return makeCatalogue({ stories, practices, themes, indicators, site: site.data, findDistrict });
}

const termsOf = new WeakMap<Catalogue, ReadonlySet<string>>();

/** The terms that no headline cuts. */
export async function readHeadlineTerms(): Promise<ReadonlySet<string>> {
  const catalogue = await readCatalogue();
  const terms = termsOf.get(catalogue) ?? listHeadlineTerms(catalogue);
  termsOf.set(catalogue, terms);
  return terms;
}

/** The body's place on disk and what else the store knows of a story or practice. */
export async function readEntry(collection: 'stories' | 'practices', id: string) {
  const entries = await entriesById(collection);
  const entry = entries.get(id);
  if (!entry) throw new Error(`There is no entry "${id}" in ${collection}. Ask for an id that the catalogue lists.`);
  return entry;
}

type Entries = Map<string, Awaited<ReturnType<typeof getCollection<'stories' | 'practices'>>>[number]>;
const cached = new Map<string, Promise<Entries>>();

function entriesById(collection: 'stories' | 'practices'): Promise<Entries> {
  const known = cached.get(collection);
  if (known && !import.meta.env.DEV) return known;
  const loading = getCollection(collection).then(
    (entries): Entries => new Map(entries.map((entry) => [entry.id, entry])),
  );
  cached.set(collection, loading);
  return loading;
}

/** Stories next to read after `story`, each with its reasons. */
export function relatedTo({ data, district, slug }: Story, { shelves, bySlug }: Catalogue): Relation[] {
  const keys = [
    ...data.practices.map((id) => `practice:${id}`),
    ...(district?.path ?? []).slice(-2).map(({ code }) => `district:${code}`),
    ...data.themes.map((id) => `theme:${id}`),
  ];
  const story = bySlug.get(slug);
  const near = keys.flatMap((key) => shelves.get(key) ?? []);
  return story && !story.withdrawn ? findRelated(story, near, 4) : [];
}

/** The stories before and after `story` in time; none for a story without a date, which has no place in it. */
export function neighboursOf(
  { slug, date }: Story,
  { stories, position }: Catalogue,
): { later?: Story; earlier?: Story } {
  const index = position.get(slug);
  if (index === undefined || !date) return {};
  const [later, earlier] = [stories[index - 1], stories[index + 1]];
  return { ...(later?.date && { later }), ...(earlier?.date && { earlier }) };
}
