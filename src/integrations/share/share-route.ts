/** The routes of the share images: one for each published story, drafts too under `npm run dev`. */
import { availableParallelism } from 'node:os';
import type { APIContext } from 'astro';
import { shareSubject } from '#components/share-subject.ts';
import type { Catalogue, Story } from '#lib/catalogue/catalogue.ts';
import { readCatalogue, readEntry, readHeadlineTerms } from '#queries';
import { STRINGS } from '#strings';
import { siteEnvironment } from '../environment.ts';
import { photographOf, readStoryPicture } from '../pictures/story-picture.ts';
import { drawImage, drawSiteImage, type Shape } from './draw-image.ts';

/** Whether this build has share images at all. */
export const hasShareImages = siteEnvironment(process.env).shareImages === 'on';

export async function listShareImages() {
  const { stories } = await readCatalogue();
  return hasShareImages ? stories.map(({ slug }) => ({ params: { slug } })) : [];
}

/** The card of pages that have none of their own. */
export const SITE_CARD = '/site-card.png';

/** That card's route, unless this build has no share images. */
export const listSiteCard = () => (hasShareImages ? [{ params: { card: 'site-card' } }] : []);

/** The PNG of the site's own card. */
export async function answerSiteCard(): Promise<Response> {
  const { site, stories } = await readCatalogue();
  const figures = stories.reduce((sum, { data }) => sum + data.figures.length, 0);
  const note = stories.length > 0 ? STRINGS.home.contents(stories.length, figures) : '';
  const png = await drawSiteImage({ house: site.name, sentence: site.tagline, note });
  return new Response(png, { headers: { 'content-type': 'image/png' } });
}

/** The PNG of the story that the address names. */
export async function answerShareImage({ params, site }: APIContext, shape: Shape): Promise<Response> {
  const catalogue = await readCatalogue();
  const story = catalogue.bySlug.get(params['slug'] ?? '');
  if (!story || story.withdrawn) return new Response(null, { status: 404 });
  const png = await drawInTurn(story, { catalogue, site, shape });
  return new Response(png, { headers: { 'content-type': 'image/png' } });
}

interface Request {
  readonly catalogue: Catalogue;
  readonly site: URL | undefined;
  readonly shape: Shape;
}

const drawing = new Map<string, Promise<Buffer<ArrayBuffer>>>();

/** Draws `story`, and those that a build asks for next beside it: the routes are asked one by one, and drawing fills one core only. */
function drawInTurn(story: Story, request: Request): Promise<Buffer<ArrayBuffer>> {
  const { stories, position } = request.catalogue;
  const from = position.get(story.slug) ?? 0;
  const ahead = import.meta.env.PROD ? stories.slice(from + 1, from + availableParallelism()) : [];
  const png = begin(story, request);
  // A fault in one that is ahead is told when its own turn comes.
  for (const next of ahead) begin(next, request).catch(() => undefined);
  drawing.delete(keyOf(story, request));
  return png;
}

function begin(story: Story, request: Request): Promise<Buffer<ArrayBuffer>> {
  const key = keyOf(story, request);
  const begun = drawing.get(key) ?? drawStory(story, request);
  drawing.set(key, begun);
  return begun;
}

const keyOf = ({ slug }: Story, { shape }: Request) => `${shape} ${slug}`;

async function drawStory(story: Story, { catalogue, site: origin, shape }: Request): Promise<Buffer<ArrayBuffer>> {
  const { site, themeNames } = catalogue;
  const theme = themeNames.get(story.data.themes[0] ?? '');
  const photograph = await readPhotograph(story);
  return drawImage(shareSubject(story, { site, theme, terms: await readHeadlineTerms(), origin, photograph }), shape);
}

async function readPhotograph({ slug, data }: Story): Promise<string | undefined> {
  if (!data.cover) return undefined;
  const { filePath: file = '' } = await readEntry('stories', slug);
  return photographOf(await readStoryPicture({ src: data.cover.image, file }), 1200);
}
