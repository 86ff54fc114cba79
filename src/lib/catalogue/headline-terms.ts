/** What a headline may not cut: the words of the field and the site's own names. */
import { FIELD_WORDS } from '#lib/chinese/language-model/field-words.ts';
import { listDistrictNames } from '#lib/districts/names.ts';
import type { Catalogue } from './catalogue.ts';

/** Themes with their words, practices, people, divisions and the words of the field, each as it stands in running text. */
export function listHeadlineTerms({ themeNames, practices, stories }: Catalogue): ReadonlySet<string> {
  const names = [
    ...[...themeNames.values()].flatMap(({ name, synonyms, words }) => [name, ...synonyms, ...words]),
    ...practices.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...stories.flatMap(({ data }) => data.people.map((person) => person.name)),
    ...listDistrictNames().map(({ text }) => text),
    ...Object.values(FIELD_WORDS).flatMap((words) => words.split(/\s+/)),
  ];
  // “人民设计师”制度 is two terms to a line: marks are handled where lines are cut.
  return new Set(names.flatMap((name) => name.match(/\p{Script=Han}{2,}/gu) ?? []));
}
