import type { APIRoute } from 'astro';
import { respondWithFeed } from '#components/story-feed.ts';
import { readCatalogue } from '#queries';

export async function getStaticPaths() {
  const { districts } = await readCatalogue();
  return [...districts.keys()].map((code) => ({ params: { code } }));
}

export const GET: APIRoute = async ({ params: { code = '' }, site: url }) => {
  const { site, districts } = await readCatalogue();
  const district = districts.get(code);
  if (!district) return new Response(null, { status: 404 });
  const title = `${district.name} · ${site.name}`;
  const description = district.path.map(({ name }) => name).join('');
  return respondWithFeed({ title, description, path: `/districts/${code}/`, stories: district.stories, site: url });
};
