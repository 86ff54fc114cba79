/** The pieces of folded text that the index knows: every character, every pair, and triples with two or more Latin letters or digits. */

const ASCII = /[0-9a-z]/;

/** The distinct grams of `folded`. Empty text has none. */
export function cutGrams(folded: string): Set<string> {
  const characters = [...folded];
  const grams = new Set<string>();
  for (let at = 0; at < characters.length; at++) {
    const [first = '', second, third] = characters.slice(at, at + 3);
    grams.add(first);
    if (second !== undefined) grams.add(first + second);
    if (second !== undefined && third !== undefined && isLatinTriple(first, second, third))
      grams.add(first + second + third);
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

function isLatinTriple(...characters: string[]): boolean {
  return characters.filter((character) => ASCII.test(character)).length >= 2;
}
