import { expect, test } from 'vitest';
import { checkStory } from './laws.ts';
import { newStory, slugFor } from './new-story.ts';
import { storySchema } from './story.ts';

const VOCABULARY = {
  themes: new Set(['party-building']),
  practices: new Set<string>(),
  indicators: new Map(),
  findDistrict: () => undefined,
};

test.each(['老小区换了新管', '“3+N”议事：一年', 'title: {x} # --- \\n', '---'])(
  'a new story called %s is a draft without problems',
  (title) => {
    const { data, problems } = checkStory({ file: 'new.mdx', text: newStory(title) }, VOCABULARY);
    expect(problems).toEqual([]);
    expect(data).toMatchObject({ title, draft: true, date: '不详', district: null });
  },
);

test('every field of the schema is explained in it', () => {
  const text = newStory('标题');
  for (const name of Object.keys(storySchema.shape)) expect(text).toMatch(new RegExp(`^#? ?${name}:`, 'm'));
  for (const part of ['evidence', 'printed', 'bound', 'inferred', 'originalTitle', 'note', 'alt'])
    expect(text).toContain(`${part}: # `);
});

test.each([
  ['老小区换了新管', [], 'lao-xiao-qu-huan-le-xin-guan'],
  ['“3+N”议事法则', [], '3-n-yi-shi-fa-ze'],
  ['？！', [], 'story'],
  ['绿树', [], 'lv-shu'],
  ['甲', ['jia'], 'jia-2'],
  ['甲', ['jia', 'jia-2'], 'jia-3'],
  ['一二三四五六七八九十', [], 'yi-er-san-si-wu-liu-qi-ba'],
])('the file of “%s” with %j taken is %s', (title, taken, slug) => {
  expect(slugFor(title, new Set(taken))).toBe(slug);
});
