import { expect, test } from 'vitest';
import { storySchema } from '#lib/story/story.ts';
import type { PracticeEntry } from './catalogue.ts';
import { countEvents, countFigures, listPeople, listPracticesOf } from './extents.ts';
import { toStory } from './story-list.ts';

const NEIGHBOUR = { name: '李示例', role: '楼栋长' };

function story(id: string, change: object) {
  const front = { title: id, summary: id, date: '不详', themes: ['parking'], source: { kind: '原创' } };
  return toStory({ id, data: storySchema.parse({ ...front, ...change }) }, () => undefined);
}

const FIGURE = { id: 'a', label: '车位', value: 3, unit: '个', printed: '3个', evidence: '3个' };
const STORIES = [
  story('one', {
    figures: [FIGURE],
    events: [{ date: null, title: '开工', evidence: '开工' }],
    people: [NEIGHBOUR],
    practices: ['talk'],
  }),
  story('two', {
    people: [NEIGHBOUR, { name: '李示例', role: '网格员' }],
    practices: ['council', 'talk'],
  }),
];

test('figures and events of several stories are counted together', () => {
  expect([countFigures(STORIES), countEvents(STORIES)]).toEqual([1, 1]);
});

test('a person told by two stories is listed once, with the first; another part is another person', () => {
  expect(listPeople(STORIES, 9).map(({ person, story: { slug } }) => [person.role, slug])).toEqual([
    ['楼栋长', 'one'],
    ['网格员', 'two'],
  ]);
  expect(listPeople(STORIES, 1)).toHaveLength(1);
});

test('practices told more often come first, and those without a page are left out', () => {
  const known = new Map(['talk', 'council'].map((id) => [id, { id } as PracticeEntry]));
  expect(listPracticesOf(STORIES, known).map(({ id }) => id)).toEqual(['talk', 'council']);
  expect(listPracticesOf(STORIES, new Map())).toEqual([]);
});
