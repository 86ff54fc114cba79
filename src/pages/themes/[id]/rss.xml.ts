import type { APIRoute } from 'astro';
import { respondWithFeed } from '#components/story-feed.ts';
import { readCatalogue } from '#queries';

export async function getStaticPaths() {
  const { themes } = await readCatalogue();
  return themes.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params: { id = '' }, site: url }) => {
  const { site, themesById } = await readCatalogue();
  const theme = themesById.get(id);
  if (!theme) return new Response(null, { status: 404 });
  const { name, definition, stories } = theme;
  const title = `${name} · ${site.name}`;
  return respondWithFeed({ title, description: definition, path: `/themes/${id}/`, stories, site: url });
};
