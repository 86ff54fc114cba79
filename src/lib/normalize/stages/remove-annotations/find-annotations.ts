import { isTraditionalOnly, simplifiedCharacter } from '#lib/chinese/gbk-variants.ts';
import { BRACKETED_SYLLABLE, hasReading, hasUntonedReading, isToned } from '#lib/chinese/pinyin.ts';

/**
 * A crawler annotates from a closed set: a character that has its reading once has it everywhere in the article.
 * A writer glosses a character where it is new to the reader and writes it bare afterwards. That tells them apart.
 */

const ANNOTATED = new RegExp(`(?<character>\\p{Script=Han})${BRACKETED_SYLLABLE}`, 'gu');
/** A reading that the end of the text cut off. */
export const CUT_READING = /(?<host>\p{Script=Han})[(（](?<begun>\p{Ll}{0,6})\s*$/u;

const HAN = /\p{Script=Han}/u;

/** At least this many hits, and this share of each kind, make an article an annotated one (measured on 35 million clean characters). */
const LEAST = { hits: 3, matching: 0.9, throughout: 0.8, inRunningText: 0.7 } as const;

/** Traditional forms that Simplified has as well (著名, 乾坤): where many others are annotated, so are they. */
const OF_BOTH_SCRIPTS = '著乾於徵瞭夥藉麼摺剋';

/** Some crawlers print no tones; a word in brackets looks like a reading sooner then: so many hits, of which hardly any has a tone. */
const UNTONED = { hits: 8, share: 0.9 } as const;

/** A character seen this often may stand bare once in a while: in a garbled run any character can turn up. */
const OFTEN = { hits: 8, share: 0.9 } as const;

/** Where so many characters are annotated throughout, one that its page also prints bare (in a title, on a button) is no writer's gloss. */
const SURE = { characters: 8, share: 0.5 } as const;

interface Hit {
  readonly character: string;
  readonly reading: string;
  /** a Traditional character with one of its own readings */
  readonly matches: boolean;
  /** the same, or one of 麽 and the like, which Simplified text writes too, where no tones are printed */
  readonly mayMatch: boolean;
  readonly inRunningText: boolean;
}

/** Characters that a crawler annotated throughout the text, with the reading it gave them; empty for a clean article. */
export function findAnnotations(received: string): ReadonlyMap<string, string> {
  const text = received.replace(CUT_READING, '');
  const hits = findHits(text);
  const share = (test: (hit: Hit) => boolean) => hits.filter(test).length / hits.length;
  if (hits.length < LEAST.hits || share(({ matches }) => matches) < LEAST.matching) return new Map();
  if (share(({ inRunningText }) => inRunningText) < LEAST.inRunningText) return new Map();

  const matching = hits.filter(({ matches }) => matches);
  const characters = new Set(matching.map(({ character }) => character));
  const occurrences = countCharacters(text, characters);
  const annotations = new Map<string, string>();
  const doubtful = new Map<string, string>();
  for (const character of characters) {
    const readings = matching.filter((hit) => hit.character === character).map(({ reading }) => reading);
    const times = occurrences.get(character) ?? 0;
    if (isThroughout(readings, times)) annotations.set(character, readings[0] as string);
    else if (isOneReading(readings) && readings.length >= times * SURE.share)
      doubtful.set(character, readings[0] as string);
  }
  if (annotations.size / characters.size < LEAST.throughout) return new Map();
  if (annotations.size < SURE.characters) return annotations;
  return new Map([...annotations, ...doubtful, ...hits.filter(({ mayMatch }) => mayMatch).map(toEntry)]);
}

function toEntry({ character, reading }: Hit): [string, string] {
  return [character, reading];
}

function findHits(text: string): Hit[] {
  const matches = [...text.matchAll(ANNOTATED)];
  const untoned = matches.filter((match) => !isToned(readingIn(match)));
  const isUntoned = matches.length >= UNTONED.hits && untoned.length >= matches.length * UNTONED.share;
  return matches.map((match) => {
    const { 0: whole, index, groups } = match;
    const character = groups?.['character'] as string;
    const reading = readingIn(match);
    const end = index + whole.length;
    const behind = isUntoned ? text.slice(end, end + 2).replace(/^[ \u00a0]/u, '') : text.charAt(end);
    const isRead = hasReading(character, reading) || (isUntoned && hasUntonedReading(character, reading));
    return {
      character,
      reading,
      matches: isRead && isTraditionalOnly(character),
      mayMatch:
        isRead && ((isUntoned && simplifiedCharacter(character) !== character) || OF_BOTH_SCRIPTS.includes(character)),
      inRunningText: HAN.test(text.slice(Math.max(0, index - 1), index) + behind),
    };
  });
}

function readingIn({ groups }: RegExpMatchArray): string {
  return (groups?.['ascii'] ?? groups?.['wide']) as string;
}

function isThroughout(readings: readonly string[], occurrences: number): boolean {
  if (!isOneReading(readings)) return false;
  const isOften = readings.length >= OFTEN.hits;
  return readings.length >= occurrences * (isOften ? OFTEN.share : 1);
}

function isOneReading([reading, ...others]: readonly string[]): boolean {
  return others.every((other) => other === reading);
}

function countCharacters(text: string, characters: ReadonlySet<string>): Map<string, number> {
  // Characters of the basic plane: no other is Traditional with a reading.
  const places = new Uint16Array(0x10000);
  const list = [...characters];
  for (const [at, character] of list.entries()) places[character.charCodeAt(0)] = at + 1;
  const counts = new Uint32Array(list.length + 1);
  for (let at = 0; at < text.length; at++) {
    const place = places[text.charCodeAt(at)] as number;
    if (place > 0) counts[place] = (counts[place] as number) + 1;
  }
  return new Map(list.map((character, at) => [character, counts[at + 1] as number]));
}
