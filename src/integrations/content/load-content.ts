/** The whole content folder, read and checked together, so that an editor sees every problem at once. */
import { z } from 'zod';
import { splitBody } from '#lib/body/split-body.ts';
import { isError, type Problem, printProblems } from '#lib/problem/problem.ts';
import { storySchema } from '#lib/story/story.ts';
import { indicatorSchema, practiceSchema, siteSchema, themeSchema } from '#lib/story/vocabulary.ts';
import { ContentProblems } from './content-problems.ts';
import { type ContentFile, digestOf, readEntries, readTable } from './read-content.ts';
import { validateYaml } from './validate.ts';

export interface ContentEntry {
  id: string;
  data: Record<string, unknown>;
  digest: string;
  /** where the body lies, relative to the project; absent for an entry of a table */
  filePath?: string;
}

export type CollectionName = 'stories' | 'practices' | 'themes' | 'indicators' | 'districts' | 'site';
export type Content = Record<CollectionName, ContentEntry[]>;

const districtSchema = z.record(z.string(), z.unknown());

/** Everything in `contentDir`; throws {@link ContentProblems} when anything in it has an error. */
export function loadContent(contentDir: string): Content {
  const problems: Problem[] = [];
  const entries = (folder: string, schema: z.ZodType) =>
    readEntries(contentDir, folder).flatMap((file) => entryOf(file, schema, problems));
  const table = (name: string, schema: z.ZodType) => tableOf(readTable(contentDir, name), schema, problems);
  const content: Content = {
    stories: entries('stories', storySchema),
    practices: entries('practices', practiceSchema),
    themes: table('themes', themeSchema),
    indicators: table('indicators', indicatorSchema),
    districts: table('districts', districtSchema),
    site: siteOf(readTable(contentDir, 'site'), problems),
  };
  if (problems.some(isError)) throw new ContentProblems(problems);
  if (problems.length > 0) console.warn(printProblems(problems));
  return content;
}

function entryOf({ id, file, text, digest }: ContentFile, schema: z.ZodType, problems: Problem[]): ContentEntry[] {
  const { frontMatter } = splitBody(text);
  const checked = validateYaml({ file, yaml: frontMatter, firstLine: 2 }, schema);
  problems.push(...checked.problems);
  return checked.data === undefined ? [] : [{ id, data: checked.data as ContentEntry['data'], digest, filePath: file }];
}

function tableOf({ file, text }: ContentFile, schema: z.ZodType, problems: Problem[]): ContentEntry[] {
  const checked = validateYaml({ file, yaml: text, firstLine: 1 }, z.record(z.string(), schema));
  problems.push(...checked.problems);
  return Object.entries(checked.data ?? {}).map(([id, data]) => ({
    id,
    data: data as ContentEntry['data'],
    digest: digestOf(JSON.stringify(data)),
  }));
}

function siteOf({ file, text, digest }: ContentFile, problems: Problem[]): ContentEntry[] {
  const { data, problems: found } = validateYaml({ file, yaml: text, firstLine: 1 }, siteSchema);
  problems.push(...found);
  return data ? [{ id: 'site', data, digest }] : [];
}
