/** Reading the tables of the content folder: themes, indicators, districts, the site's settings. */
import { z } from 'zod';
import type { Problem } from '#lib/problem/problem.ts';
import { checkSchema } from './check-schema.ts';
import { locate } from './complaint.ts';
import type { ContentText } from './laws.ts';
import { readYaml } from './read-yaml.ts';
import { type Site, siteSchema } from './vocabulary.ts';

export interface Entry<Data> {
  readonly id: string;
  readonly file: string;
  readonly data: Data;
}

/** What was read, and what was wrong with it. */
export interface Read<Value> {
  readonly value: Value;
  readonly problems: readonly Problem[];
}

/** A table keeps the entries that are right even when others are wrong. */
export function readTable<Schema extends z.ZodType>(
  { file, text }: ContentText,
  schema: Schema,
): Read<Entry<z.output<Schema>>[]> {
  const { value, lineOf, problems } = readYaml({ file, yaml: text, firstLine: 1 });
  if (value === undefined) return { value: [], problems };
  const table = z.record(z.string(), z.unknown()).safeParse(value);
  if (!table.success) {
    const message = '整个文件应是“编号: 内容”的一张表。';
    return {
      value: [],
      problems: [
        { severity: 'error', rule: 'schema', file, line: 1, message, hint: '每条以编号和冒号开头，下面缩进两格写字段' },
      ],
    };
  }
  const found: Problem[] = [];
  const entries = Object.entries(table.data).flatMap(([id, typed]) => {
    const { data, complaints } = checkSchema(typed, schema);
    const inEntry = complaints.map(({ path = [], message, ...rest }) => ({
      ...rest,
      path: [id, ...path],
      message: `${id}：${message}`,
    }));
    found.push(...inEntry.map((complaint) => locate(complaint, file, lineOf)));
    return data === undefined ? [] : [{ id, file, data }];
  });
  return { value: entries, problems: found };
}

/** The site's settings; undefined when they are missing or wrong. */
export function readSite({ file, text }: ContentText): Read<Site | undefined> {
  if (text.trim() === '') {
    const hint = '新建这个文件，写上 name（网站名称）、tagline（一句话说这是什么）、description（介绍）';
    return {
      value: undefined,
      problems: [{ severity: 'error', rule: 'no-site', file, message: '没有网站设置。', hint }],
    };
  }
  const { value, lineOf, problems } = readYaml({ file, yaml: text, firstLine: 1 });
  if (value === undefined) return { value: undefined, problems };
  const { data, complaints } = checkSchema(value, siteSchema);
  return { value: data, problems: complaints.map((complaint) => locate(complaint, file, lineOf)) };
}
