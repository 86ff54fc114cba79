/** Which namings are of one practice, told in one pass however many names an article has. */
import type { Naming } from './practice-name.ts';

/** A name this much shorter than another names something else, though the other holds it. */
const LEAST_PART = 0.4;
/** Longer names are looked for whole: chains of 甲+乙+丙 without end. */
const LONGEST_SPLIT = 40;

/** Namings of one practice together: those whose places overlap, or one of whose cores holds another and is not much longer. */
export function groupNamings(namings: readonly Naming[]): readonly (readonly Naming[])[] {
  const groups: Naming[][] = [];
  const [byPlace, byCore, byPart] = [new Map<number, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const naming of namings) {
    const parts = [...partsOf(naming.core, Math.ceil(naming.core.length * LEAST_PART))];
    const places = Array.from({ length: naming.end - naming.start }, (_, at) => naming.start + at);
    const known = [
      ...places.map((place) => byPlace.get(place)),
      ...parts.map((part) => byCore.get(part)),
      byPart.get(naming.core),
    ];
    const group = known.reduce<number>((first, at) => Math.min(first, at ?? groups.length), groups.length);
    if (group === groups.length) groups.push([]);
    groups[group]?.push(naming);
    for (const place of places) keepFirst(byPlace, place, group);
    for (const part of parts) keepFirst(byPart, part, group);
    keepFirst(byCore, naming.core, group);
  }
  return groups;
}

function keepFirst<Key>(groups: Map<Key, number>, key: Key, group: number): void {
  const before = groups.get(key);
  if (before === undefined || group < before) groups.set(key, group);
}

/** Every piece of `core` that has at least `least` characters, and at most `most`, itself among them. */
export function* partsOf(core: string, least: number, most = core.length): Generator<string> {
  if (core.length > LONGEST_SPLIT && most === core.length) yield core;
  else
    for (let from = 0; from + least <= core.length; from++)
      for (let to = from + Math.max(least, 1); to <= Math.min(core.length, from + most); to++)
        yield core.slice(from, to);
}
