import { expect, test } from 'vitest';
import { makeCatalogue } from './catalogue.ts';
import { listHeadlineTerms } from './headline-terms.ts';

const catalogue = makeCatalogue({
  stories: [],
  practices: [],
  themes: [
    {
      id: 'parking',
      data: {
        name: '停车与车位',
        definition: '停车',
        world: 'ochre',
        synonyms: ['停车难'],
        words: ['错时停车'],
        hints: [],
      },
    },
  ],
  indicators: [],
  site: {} as never,
  findDistrict: () => undefined,
});

test.each(['停车与车位', '停车难', '错时停车', '雨污分流', '随州', '随州市'])('%s is a term of headlines', (term) => {
  expect(listHeadlineTerms(catalogue)).toContain(term);
});
