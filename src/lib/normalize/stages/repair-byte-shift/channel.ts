import { decodePairUnit, EURO, encodeGbk, encodeUnit, isPrivateUse } from '#lib/chinese/gbk.ts';

/**
 * The damage itself, run forwards, so that a repair can be proved: a search-and-replace over GBK bytes that does not
 * know where characters begin, then a decoder that pairs up whatever it finds.
 *
 * 燃(C8 BC) 氣(9A E2) holds 細 (BC 9A) across its border: C8 BC 9A (xì) E2 … reads 燃?xì)…, all that follows one byte
 * out of step. 。(A1 A3) ”(A1 B1) holds ！(A3 A1) and reads ?！….
 */
export interface Channel {
  /** characters that get their reading behind them, wherever their bytes match: 區 → qū */
  readonly annotations: ReadonlyMap<string, string>;
  /** offsets of the bytes that an ASCII byte was set in front of (some marks get one, not all) */
  readonly tornAt: readonly number[];
  readonly privateUse: 'kept' | 'deleted';
  /**
   * a lead byte in front of the byte that was set before a mark: a `?` like any invalid pair (so unless said), or gone;
   * `dropped`: in front of any ASCII byte, which stays
   */
  readonly orphans?: 'shown' | 'silent' | 'dropped';
  /** full-width letters, digits and marks become ASCII after decoding */
  readonly width: 'folded' | 'as-is';
}

/** Stands for the unknown byte set before a mark; where the decoder is in step it leaves no trace. */
const MARK_PREFIX = 0x01;

/** No smaller byte is the second half of a pair. */
const LEAST_TRAIL = 0x40;

/** Marks that were seen torn out of the two characters around them. */
export const TORN_MARKS = '！。？；，';

/** What a reader receives of `text` (in the script that goes through the channel). */
export function damage(text: string, channel: Channel): string {
  return decodeLoosely(insertBytes(encodeGbk(text), channel), channel);
}

/** GBK as a forgiving site decodes it: an invalid pair is one `?` and gone are both bytes. */
export function decodeLoosely(
  bytes: readonly number[],
  { privateUse, width, orphans }: Pick<Channel, 'privateUse' | 'width' | 'orphans'>,
): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] as number;
    if (lead === MARK_PREFIX) continue;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      continue;
    }
    if (lead === EURO) {
      text += '€';
      continue;
    }
    at += 1;
    const trail = bytes[at] ?? 0;
    if (orphans === 'silent' && trail === MARK_PREFIX) continue;
    if (orphans === 'dropped' && trail < LEAST_TRAIL) {
      at -= 1;
      continue;
    }
    const unit = decodePairUnit(lead, trail);
    if (unit === 0) text += '?';
    else if (!isPrivateUse(unit) || privateUse === 'kept')
      text += String.fromCharCode(width === 'folded' ? foldUnit(unit) : unit);
  }
  return text;
}

/** Full-width ！ to ～ (U+FF01–FF5E) as ASCII; everything else as it is. */
export function foldUnit(unit: number): number {
  return unit >= 0xff01 && unit <= 0xff5e ? unit - 0xfee0 : unit;
}

/** The full-width twin of an ASCII mark, letter or digit: what foldUnit undoes. */
export function widenUnit(unit: number): number {
  return unit >= 0x21 && unit <= 0x7e ? unit + 0xfee0 : unit;
}

/** Offsets into the bytes of `text` where a mark of TORN_MARKS lies across the border of two characters. */
export function findTornMarks(text: string): number[] {
  const bytes = encodeGbk(text);
  const offsets: number[] = [];
  for (let at = 0; at + 2 < bytes.length; at++) {
    if ((bytes[at] as number) < 0x81) continue;
    if (TORN_PAIRS.has(((bytes[at + 1] as number) << 8) | (bytes[at + 2] as number))) offsets.push(at + 1);
    at += 1;
  }
  return offsets;
}

/** Matches bytes, not characters; one search-and-replace after the other, in the order of the map. */
function insertBytes(bytes: readonly number[], { annotations, tornAt }: Channel): readonly number[] {
  const torn = new Set(tornAt);
  let out: readonly number[] = bytes.flatMap((byte, at) => (torn.has(at) ? [MARK_PREFIX, byte] : [byte]));
  for (const [character, reading] of annotations) {
    const pair = pairOf(character);
    if (hasPair(out, pair)) out = insertBehind(out, pair, encodeGbk(`(${reading})`));
  }
  return out;
}

function hasPair(bytes: readonly number[], pair: number): boolean {
  return bytes.some((byte, at) => byte === pair >> 8 && bytes[at + 1] === (pair & 0xff));
}

function insertBehind(bytes: readonly number[], pair: number, inserted: readonly number[]): number[] {
  const out: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] as number;
    out.push(byte);
    if (byte !== pair >> 8 || bytes[at + 1] !== (pair & 0xff)) continue;
    out.push(pair & 0xff, ...inserted);
    at += 1;
  }
  return out;
}

function pairOf(character: string): number {
  return encodeUnit(character.charCodeAt(0));
}

const TORN_PAIRS = new Set([...TORN_MARKS].map(pairOf));
