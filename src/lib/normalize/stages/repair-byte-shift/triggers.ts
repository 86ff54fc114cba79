import { decodePairUnit, encodeUnit } from '#lib/chinese/gbk.ts';
import { isToned, PINYIN_SYLLABLE } from '#lib/chinese/pinyin.ts';
import type { Surroundings } from './paths.ts';
import { canHaveReading } from './steps.ts';

/** A place where the bytes of a line may have fallen out of step. */
export interface Trigger {
  readonly kind: 'annotation' | 'mark' | 'bare-mark';
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
    '\\?(?<mark>[!！。?？;；])',
    '(?<bare>[!！。；;](?=[\\u2e80-\\uf8ff“”《》、]))',
  ].join('|'),
  'gu',
);

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
  const openings = openBehindMark((bare ?? groups?.['mark']) as string, around);
  return bare
    ? { kind: 'bare-mark', start: index, tokens: 1, openings }
    : { kind: 'mark', start: index, tokens: 2, openings };
}

/** The annotated character begins with the trail byte in front: 燃(C8 BC) + reading xì: 細(BC 9A), so 9A waits. */
function openBehindReading(line: string, start: number, reading: string, around: Surroundings): Opening[] {
  const before = encodeUnit(line.charCodeAt(start - 1));
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
  const unit = mark.charCodeAt(0);
  const pair = encodeUnit(unit < 0x80 ? unit + 0xfee0 : unit);
  return cells.ofTrail('any', pair >> 8).map((option) => ({ unit: option.unit, pending: pair & 0xff }));
}
