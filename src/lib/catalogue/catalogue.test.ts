import { describe, expect, test } from 'vitest';
import { type StoryData, storySchema } from '#lib/story/story.ts';
import { makeCatalogue } from './catalogue.ts';
import { fillWall, findKeyFigures, setNumber } from './key-figures.ts';
import { findRelated } from './related.ts';
import { countByYear, groupByYear, sliceTimeline } from './timeline.ts';

const figure = (id: string, change: object = {}) => ({
  id,
  label: id,
  value: 3,
  unit: '个',
  printed: '3个',
  evidence: '3个',
  ...change,
});

function story(id: string, change: object = {}): { id: string; data: StoryData } {
  const data = storySchema.parse({
    title: id,
    summary: id,
    themes: ['parking'],
    date: '不详',
    source: { kind: '原创' },
    ...change,
  });
  return { id, data };
}

const district = (code: string) => ({
  code,
  name: code,
  level: 'county' as const,
  path: [
    { code: `${code.slice(0, 2)}0000`, name: '示例省' },
    { code, name: '示例县' },
  ],
});

function catalogueOf(stories: { id: string; data: StoryData }[]) {
  const theme = { name: '停车', definition: '停车', world: 'ochre', synonyms: [], words: [], hints: [] } as const;
  return makeCatalogue({
    stories,
    practices: [],
    themes: ['parking', 'elderly-care'].map((id) => ({ id, data: { ...theme, synonyms: [], words: [], hints: [] } })),
    indicators: [],
    site: {} as never,
    findDistrict: (code) =>
      code.endsWith('0000') ? { ...district(code), path: [{ code, name: '示例省' }] } : district(code),
  });
}

describe('the catalogue', () => {
  test('puts the newest story first and stories without a date last', () => {
    const { stories } = catalogueOf([
      story('undated'),
      story('old', { date: '2019' }),
      story('new', { date: '2022-07' }),
    ]);
    expect(stories.map(({ slug }) => slug)).toEqual(['new', 'old', 'undated']);
  });

  test('shows a withdrawn story nowhere but at its own address', () => {
    const history = [{ date: '2023', kind: '撤稿', note: '原文撤回。' }];
    const { stories, all, bySlug, revisions } = catalogueOf([story('gone', { history }), story('here')]);
    expect(stories.map(({ slug }) => slug)).toEqual(['here']);
    expect(all).toHaveLength(2);
    expect(bySlug.get('gone')?.withdrawn).toBe(true);
    expect(revisions).toHaveLength(1);
  });

  test('leaves out a theme without a story', () => {
    expect(catalogueOf([story('one')]).themes.map(({ id }) => id)).toEqual(['parking']);
  });

  test('counts a story in its county and in the province above', () => {
    const { districts } = catalogueOf([story('one', { district: '990101' })]);
    expect(districts.get('990000')).toMatchObject({ children: ['990101'] });
    expect(districts.get('990000')?.stories).toHaveLength(1);
  });
});

describe('a figure as it is set', () => {
  const text = (change: object) => {
    const [parsed] = story('one', { figures: [figure('a', change)] }).data.figures;
    return (
      parsed &&
      setNumber(parsed)
        .map(({ kind, text: part }) => (kind === 'digits' ? `[${part}]` : part))
        .join('')
    );
  };

  test.each([
    [{ printed: '10余场', qualifier: '余' }, '[10]余场'],
    [{ printed: '721个', qualifier: '累计' }, '累计[721]个'],
    [{ printed: '4个', status: 'planned' }, '预计[4]个'],
    [{ printed: '预计132条', status: 'planned' }, '预计[132]条'],
    [{ printed: '83.34亿元' }, '[83.34]亿元'],
    [{ printed: '90%', qualifier: '以上' }, '[90%]以上'],
    [{ printed: '三分之一' }, '三分之一'],
  ])('%j reads %s', (change, expected) => {
    expect(text(change)).toBe(expected);
  });
});

test('key figures are those an editor put forward, then the rest in their order', () => {
  const { figures } = story('one', { figures: [figure('a'), figure('b', { headline: true }), figure('c')] }).data;
  expect(findKeyFigures(figures, 2).map(({ id }) => id)).toEqual(['b', 'a']);
});

test('the wall takes from every story in turn, and only as many as fill its rows', () => {
  const figures = ['a', 'b', 'c', 'd', 'e'].map((id) => figure(id));
  const { stories } = catalogueOf([story('one', { figures }), story('two', { figures })]);
  expect(fillWall(stories)).toHaveLength(8);
  expect(
    fillWall(stories)
      .slice(0, 2)
      .map(({ story: { slug } }) => slug),
  ).toEqual(['one', 'two']);
});

test('the wide places of the wall go to the numbers that fill them, none to a plan, and what was told is not repeated', () => {
  const printed = ['4个', '60户', '1504户', '15户', '460人', '7场'];
  const figures = printed.map((text, index) => figure(`f${index}`, { printed: text }));
  const plan = figure('plan', { printed: '98765户', status: 'planned' });
  const { stories } = catalogueOf([story('one', { figures: [figure('told'), plan, ...figures] })]);
  const wall = fillWall(stories, stories[0]?.data.figures.slice(0, 1)).map((placed) => placed.figure.printed);
  expect(wall).toHaveLength(6);
  expect(wall.slice(0, 2)).toEqual(['1504户', '460人']);
  expect(wall).not.toContain('told');
  expect(wall.slice(2)).toEqual(['98765户', '4个', '60户', '15户']);
});

test('related stories come with the strongest reason first, and never the story itself', () => {
  const place = { district: '990101', practices: ['talk'] };
  const { stories, shelves } = catalogueOf([story('one', place), story('two', place), story('three')]);
  const [one] = stories.filter(({ slug }) => slug === 'one');
  const near = ['practice:talk', 'district:990101', 'theme:parking'].flatMap((key) => shelves.get(key) ?? []);
  const related = one ? findRelated(one, near, 4) : [];
  expect(related.map(({ story: { slug } }) => slug)).toEqual(['two', 'three']);
  expect(related[0]?.reasons.map(({ kind }) => kind)).toEqual(['practice', 'district', 'theme']);
});

describe('the timeline', () => {
  const events = ['2022-06-30', '2018/2020', null, '2022', '2022-06'].map((date, index) => ({
    date,
    title: `第${index}件`,
    evidence: '事',
  }));
  const { events: entries } = catalogueOf([story('one', { events })]);

  test('puts what is known by year alone behind the months, and what is undated last', () => {
    const years = groupByYear(entries);
    expect(years.map(({ year }) => year)).toEqual(['2022', '2018', null]);
    expect(years[0]?.months.map(({ month }) => month)).toEqual([6, null]);
  });

  test('counts a whole year, also where a page shows only part of it', () => {
    expect([...countByYear(entries)]).toEqual([
      ['2022', 3],
      ['2018', 1],
      [null, 1],
    ]);
  });

  test('of few entries is one page; of many, a page a year with every entry on one of them', () => {
    expect(sliceTimeline(entries, 10).map(({ path }) => path)).toEqual(['']);
    const slices = sliceTimeline(entries, 2);
    expect(slices.map(({ path }) => path)).toEqual(['', '2022', '2022/part-2', '2018', 'undated']);
    const shown = slices
      .slice(1)
      .flatMap(({ years }) => years.flatMap(({ months }) => months.flatMap((month) => month.entries)));
    expect(shown.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
  });
});
