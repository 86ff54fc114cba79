/** The pieces of folded text that the index knows: every character, every pair, and triples with two or more Latin letters or digits. */

const ASCII = /[0-9a-z]/;

/** Adds the distinct grams of `folded` to `grams`. Empty text has none. */
export function cutGrams(folded: string, grams = new Set<string>()): Set<string> {
  let [before, last] = ['', ''];
  for (const character of folded) {
    grams.add(character);
    if (last) grams.add(last + character);
    if (before && isLatinTriple(before, last, character)) grams.add(before + last + character);
    [before, last] = [last, character];
  }
  return grams;
}

/**
 * Grams that together cover `folded`, few enough to fetch: pairs side by side and the last one, triples where they exist,
 * the character itself when it stands alone. Text that contains `folded` has them all; the reverse is for the text to say.
 */
export function coverGrams(folded: string): string[] {
  const characters = [...folded];
  if (characters.length < 2) return characters;
  const grams: string[] = [];
  for (let at = 0; at < characters.length; ) {
    const [first = '', second = '', third = ''] = characters.slice(Math.min(at, characters.length - 2));
    const triple = at + 3 <= characters.length && isLatinTriple(first, second, third);
    grams.push(triple ? first + second + third : first + second);
    at += triple ? 3 : 2;
  }
  return [...new Set(grams)];
}

/** Every pair of `folded`, in order; of a single character, itself. */
export function pairsOf(folded: string): string[] {
  const characters = [...folded];
  if (characters.length < 2) return characters;
  return [...new Set(characters.slice(1).map((second, at) => (characters[at] ?? '') + second))];
}

function isLatinTriple(first: string, second: string, third: string): boolean {
  return Number(ASCII.test(first)) + Number(ASCII.test(second)) + Number(ASCII.test(third)) >= 2;
}
