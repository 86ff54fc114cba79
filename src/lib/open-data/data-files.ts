/** Every file under /data/, by name. */
import type { Story } from '#lib/catalogue/story-list.ts';
import type { Site } from '#lib/story/vocabulary.ts';
import { printCsv, printJson, printSchema, type Resource } from './resource.ts';
import { type PracticeRow, RESOURCES } from './resources.ts';

export interface PublishedContent {
  site: Pick<Site, 'name' | 'description'>;
  stories: readonly Story[];
  practices: readonly PracticeRow[];
}

export type DataFiles = ReadonlyMap<string, { text: string; type: string }>;

/** The files, made together because the package describes the tables. */
export function makeDataFiles({ site, stories, practices }: PublishedContent): DataFiles {
  const figures = stories.flatMap((story) => story.data.figures.map((figure) => ({ story, figure })));
  const events = stories.flatMap((story) => story.data.events.map((event, i) => ({ story, event, number: i + 1 })));
  const tables = [
    ...tableFiles(RESOURCES.stories, stories),
    ...tableFiles(RESOURCES.figures, figures),
    ...tableFiles(RESOURCES.events, events),
    ...tableFiles(RESOURCES.practices, practices),
  ];
  const description = {
    name: 'chengshi',
    title: site.name,
    description: site.description,
    licenses: [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: '知识共享 署名 4.0' }],
    resources: tables.map(({ resource }) => resource),
  };
  return new Map([
    ...tables.map(({ path, text, type }) => [path, { text, type }] as const),
    ['datapackage.json', { text: `${JSON.stringify(description, null, 2)}\n`, type: 'application/json' }] as const,
  ]);
}

interface TableFile {
  path: string;
  text: string;
  type: string;
  /** its entry in the data package */
  resource: object;
}

function tableFiles<Row>(table: Resource<Row>, rows: readonly Row[]): TableFile[] {
  const schema = printSchema(table);
  const file = (format: 'csv' | 'json', mediatype: string, text: string): TableFile => {
    const path = `${table.name}.${format}`;
    const name = format === 'csv' ? table.name : `${table.name}-json`;
    const bytes = new TextEncoder().encode(text).length;
    const { title } = table;
    const resource = {
      name,
      title,
      path,
      profile: 'tabular-data-resource',
      format,
      mediatype,
      encoding: 'utf-8',
      bytes,
      schema,
    };
    return { path, text, type: mediatype, resource };
  };
  return [file('csv', 'text/csv', printCsv(table, rows)), file('json', 'application/json', printJson(table, rows))];
}

/** The names of all data files, whatever the content. */
export const DATA_FILE_NAMES: readonly string[] = [
  ...Object.keys(RESOURCES).flatMap((name) => [`${name}.csv`, `${name}.json`]),
  'datapackage.json',
];
