/** The routes of the share images: one for each published story, drafts too under `npm run dev`. */
import type { APIContext } from 'astro';
import { shareSubject } from '#components/share-subject.ts';
import type { Story } from '#lib/catalogue/catalogue.ts';
import { readCatalogue, readEntry } from '#queries';
import { photographOf, readStoryPicture } from '../pictures/story-picture.ts';
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
  const subject = shareSubject(story, { site, theme, origin, photograph: await readPhotograph(story) });
  return new Response(await drawImage(subject, shape), { headers: { 'content-type': 'image/png' } });
}

async function readPhotograph({ slug, data }: Story): Promise<string | undefined> {
  if (!data.cover) return undefined;
  const { filePath: file = '' } = await readEntry('stories', slug);
  return photographOf(await readStoryPicture({ src: data.cover.image, file }), 1200);
}
