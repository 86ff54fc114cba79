import { decodePairUnit, encodeUnit } from '#lib/chinese/gbk.ts';
import { isToned, PINYIN_SYLLABLE } from '#lib/chinese/pinyin.ts';
import { canHaveReading } from './annotated.ts';
import { widenUnit } from './channel.ts';
import type { Surroundings } from './paths.ts';

/** An odd mark is one that no writer sets behind a question mark: ?。 or ?； (but ?! and ?? are written). */
export type TriggerKind = 'annotation' | 'odd-mark' | 'mark' | 'bare-mark';

/** A place where the bytes of a line may have fallen out of step. */
export interface Trigger {
  readonly kind: TriggerKind;
  /** where the damage begins to show */
  readonly start: number;
  /** how many tokens from `start` on belong to the trigger */
  readonly tokens: number;
  /** readings of the bytes behind the trigger: a character or none (0), and the lead byte that waits */
  readonly openings: readonly Opening[];
}

export interface Opening {
  readonly unit: number;
  readonly pending: number;
}

const TRIGGER = new RegExp(
  [
    `\\?(?<reading>${PINYIN_SYLLABLE})[)）]`,
    '\\?(?<mark>[!！。?？;；,，])',
    '？(?<mixed>[!！])(?=\\?)',
    // A comma alone is one only where a reading behind an ASCII character, the second half of its own, shows damage: ,幒^(qū).
    `(?<bare>[!！?？](?=[\\u2e80-\\uf8ff])|[,，](?=[\\u2e80-\\uf8ff]{1,8}[@-~]\\(${PINYIN_SYLLABLE}\\)))`,
  ].join('|'),
  'gu',
);

/** Cost of a character up to which the few behind a mark are Chinese as it is written. */
const READABLE = { characters: 5, cost: 9 } as const;

/** A reading that ends the text, behind the character it was set behind. */
const READING_AT_END = new RegExp(`.\\(${PINYIN_SYLLABLE}\\)$`, 'u');
const LONGEST_READING = 10;

/** Where the character stands whose second byte was taken for the first of the annotated one: 當(dāng)?shù) tears 當地. */
export function findTorn(line: string, start: number): number {
  const own = READING_AT_END.exec(line.slice(Math.max(0, start - LONGEST_READING), start));
  return start - (own ? own[0].length : 1);
}

/** The next place at or behind `from` where `line` may have fallen out of step. */
export function findTrigger(line: string, from: number, around: Surroundings): Trigger | undefined {
  TRIGGER.lastIndex = from;
  for (let match = TRIGGER.exec(line); match; match = TRIGGER.exec(line)) {
    const trigger = readTrigger(line, match, around);
    if (trigger && trigger.openings.length > 0) return trigger;
    TRIGGER.lastIndex = match.index + 1;
  }
  return undefined;
}

function readTrigger(line: string, { index, groups }: RegExpExecArray, around: Surroundings): Trigger | undefined {
  const reading = groups?.['reading'];
  if (reading) {
    if (!isToned(reading)) return undefined;
    return { kind: 'annotation', start: index, tokens: 2, openings: openBehindReading(line, index, reading, around) };
  }
  const bare = groups?.['bare'];
  if (bare && (isReadable(line, index + 1, around) || (/[?？]/u.test(bare) && around.orphans === 'shown')))
    return undefined;
  const mark = (bare ?? groups?.['mark'] ?? groups?.['mixed']) as string;
  const openings = openBehindMark(mark, around);
  if (bare && /[,，]/u.test(bare)) return { kind: 'odd-mark', start: index, tokens: 1, openings };
  return bare
    ? { kind: 'bare-mark', start: index, tokens: 1, openings }
    : { kind: /[。;；]/u.test(mark) ? 'odd-mark' : 'mark', start: index, tokens: 2, openings };
}

/** Whether a few characters read like Chinese: cheap, because every ！ in clean text is asked. */
function isReadable(line: string, start: number, { model, cells }: Surroundings): boolean {
  let reading = model.begin;
  let cost = 0;
  let at = start;
  for (; at < line.length && at < start + READABLE.characters; at++) {
    const unit = line.charCodeAt(at);
    if (unit < 0x80) break;
    reading = model.extend(reading, unit);
    cost += cells.scriptCost(unit);
  }
  return reading.cost + cost < READABLE.cost * (at - start);
}

/** The annotated character begins with the trail byte in front: 燃(C8 BC) + reading xì: 細(BC 9A), so 9A waits. */
function openBehindReading(line: string, start: number, reading: string, around: Surroundings): Opening[] {
  const before = encodeUnit(widenUnit(line.charCodeAt(findTorn(line, start))));
  const lead = before & 0xff;
  const pendings = new Set<number>();
  for (let trail = 0x81; trail <= 0xfe && lead >= 0x81; trail++) {
    const unit = decodePairUnit(lead, trail);
    if (unit && canHaveReading(unit, reading, around)) pendings.add(trail);
  }
  return [...pendings].map((pending) => ({ unit: 0, pending }));
}

/** The mark's first byte ended a character whose lead is lost, its second begins the next one. */
function openBehindMark(mark: string, { cells }: Surroundings): Opening[] {
  const pair = encodeUnit(widenUnit(mark.charCodeAt(0)));
  return cells.ofTrail('any', pair >> 8).map((option) => ({ unit: option.unit, pending: pair & 0xff }));
}
