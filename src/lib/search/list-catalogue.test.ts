import { expect, test } from 'vitest';
import { makeCatalogue } from '#lib/catalogue/catalogue.ts';
import { storySchema } from '#lib/story/story.ts';
import { listCatalogue } from './list-catalogue.ts';

const NAMES: Readonly<Record<string, string>> = { '000100': '示例县', '000200': '石林县' };
const WORDS = {
  kinds: { story: '报道', practice: '做法', indicator: '成果' },
  year: (year: string) => `${year}年`,
  undated: '日期不详',
  withFigures: '有数字',
};

function storyOf(id: string, code: string) {
  const change = { themes: ['parking'], date: '不详', district: code, people: [{ name: '甲明', role: '居民' }] };
  return { id, data: storySchema.parse({ title: id, summary: id, source: { kind: '原创' }, ...change }) };
}

test('of names that read alike the district with more stories is listed first; kinds come in their order', () => {
  const catalogue = makeCatalogue({
    stories: [storyOf('甲', '000100'), storyOf('乙', '000200'), storyOf('丙', '000200')],
    practices: [],
    themes: [
      { id: 'parking', data: { name: '停车', definition: '停车', world: 'ochre', synonyms: [], words: [], hints: [] } },
    ],
    indicators: [],
    site: {} as never,
    findDistrict: (code) => {
      const place = { code, name: NAMES[code] ?? '' };
      return { ...place, level: 'county', path: [place] };
    },
  });
  const { names } = listCatalogue(catalogue, WORDS);
  expect(names.map(({ text }) => text)).toEqual(['石林县', '示例县', '停车', '甲明']);
});
