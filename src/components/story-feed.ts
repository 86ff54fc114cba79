/** The RSS feed of a list of stories, newest first, with their full text. */
import { href, storyHref } from '#components/href.ts';
import { readBody } from '#integrations/content/read-body.ts';
import { bodyToHtml } from '#lib/body/body-to-html.ts';
import type { Story } from '#lib/catalogue/catalogue.ts';
import { type FeedItem, printFeed } from '#lib/open-data/rss.ts';
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

/** Answers with the feed of `stories`. Without a site address its links are relative: none is invented. */
export async function respondWithFeed({ title, description, path, stories, site }: FeedRequest): Promise<Response> {
  const { themeNames } = await readCatalogue();
  const whole = (to: string) => (site ? new URL(to, site).href : to);
  const items = await Promise.all(
    stories.slice(0, MOST_ITEMS).map(
      async ({ slug, data, date }): Promise<FeedItem> => ({
        title: data.title,
        address: whole(storyHref(slug)),
        ...(date?.precision === 'day' && { day: date.earliest }),
        summary: data.summary,
        html: (await storyHtml(slug)).replace(/(?<=\s(?:href|src)=")\/(?!\/)[^"]*/g, whole),
        categories: data.themes.map((id) => themeNames.get(id)?.name ?? id),
      }),
    ),
  );
  const address = { address: whole(href(path)), self: whole(href(`${path}rss.xml`)) };
  const feed = printFeed({ title, description, ...address, items });
  return new Response(feed, { headers: { 'Content-Type': 'application/rss+xml; charset=utf-8' } });
}

// A story stands in the feed of the site, of its themes and of its districts.
const rendered = new Map<string, string>();

async function storyHtml(slug: string): Promise<string> {
  const { filePath, digest } = await readEntry('stories', slug);
  const key = `${slug} ${digest}`;
  const html = rendered.get(key) ?? (filePath ? bodyToHtml(readBody(filePath)) : '');
  rendered.set(key, html);
  return html;
}
