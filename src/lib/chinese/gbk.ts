/**
 * GBK as two numbers a character. User-defined pairs are private-use characters, both ways, so that no byte is lost;
 * that is what WHATWG's gb18030 does and iconv's cp936 does not.
 */

export const EURO = 0x80;

const LEADS = { first: 0x81, last: 0xfe } as const;
const TRAILS = { first: 0x40, last: 0xfe } as const;
const LINE_END = 0x0a;
/** What a decoder makes of bytes that mean nothing. */
const LOST = 0xfffd;

/** pair (lead << 8 | trail) → UTF-16 code unit, 0 where nothing is assigned */
const characterOfPair = new Uint16Array(0x10000);
/** UTF-16 code unit → pair, 0 where GBK has none */
const pairOfCharacter = new Uint16Array(0x10000);

/** First and last pair of what cp936 leaves to the user and GB 18030 assigns: ḿ, ǹ, ⿰ to ⿻, upright marks, rare radicals. */
const NEWER_PAIRS: readonly (readonly [number, number])[] = [
  [0xa6d9, 0xa6df],
  [0xa6ec, 0xa6ed],
  [0xa6f3, 0xa6f3],
  [0xa8bc, 0xa8bc],
  [0xa8bf, 0xa8bf],
  [0xa989, 0xa995],
  [0xfe50, 0xfea0],
];

fillTables();

const newerCharacters = new Set(
  NEWER_PAIRS.flatMap(([first, last]) => [...characterOfPair.slice(first, last + 1)]).filter((unit) => unit !== 0),
);

/** The character of two bytes; undefined where GBK assigns none. */
export function decodePair(lead: number, trail: number): string | undefined {
  const unit = characterOfPair[(lead << 8) | trail];
  return unit ? String.fromCharCode(unit) : undefined;
}

/** UTF-16 code unit of two bytes; 0 where GBK assigns none. */
export function decodePairUnit(lead: number, trail: number): number {
  return characterOfPair[(lead << 8) | trail] as number;
}

/** The two bytes of a UTF-16 code unit as lead << 8 | trail; 0 for ASCII and for what GBK cannot write. */
export function encodeUnit(unit: number): number {
  return pairOfCharacter[unit] as number;
}

/**
 * Whether a character is one of GBK's user-defined or unassigned pairs, which many sites delete: those that decoders
 * older than GB 18030 have no character for (A8 BF, ǹ) too.
 */
export function isPrivateUse(unit: number): boolean {
  return (unit >= 0xe000 && unit <= 0xf8ff) || newerCharacters.has(unit);
}

/** The bytes of `text`: ASCII and € as one byte, what GBK cannot write as `?`. */
export function encodeGbk(text: string): number[] {
  const bytes: number[] = [];
  for (const character of text) {
    const unit = character.charCodeAt(0);
    const pair = character.length === 1 ? pairOfCharacter[unit] : 0;
    if (unit < 0x80) bytes.push(unit);
    else if (character === '€') bytes.push(EURO);
    else if (pair) bytes.push(pair >> 8, pair & 0xff);
    else bytes.push(0x3f);
  }
  return bytes;
}

function fillTables(): void {
  const decoder = new TextDecoder('gbk');
  // A line for each pair of a lead: to decode one pair at a time takes three times as long.
  const trails = Uint8Array.from({ length: TRAILS.last - TRAILS.first + 1 }, (_, at) => TRAILS.first + at);
  const bytes = new Uint8Array(trails.length * 3).fill(LINE_END);
  for (let lead: number = LEADS.first; lead <= LEADS.last; lead++) {
    for (const [at, trail] of trails.entries()) {
      bytes[3 * at] = lead;
      bytes[3 * at + 1] = trail;
    }
    const text = decoder.decode(bytes);
    let start = 0;
    for (const trail of trails) {
      const end = text.indexOf('\n', start);
      const unit = text.charCodeAt(start);
      const pair = (lead << 8) | trail;
      if (end === start + 1 && unit !== LOST) {
        characterOfPair[pair] = unit;
        if (pairOfCharacter[unit] === 0) pairOfCharacter[unit] = pair;
      }
      start = end + 1;
    }
  }
}
