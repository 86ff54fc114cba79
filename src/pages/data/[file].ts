import type { APIRoute } from 'astro';
import type { Catalogue } from '#lib/catalogue/catalogue.ts';
import { DATA_FILE_NAMES, type DataFiles, makeDataFiles } from '#lib/open-data/data-files.ts';
import { readCatalogue } from '#queries';

export function getStaticPaths() {
  return DATA_FILE_NAMES.map((file) => ({ params: { file } }));
}

const made = new WeakMap<Catalogue, DataFiles>();

export const GET: APIRoute = async ({ params: { file = '' } }) => {
  const catalogue = await readCatalogue();
  const files = made.get(catalogue) ?? makeDataFiles(catalogue);
  made.set(catalogue, files);
  const found = files.get(file);
  if (!found) return new Response(null, { status: 404 });
  return new Response(found.text, { headers: { 'Content-Type': `${found.type}; charset=utf-8` } });
};
