/** The RSS feed of a list of stories, newest first, with their full text. */
import { answerFeed, type FeedItem } from '#components/feed.ts';
import { href, storyHref } from '#components/href.ts';
import { readBody } from '#integrations/content/read-body.ts';
import { publishPicturesIn } from '#integrations/pictures/story-picture.ts';
import { bodyToHtml } from '#lib/body/body-to-html.ts';
import type { Story } from '#lib/catalogue/catalogue.ts';
import { readCatalogue, readEntry } from '#queries';

const MOST_ITEMS = 30;

interface FeedRequest {
  title: string;
  description: string;
  /** of the page that the feed belongs to, from the root of the site */
  path: string;
  stories: readonly Story[];
  site: URL | undefined;
}

/** Answers with the feed of `stories`. */
export async function respondWithFeed({ title, description, path, stories, site }: FeedRequest): Promise<Response> {
  const items = await Promise.all(stories.slice(0, MOST_ITEMS).map(toItem));
  return answerFeed({ title, description, page: href(path), self: href(`${path}rss.xml`), items }, site);
}

async function toItem({ slug, data, date }: Story): Promise<FeedItem> {
  const { themeNames } = await readCatalogue();
  return {
    title: data.title,
    path: storyHref(slug),
    ...(date?.precision === 'day' && { day: date.earliest }),
    summary: data.summary,
    html: await storyHtml(slug),
    categories: data.themes.map((id) => themeNames.get(id)?.name ?? id),
  };
}

// A story stands in the feed of the site, of its themes and of its districts.
const rendered = new Map<string, string>();

async function storyHtml(slug: string): Promise<string> {
  const { filePath, digest } = await readEntry('stories', slug);
  const key = `${slug} ${digest}`;
  const html = rendered.get(key) ?? (filePath ? await feedHtml(filePath) : '');
  rendered.set(key, html);
  return html;
}

function feedHtml(file: string): Promise<string> {
  const addressOf = (variant: string) => href(`/pictures/${variant}`);
  return publishPicturesIn(bodyToHtml(readBody(file)), { file, addressOf });
}
