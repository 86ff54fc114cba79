/** Everyone whom no office and no speech announces: 何桂香、徐根宝、汪友生 in a row; 徐根宝当过车间主任, who comes up again. */
import { findNamesInPlace } from './names-in-place.ts';
import { findListedNames, findNamesOfRolls, findSpacedNames } from './names-in-rows.ts';
import { findDottedNames, findNamesOfTwoWords } from './other-names.ts';
import {
  findAnsweringNames,
  findCompoundNames,
  findDescribedNames,
  findNamesOfAKind,
  findRecurringNames,
  findSpeakingNames,
  findSubjects,
  type NameMention,
} from './person-mentions.ts';
import { findRoleBefore } from './person-role.ts';

/** Their names, with the part of those that stand behind a kind of person. */
export function findUnannounced(body: string): readonly (NameMention & { readonly role: string | null })[] {
  const bare = [
    ...findListedNames(body),
    ...findSpacedNames(body),
    ...findNamesOfRolls(body),
    ...findRecurringNames(body),
    ...findSubjects(body),
    ...findDescribedNames(body),
    ...findSpeakingNames(body),
    ...findNamesInPlace(body),
    ...findAnsweringNames(body),
    ...findCompoundNames(body),
    ...findDottedNames(body),
    ...findNamesOfTwoWords(body),
  ].map((mention) => ({ ...mention, role: null }));
  return [
    ...bare,
    ...findNamesOfAKind(body).map((mention) => ({ ...mention, role: findRoleBefore(body, mention.start) })),
  ];
}
