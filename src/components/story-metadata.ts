/** What machines read about a story: schema.org for search engines, the tags of government sites. */
import { href, storyHref } from '#components/href.ts';
import type { Story } from '#lib/catalogue/catalogue.ts';
import { UNDATED } from '#lib/story/story.ts';
import type { Site, Theme } from '#lib/story/vocabulary.ts';

interface Publication {
  readonly site: Site;
  /** unknown when SITE_URL is not set: then no address is written */
  readonly origin: URL | undefined;
  /** what a shared link shows */
  readonly image?: { readonly path: string } | undefined;
}

/** schema.org NewsArticle; what the source does not say is left out. */
export function describeStory(story: Story, { site, origin, image }: Publication): object {
  const { data, date, district, slug } = story;
  const { source } = data;
  const people = (names: readonly string[]) => names.map((name) => ({ '@type': 'Person', name }));
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: data.title,
    description: data.summary,
    inLanguage: 'zh-Hans',
    ...(origin && {
      url: new URL(storyHref(slug), origin).href,
      ...(image && { image: new URL(href(image.path), origin).href }),
    }),
    ...(date && date.precision !== 'interval' && { datePublished: date.text }),
    publisher: { '@type': 'Organization', name: site.name },
    ...(source.authors.length > 0 && { author: people(source.authors) }),
    ...(data.editor && { editor: people([data.editor])[0] }),
    isBasedOn: {
      '@type': 'CreativeWork',
      ...(source.originalTitle && { name: source.originalTitle }),
      ...(source.url && { url: source.url }),
      ...(source.name && { publisher: { '@type': 'Organization', name: source.name } }),
      ...(source.authors.length > 0 && { author: people(source.authors) }),
      ...(source.publishedAt !== UNDATED && { datePublished: source.publishedAt }),
    },
    ...(district && {
      contentLocation: {
        '@type': 'Place',
        name: district.path.map(({ name }) => name).join(''),
        identifier: district.code,
      },
    }),
    ...(data.history.length > 0 && {
      correction: data.history.map((revision) => ({
        '@type': 'CorrectionComment',
        datePublished: revision.date,
        text: `${revision.kind}：${revision.note}`,
      })),
    }),
  };
}

/**
 * The tags of 国办发〔2017〕47号 for a story. PubDate carries the day alone: sources do not print the hour, and one that was
 * made up would be a forged date. Without a day there is no PubDate.
 */
export function governmentTagsOf(
  { data, date }: Story,
  theme: Theme | undefined,
): Record<string, string | null | undefined> {
  return {
    ColumnName: theme?.name,
    ColumnDescription: theme?.definition,
    ColumnKeywords: theme && [theme.name, ...theme.synonyms].join(','),
    ColumnType: '工作动态',
    ArticleTitle: data.title,
    PubDate: date?.precision === 'day' ? date.text : null,
    ContentSource: data.source.name,
    Description: data.summary,
    Author: data.source.authors.join(' ') || null,
  };
}
