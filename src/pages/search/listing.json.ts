/** What the search index is to know of the site. The step after the build reads this file and takes it away. */
import { listCatalogue } from '#lib/search/list-catalogue.ts';
import { readCatalogue } from '#queries';
import { STRINGS } from '#strings';

export async function GET(): Promise<Response> {
  const { search, timeline, undated } = STRINGS;
  const listing = listCatalogue(await readCatalogue(), {
    kinds: search.kinds,
    withFigures: search.withFigures,
    year: timeline.year,
    undated,
  });
  return new Response(JSON.stringify(listing), { headers: { 'Content-Type': 'application/json' } });
}
