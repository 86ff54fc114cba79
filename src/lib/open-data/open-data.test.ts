import { describe, expect, test } from 'vitest';
import { toStory } from '#lib/catalogue/story-list.ts';
import { storySchema } from '#lib/story/story.ts';
import { DATA_FILE_NAMES, makeDataFiles } from './data-files.ts';

const story = toStory(
  {
    id: 'shili',
    data: storySchema.parse({
      title: '甲社区，"乙"小区',
      summary: '第一行\n第二行',
      themes: ['parking', 'elderly-care'],
      date: '2022-07-11',
      figures: [{ id: 'lots', label: '新增车位', value: 12, unit: '个', printed: '12个', evidence: '新增车位12个' }],
      events: [{ date: null, title: '开工', evidence: '开工' }],
      source: { kind: '改写' },
    }),
  },
  () => undefined,
);
const files = makeDataFiles({ site: { name: '示例', description: '介绍' }, stories: [story], practices: [] });
const text = (name: string) => files.get(name)?.text ?? '';

/** RFC 4180, as a spreadsheet reads it. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  for (const line of csv.matchAll(/(?:(?:"(?:[^"]|"")*"|[^",\r\n]*)(?:,|(?=\r\n)))+\r\n/g))
    rows.push(
      [...line[0].trimEnd().matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      ),
    );
  return rows;
}

describe('data', () => {
  test('every promised file is there', () => {
    expect([...files.keys()].sort()).toEqual([...DATA_FILE_NAMES].sort());
  });

  test('a spreadsheet reads the CSV back as it was', () => {
    expect(text('stories.csv').startsWith('\uFEFFslug,')).toBe(true);
    const [head = [], row = []] = readCsv(text('stories.csv').slice(1));
    const cells = Object.fromEntries(head.map((name, i) => [name, row[i]]));
    expect(cells).toMatchObject({
      slug: 'shili',
      title: '甲社区，"乙"小区',
      summary: '第一行\n第二行',
      themes: 'parking;elderly-care',
      district_code: '',
    });
  });

  test('the JSON says the same, and what is unknown is null', () => {
    expect(JSON.parse(text('figures.json'))).toEqual([
      expect.objectContaining({ story: 'shili', id: 'lots', value: 12, status: 'done', as_of: null }),
    ]);
    expect(JSON.parse(text('events.json'))).toEqual([expect.objectContaining({ number: 1, date: null })]);
    expect(JSON.parse(text('practices.json'))).toEqual([]);
  });

  test('the package describes every table: its columns, its size, what it points to', () => {
    const { resources } = JSON.parse(text('datapackage.json'));
    expect(resources).toHaveLength(8);
    for (const { path, bytes, schema, format } of resources) {
      expect(new TextEncoder().encode(text(path))).toHaveLength(bytes);
      const names = schema.fields.map(({ name }: { name: string }) => name);
      if (format === 'csv') expect(readCsv(text(path).slice(1))[0]).toEqual(names);
      for (const key of schema.primaryKey) expect(names).toContain(key);
      for (const { reference } of schema.foreignKeys)
        expect(resources.map(({ name }: { name: string }) => name)).toContain(reference.resource);
    }
  });
});
