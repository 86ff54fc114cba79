/** The routes of the share images: one for each published story, drafts too under `npm run dev`. */
import type { APIContext } from 'astro';
import { shareSubject } from '#components/share-subject.ts';
import { readCatalogue } from '#queries';
import { drawImage, type Shape } from './draw-image.ts';

export async function listShareImages() {
  const { stories } = await readCatalogue();
  return stories.map(({ slug }) => ({ params: { slug } }));
}

/** The PNG of the story that the address names. */
export async function answerShareImage({ params, site: origin }: APIContext, shape: Shape): Promise<Response> {
  const { bySlug, site, themeNames } = await readCatalogue();
  const story = bySlug.get(params['slug'] ?? '');
  if (!story || story.withdrawn) return new Response(null, { status: 404 });
  const theme = themeNames.get(story.data.themes[0] ?? '');
  const subject = shareSubject(story, { site, theme, origin, photograph: undefined });
  return new Response(await drawImage(subject, shape), { headers: { 'content-type': 'image/png' } });
}
