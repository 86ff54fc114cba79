/** Everyone whom no office and no speech announces: 何桂香、徐根宝、汪友生 in a row; 徐根宝当过车间主任, who comes up again. */
import { findNamesInPlace } from './names-in-place.ts';
import { findListedNames, findNamesOfRolls, findSpacedNames, findWinners } from './names-in-rows.ts';
import { findNamesWithTitle } from './names-with-title.ts';
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

/** Whether a name that nothing announces is a place's: 吴家兴社区 stands somewhere in the text. Each name is sought once. */
function lookUpPlaces(body: string): (mention: NameMention) => boolean {
  const known = new Map<string, boolean>();
  return ({ name }) => {
    const isPlace = known.get(name) ?? namesPlace(body, name);
    known.set(name, isPlace);
    return isPlace;
  };
}

function namesPlace(body: string, name: string): boolean {
  for (let at = body.indexOf(name); at >= 0; at = body.indexOf(name, at + 1))
    if (IS_PLACE.test(body.slice(at + name.length, at + name.length + 3))) return true;
  return false;
}
const IS_PLACE =
  /^(?:社区|小区|街道|片区|[东西南北中]?[路街巷](?!过|上班|坊)|村(?![民医])|新村|花园|家园|大桥|广场|水库|河道|老街|古镇)/u;

/** Their names, with the part of those that stand behind a kind of person. */
export function findUnannounced(body: string): readonly (NameMention & { readonly role: string | null })[] {
  const isPlace = lookUpPlaces(body);
  const bare = [
    ...findListedNames(body),
    ...findSpacedNames(body),
    ...findNamesOfRolls(body),
    ...findWinners(body),
    ...findRecurringNames(body),
    ...findSubjects(body),
    ...findDescribedNames(body),
    ...findSpeakingNames(body),
    ...findNamesInPlace(body),
    ...findAnsweringNames(body),
    ...findCompoundNames(body),
    ...findDottedNames(body),
    ...findNamesOfTwoWords(body),
  ]
    .filter((mention) => !isPlace(mention))
    .map((mention) => ({ ...mention, role: null }));
  return [
    ...bare,
    ...findNamesWithTitle(body).filter((mention) => !isPlace(mention)),
    ...findNamesOfAKind(body).map((mention) => ({ ...mention, role: findRoleBefore(body, mention.start) })),
  ];
}
