import { decodePair, encodeGbk, encodeUnit, isPrivateUse } from '#lib/chinese/gbk.ts';
import { canHaveReading } from './annotated.ts';
import { damage, foldUnit, widenUnit } from './channel.ts';
import type { Surroundings } from './paths.ts';
import { readTokens } from './tokens.ts';
import { findTorn, type Trigger } from './triggers.ts';
import type { Candidate } from './weigh.ts';

/**
 * The proof of a repair: put through the channel once more, it must come out as it was received, byte for byte.
 * Only what the site did afterwards (deleting private-use characters, folding width) is let pass on both sides.
 */
export function proves(line: string, trigger: Trigger, candidate: Candidate, around: Surroundings): boolean {
  if (candidate.ending === 'unknown' || candidate.ending === 'cut') return false;
  const isTornReading = trigger.kind === 'annotation';
  const start = isTornReading ? findTorn(line, trigger.start) : trigger.start;
  const left = isTornReading ? String.fromCharCode(widenUnit(line.charCodeAt(start))) : '';
  const { ending } = candidate;
  const mark = ending === 'mark' || ending === 'torn-mark' ? line.charAt(candidate.end) : '';
  const kept = ending === 'dropped' && line.charAt(candidate.end - 1) !== ')' ? line.charAt(candidate.end) : '';
  const received = line.slice(start, candidate.end) + mark + kept;
  const repaired = left + candidate.text;
  const text = repaired + (ending === 'line-end' ? '\n' : toFullWidth(mark) + kept);
  const readings = readingsIn(received, trigger, candidate, around);
  const orders = [readings, new Map([...readings].reverse())];
  return orders.some((annotations) => {
    const tornAt = [...(isTornReading ? [] : [1]), ...(mark ? [encodeGbk(repaired).length] : [])];
    const isSilent = trigger.kind === 'bare-mark' || ending === 'mark';
    const orphans = ending === 'dropped' ? ending : isSilent ? 'silent' : 'shown';
    const sent = damage(text, { annotations, tornAt, privateUse: around.privateUse, orphans, width: 'folded' });
    return comparable(sent) === comparable(received);
  });
}

/** The characters that were annotated in this run, and all those the crawler annotates anywhere. */
function readingsIn(
  received: string,
  trigger: Trigger,
  { text }: Candidate,
  around: Surroundings,
): Map<string, string> {
  const readings = new Map<string, string>();
  for (const [pair, reading] of around.annotatedPairs)
    readings.set(decodePair(pair >> 8, pair & 0xff) as string, reading);
  const shown = readTokens(received, 0, received.length).flatMap((token) =>
    'reading' in token ? [token.reading] : [],
  );
  const last = [...text].findLast((character) => character !== '<') ?? '';
  const closing = shown.at(-1);
  if (closing && canHaveReading(last.charCodeAt(0), closing, around)) readings.set(last, closing);
  if (trigger.kind !== 'annotation') return readings;
  const before = encodeUnit(widenUnit(received.charCodeAt(0))) & 0xff;
  const behind = encodeUnit(text.charCodeAt(0)) >> 8;
  const torn = decodePair(before, behind);
  const tornReading = shown[received.charAt(1) === '(' ? 1 : 0];
  if (torn && tornReading) readings.set(torn, tornReading);
  return readings;
}

function toFullWidth(mark: string): string {
  return mark && String.fromCharCode(widenUnit(mark.charCodeAt(0)));
}

function comparable(text: string): string {
  let out = '';
  for (const character of text) {
    const unit = character.charCodeAt(0);
    if (!isPrivateUse(unit)) out += String.fromCharCode(foldUnit(unit));
  }
  return out;
}
