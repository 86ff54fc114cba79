/** How much a set of stories tells, and of whom. */
import type { Person } from '#lib/story/story.ts';
import type { PracticeEntry } from './catalogue.ts';
import type { Story } from './story-list.ts';

export function countFigures(stories: readonly Story[]): number {
  return stories.reduce((sum, { data }) => sum + data.figures.length, 0);
}

export function countEvents(stories: readonly Story[]): number {
  return stories.reduce((sum, { data }) => sum + data.events.length, 0);
}

export interface ToldPerson {
  readonly person: Person;
  /** the first story that names them */
  readonly story: Story;
}

/** At most `limit` people of `stories`, each once, in the order of the stories; one name with another role is another person. */
export function listPeople(stories: readonly Story[], limit: number): ToldPerson[] {
  const found = new Map<string, ToldPerson>();
  for (const story of stories)
    for (const person of story.data.people) {
      const key = JSON.stringify([person.name, person.org, person.role]);
      if (found.size >= limit) return [...found.values()];
      if (!found.has(key)) found.set(key, { person, story });
    }
  return [...found.values()];
}

/** The practices that `stories` tell of, those told most often first. */
export function listPracticesOf(
  stories: readonly Story[],
  practicesById: ReadonlyMap<string, PracticeEntry>,
): PracticeEntry[] {
  const counts = new Map<string, number>();
  for (const { data } of stories) for (const id of data.practices) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]).flatMap(([id]) => practicesById.get(id) ?? []);
}
