/** Words to try, for a reader who stands before an empty field: each finds something on this very site. */
import type { Catalogue } from '#lib/catalogue/catalogue.ts';

/** The districts of the newest stories, the practices and the theme that most stories have. Nothing without stories. */
export function searchExamples({
  stories,
  practices,
  themes,
}: Pick<Catalogue, 'stories' | 'practices' | 'themes'>): string[] {
  const told = practices.toSorted((a, b) => b.tellers.length - a.tellers.length).map(({ name }) => name);
  const shared = themes.toSorted((a, b) => b.stories.length - a.stories.length).map(({ name }) => name);
  const districts = stories.flatMap(({ district }) => district?.name ?? []);
  const words = [told[0], districts[0], shared[0], told[1], districts[1]];
  return [...new Set(words.filter((word) => word !== undefined))];
}
