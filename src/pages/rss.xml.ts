import type { APIRoute } from 'astro';
import { respondWithFeed } from '#components/story-feed.ts';
import { readCatalogue } from '#queries';

export const GET: APIRoute = async ({ site: url }) => {
  const { site, stories } = await readCatalogue();
  return respondWithFeed({ title: site.name, description: site.description, path: '/', stories, site: url });
};
