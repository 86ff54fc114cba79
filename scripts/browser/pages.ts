import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SITE = resolve(process.env['OUT_DIR'] ?? 'dist');

interface PageType {
  readonly name: string;
  /** address without the leading slash, "" for home */
  readonly path: string;
}

/** First folder with an index.html under `folder` of the built site; every list of the site has one when it has content. */
function firstUnder(folder: string): string {
  const [first] = globSync(`${folder}/*/index.html`, { cwd: SITE }).toSorted();
  if (!first)
    throw new Error(`The built site in ${SITE} has no page under ${folder}/: build it from real content first.`);
  return first.replace(/index\.html$/, '');
}

/** One page of each type, from the site as it was built. */
export const PAGE_TYPES: readonly PageType[] = [
  { name: 'home', path: '' },
  { name: 'stories', path: 'stories/' },
  { name: 'story', path: firstUnder('stories') },
  { name: 'themes', path: 'themes/' },
  { name: 'theme', path: firstUnder('themes') },
  { name: 'districts', path: 'districts/' },
  { name: 'district', path: firstUnder('districts') },
  { name: 'timeline', path: 'timeline/' },
  { name: 'achievements', path: 'achievements/' },
  { name: 'indicator', path: firstUnder('achievements') },
  { name: 'practices', path: 'practices/' },
  { name: 'practice', path: firstUnder('practices') },
  { name: 'search', path: 'search/' },
  { name: 'open data', path: 'data/' },
  { name: 'about', path: 'about/' },
  { name: 'corrections', path: 'corrections/' },
  { name: 'accessibility', path: 'accessibility/' },
  { name: 'not found', path: '404.html' },
];

export const EDITIONS = [
  { language: 'zh-Hans', prefix: '/' },
  { language: 'zh-Hant', prefix: '/zh-hant/' },
] as const;

export interface PublishedStory {
  readonly slug: string;
  readonly title: string;
  readonly figures: readonly PublishedFigure[];
}

interface PublishedFigure {
  readonly story: string;
  readonly id: string;
  readonly evidence: string;
  readonly indicator: string | null;
}

/** The stories that the site publishes as open data, each with its figures. */
export function publishedStories(): PublishedStory[] {
  const figures = readData<PublishedFigure[]>('figures');
  return readData<Omit<PublishedStory, 'figures'>[]>('stories').map((story) => ({
    ...story,
    figures: figures.filter((figure) => figure.story === story.slug),
  }));
}

function readData<Rows>(name: string): Rows {
  return JSON.parse(readFileSync(join(SITE, `data/${name}.json`), 'utf8')) as Rows;
}
