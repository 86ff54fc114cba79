/** The whole content folder at once: every story, practice and table, and what they say of each other. */

import type { z } from 'zod';
import { districtFinder } from '#lib/districts/district-finder.ts';
import { isError, type Problem } from '#lib/problem/problem.ts';
import { checkSchema } from './check-schema.ts';
import { checkSyntax } from './check-syntax.ts';
import { locate } from './complaint.ts';
import { checkNamed } from './component-laws.ts';
import { type CheckedStory, type ContentText, checkStory, parseStoryFile, type Vocabulary } from './laws.ts';
import { checkPractices, checkThemes } from './practice-laws.ts';
import { type Entry, type Read, readSite, readTable } from './read-table.ts';
import { isWithdrawn, type StoryData } from './story.ts';
import {
  districtSchema,
  type Indicator,
  indicatorSchema,
  type Practice,
  practiceSchema,
  type Site,
  type Theme,
  themeSchema,
} from './vocabulary.ts';

/** A story or practice file; `id` is its name without the ending. */
export interface ContentFile extends ContentText {
  readonly id: string;
}

/** The folder as it was read; a table that does not exist is empty text. */
export interface ContentFiles {
  readonly stories: readonly ContentFile[];
  readonly practices: readonly ContentFile[];
  readonly themes: ContentText;
  readonly indicators: ContentText;
  readonly districts: ContentText;
  readonly site: ContentText;
}

export interface EntryWithBody<Data> extends Entry<Data> {
  readonly body: string;
  readonly bodyLine: number;
}

export interface CheckedContent {
  readonly stories: readonly EntryWithBody<StoryData>[];
  readonly practices: readonly EntryWithBody<Practice>[];
  readonly themes: readonly Entry<Theme>[];
  readonly indicators: readonly Entry<Indicator>[];
  readonly districts: readonly Entry<z.output<typeof districtSchema>>[];
  readonly site: Site | undefined;
  readonly problems: readonly Problem[];
}

/** All content as data, and everything that is wrong with it. What does not fit its schema is left out of the data. */
export function checkContent(files: ContentFiles): CheckedContent {
  const problems: Problem[] = [];
  const keep = <Value>({ value, problems: found }: { value: Value; problems: readonly Problem[] }): Value => {
    problems.push(...found);
    return value;
  };
  const themes = keep(readTable(files.themes, themeSchema));
  const indicators = keep(readTable(files.indicators, indicatorSchema));
  const districts = keep(readTable(files.districts, districtSchema));
  const site = keep(readSite(files.site));
  const practices = keep(readPractices(files.practices));
  const vocabulary: Vocabulary = {
    themes: new Set(themes.map(({ id }) => id)),
    // A practice that is there but wrong has its own problems; a reference to it is none.
    practices: new Set(files.practices.map(({ id }) => id)),
    indicators: new Map(indicators.map(({ id, data }) => [id, data])),
    findDistrict: districtFinder(new Map(districts.map(({ id, data }) => [id, data]))),
  };
  const stories = keep(readStories(files.stories, vocabulary));
  const names = new Set(files.stories.map(({ id }) => id));
  problems.push(...checkPractices({ practices, stories, names, themes: vocabulary.themes, files: files.practices }));
  problems.push(...checkNamed({ stories, practices, names, practiceIds: vocabulary.practices }));
  problems.push(...checkThemes(themes, files.themes), ...checkWhole(files, stories));
  return { stories, practices, themes, indicators, districts, site, problems };
}

function readStories(files: readonly ContentFile[], vocabulary: Vocabulary): Read<EntryWithBody<StoryData>[]> {
  const problems: Problem[] = [];
  const value = files.flatMap(({ id, file, text }) => {
    const { data, body, bodyLine, problems: found }: CheckedStory = checkStory({ file, text }, vocabulary);
    problems.push(...found, ...checkName(id, file));
    return data ? [{ id, file, data, body, bodyLine }] : [];
  });
  return { value, problems };
}

function checkName(id: string, file: string): Problem[] {
  if (/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u.test(id) && id === id.toLowerCase()) return [];
  const message = `文件名“${id}”要作网址，不能有空格、标点或大写字母。`;
  return [{ severity: 'error', rule: 'file-name', file, message, hint: '只用小写字母、数字、汉字，中间用连字符 -' }];
}

function readPractices(files: readonly ContentFile[]): Read<EntryWithBody<Practice>[]> {
  const problems: Problem[] = [];
  const value = files.flatMap(({ id, file, text }) => {
    const { value: typed, body, bodyLine, lineOf, problems: found } = parseStoryFile({ file, text });
    problems.push(...found, ...checkName(id, file));
    if (typed === undefined) return [];
    const { data, complaints } = checkSchema(typed, practiceSchema);
    problems.push(...complaints.map((complaint) => locate(complaint, file, lineOf)));
    problems.push(...checkSyntax({ file, body, bodyLine }));
    return data ? [{ id, file, data, body, bodyLine }] : [];
  });
  return { value, problems };
}

function checkWhole({ stories: files }: ContentFiles, stories: readonly EntryWithBody<StoryData>[]): Problem[] {
  if (files.length === 0) {
    const hint = '用 npm run new -- "标题" 写一篇，或检查 CONTENT_DIR 指的是不是内容文件夹';
    return [
      { severity: 'error', rule: 'no-stories', message: 'stories 文件夹里没有一篇报道，没有东西可以发布。', hint },
    ];
  }
  const published = stories.filter(({ data }) => !data.draft && !isWithdrawn(data));
  const leads = published.filter(({ data }) => data.lead);
  const problems: Problem[] = [];
  if (published.length === 0)
    problems.push({
      severity: 'warning',
      rule: 'no-stories',
      message: '所有报道都是草稿或已撤稿，网站上不会有报道。',
      hint: '写好的报道把 draft 改成 false',
    });
  for (const { file } of leads.slice(1))
    problems.push({
      severity: 'warning',
      rule: 'lead',
      file,
      message: `首页头条只能有一篇，${leads[0]?.file} 已经是头条。`,
      hint: '留下一篇的 lead: true',
    });
  return problems;
}

/** Whether nothing in the content keeps it from being published. */
export function isPublishable({ problems }: Pick<CheckedContent, 'problems'>): boolean {
  return !problems.some(isError);
}
