/** Quotation marks and brackets: which are open, one bit a kind, and what it costs to leave them so. */

/** A paragraph may end inside a quotation, hardly inside a bracket. */
const COST = {
  unbalanced: 3,
  innerQuote: 6,
  otherQuote: 4,
  quoteAtEnd: 4,
  bracketAtEnd: 7,
  markBehindAside: 3,
} as const;

/** Half-width brackets count as what they were folded from. */
const PAIRS = ['“”', '（）()', '《》', '「」', '‘’'] as const;
const BRACKETS = 0b110;
/** “ and 「: who opens with one does not close with the other. */
const QUOTES = 0b1001;
const ROUND = 0b10;
/** A ’ without its ‘ is hardly ever printed. */
const INNER = 0b10000;
/** The round bracket that is open, or was closed just now, stands by itself between sentences: （某某供稿）. */
const ASIDE = 0b100000;
const SENTENCE_ENDS = new Set([...'。！？!?”　'].map((mark) => mark.charCodeAt(0)));
const CONTINUES = new Set([...'，。、；：,;:'].map((mark) => mark.charCodeAt(0)));
/** bit of a pair of marks (1, 2, 4 …), negative for the closing one */
const bitOf = new Int8Array(0x10000);
for (const [at, marks] of PAIRS.entries())
  for (const [place, mark] of [...marks].entries()) bitOf[mark.charCodeAt(0)] = place % 2 === 0 ? 1 << at : -1 << at;

/** What a mark costs because of those that are open in front of it. */
export function costOfMark(unit: number, open: number): number {
  const bit = bitOf[unit] as number;
  const isBehindAside = (open & (ASIDE | ROUND)) === ASIDE && CONTINUES.has(unit);
  const aside = isBehindAside ? COST.markBehindAside : 0;
  if (bit === 0) return aside;
  if (bit > 0) return aside + (open & bit ? COST.unbalanced : 0);
  if (open & -bit) return aside;
  const isOtherQuote = (-bit & QUOTES) !== 0 && (open & QUOTES) !== 0;
  const isInner = -bit === INNER;
  return aside + COST.unbalanced + (isInner ? COST.innerQuote : 0) + (isOtherQuote ? COST.otherQuote : 0);
}

/** Marks that are open behind `unit`, given those open in front of it and the character there (0 for none). */
export function openBehind(open: number, unit: number, before: number): number {
  const bit = bitOf[unit] as number;
  const still = open & ROUND ? open : open & ~ASIDE;
  if (bit === 0) return still;
  if (bit < 0) return open & ~-bit;
  return bit === ROUND && (before === 0 || SENTENCE_ENDS.has(before)) ? still | bit | ASIDE : still | bit;
}

/** Whether a round bracket is open. */
export function isBracketOpen(open: number): boolean {
  return (open & ROUND) !== 0;
}

/** Marks that are open after `text`, given those open before it. */
export function openAfter(text: string, before: number): number {
  let open = before;
  for (let at = 0; at < text.length; at++)
    open = openBehind(open, text.charCodeAt(at), at > 0 ? text.charCodeAt(at - 1) : 0);
  return open;
}

/** What it costs that the rest of the line closes what is not open, or opens what is. */
export function costOfRest(rest: string, open: number): number {
  let seen = 0;
  let cost = 0;
  for (let at = 0; at < rest.length; at++) {
    const bit = bitOf[rest.charCodeAt(at)] as number;
    const kind = Math.abs(bit);
    if (bit === 0 || seen & kind) continue;
    seen |= kind;
    if (bit > 0 === (open & kind) > 0) cost += COST.unbalanced;
  }
  for (let kind = 1; kind <= 4; kind *= 2)
    if (open & kind && !(seen & kind))
      cost += rest !== '' ? COST.unbalanced / 2 : kind & BRACKETS ? COST.bracketAtEnd : COST.quoteAtEnd;
  return cost;
}

/** Whether `text` closes a quotation or bracket before it opens one of that kind, and none is open. */
export function closesUnopened(text: string, open: number): boolean {
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const bit = bitOf[text.charCodeAt(at)] as number;
    const kind = Math.abs(bit);
    if (bit < 0 && ((open | seen) & kind) === 0) return true;
    seen |= kind;
  }
  return false;
}
