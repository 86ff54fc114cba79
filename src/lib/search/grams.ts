/**
 * The pieces of folded text that the index knows: every character, every pair, triples with two or more Latin letters or
 * digits, and triples with the end of a sentence, or of a part of one, in the middle: both of its pairs stand on most pages, and the two
 * words after one another on few. Units are those of UTF-16: a character beyond them is a pair, and text that holds it has that pair.
 */

/** Calls `take` with the key of every gram of `folded`, in order, repeated ones too; the key as a signed number. */
export function eachGramKey(folded: string, take: (key: number) => void): void {
  let [before, last] = [0, 0];
  for (let at = 0; at < folded.length; at++) {
    const unit = folded.charCodeAt(at);
    take(mixBits(unit));
    if (last > 0) take(mixBits((last << 16) | unit));
    if (before > 0 && isTriple(before, last, unit)) take(tripleKey(before, last, unit));
    [before, last] = [last, unit];
  }
}

/** The number, below 2 ** 32, by which the index knows a gram of one to three units. Two grams share one only if one is a triple. */
export function gramKey(gram: string): number {
  const [first = 0, second, third] = Array.from({ length: gram.length }, (_, at) => gram.charCodeAt(at));
  if (second === undefined) return mixBits(first) >>> 0;
  return (third === undefined ? mixBits((first << 16) | second) : tripleKey(first, second, third)) >>> 0;
}

function tripleKey(first: number, second: number, third: number): number {
  return mixBits(mixBits((first << 16) | second) ^ Math.imul(third + 1, 0x9e3779b1));
}

/** The finalizer of MurmurHash3, as a signed number: spreads keys evenly, and no two numbers of 32 bits give the same one. */
export function mixBits(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * Grams that together cover `folded`, few enough to fetch: triples across punctuation, which are the rarest, then pairs
 * side by side and the last one, triples where they exist, the character itself when it stands alone. Text that contains `folded`
 * has them all; the reverse is for the text to say.
 */
export function coverGrams(folded: string): string[] {
  return cutGrams(folded, (length) => length);
}

/** Every gram of two units in `folded`, of three where there is one, in the same order; of a single unit, itself. */
export function allGrams(folded: string): string[] {
  return cutGrams(folded, () => 1);
}

/** `step` tells from the length of a gram how far behind its beginning the next one begins. */
function cutGrams(folded: string, step: (length: number) => number): string[] {
  if (folded.length < 2) return [...folded];
  const crossings = folded
    .split('')
    .map((_, at) => folded.slice(at, at + 3))
    .filter((piece) => piece.length > 2 && isEnd(piece.charCodeAt(1)));
  const grams = new Set(crossings);
  for (let at = 0; at < folded.length; ) {
    const start = Math.min(at, folded.length - 2);
    const length = at === start && isTripleAt(folded, at) ? 3 : 2;
    const gram = folded.slice(start, start + length);
    if (!crossings.some((crossing) => crossing.includes(gram))) grams.add(gram);
    at += step(length);
  }
  return [...grams];
}

function isTripleAt(text: string, at: number): boolean {
  return at + 3 <= text.length && isTriple(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
}

function isTriple(first: number, second: number, third: number): boolean {
  return isEnd(second) || Number(isLatin(first)) + Number(isLatin(second)) + Number(isLatin(third)) >= 2;
}

/** One of `。!;?,、:`, as folded text has them. */
function isEnd(unit: number): boolean {
  return (
    unit === 0x3002 ||
    unit === 0x21 ||
    unit === 0x3b ||
    unit === 0x3f ||
    unit === 0x2c ||
    unit === 0x3001 ||
    unit === 0x3a
  );
}

/** A letter or digit of ASCII, in lower case as folded text is. */
function isLatin(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || (unit >= 97 && unit <= 122);
}
