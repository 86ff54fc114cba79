/** The whole content folder, read and checked together, so that an editor sees every problem at once. */
import { isError, printProblems } from '#lib/problem/problem.ts';
import { checkContent, type EntryWithBody } from '#lib/story/check-content.ts';
import { checkPictures } from '../pictures/check-pictures.ts';
import { ContentProblems } from './content-problems.ts';
import { digestOf, readContentFiles } from './read-content.ts';
import { rememberNames } from './site-names.ts';

export interface ContentEntry {
  id: string;
  data: Record<string, unknown>;
  digest: string;
  /** where the body lies, relative to the project; absent for an entry of a table */
  filePath?: string;
}

export type CollectionName = 'stories' | 'practices' | 'themes' | 'indicators' | 'districts' | 'site';
export type Content = Record<CollectionName, ContentEntry[]>;

/** Everything in `contentDir`; throws {@link ContentProblems} when anything that would be published has an error. */
export function loadContent(contentDir: string): Content {
  const files = readContentFiles(contentDir);
  const content = checkContent(files);
  const problems = [...content.problems, ...checkPictures(content.stories, contentDir)];
  if (problems.some(isError)) throw new ContentProblems(problems);
  if (problems.length > 0) console.warn(printProblems(problems));
  const people = new Set(content.stories.flatMap(({ data }) => data.people.map(({ name }) => name)));
  rememberNames({ protectedNames: content.site?.protectedNames ?? [], people: [...people] });
  const digests = new Map([...files.stories, ...files.practices].map(({ file, text }) => [file, digestOf(text)]));
  const withBody = ({ id, file, data }: EntryWithBody<object>): ContentEntry => ({
    id,
    data: { ...data },
    digest: digests.get(file) ?? '',
    filePath: file,
  });
  return {
    stories: content.stories.map(withBody),
    practices: content.practices.map(withBody),
    themes: content.themes.map(entryOfTable),
    indicators: content.indicators.map(entryOfTable),
    // One entry, which may be empty: Astro takes an empty collection for a mistake.
    districts: [
      entryOfTable({ id: 'added', data: Object.fromEntries(content.districts.map(({ id, data }) => [id, data])) }),
    ],
    site: content.site ? [entryOfTable({ id: 'site', data: content.site })] : [],
  };
}

function entryOfTable({ id, data }: { id: string; data: object }): ContentEntry {
  return { id, data: { ...data }, digest: digestOf(JSON.stringify(data)) };
}
