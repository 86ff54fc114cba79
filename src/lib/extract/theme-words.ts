/** How often each word of the vocabulary occurs in a text: one pass over it for all themes. */

/** One theme of the vocabulary, as content/themes.yaml keeps it. */
export interface ThemeEntry {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly words: readonly string[];
}
export type ThemeVocabulary = Readonly<Record<string, ThemeEntry>>;

/** A word of some themes, with what it says for each of them. */
export interface ThemeWord {
  readonly word: string;
  readonly themes: readonly { readonly id: string; readonly named: boolean }[];
}

/** Words by their first character, longer ones first. */
type WordIndex = ReadonlyMap<string, readonly ThemeWord[]>;

const indexes = new WeakMap<ThemeVocabulary, WordIndex>();

function indexOf(vocabulary: ThemeVocabulary): WordIndex {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const named = new Map<string, Map<string, boolean>>();
  for (const [id, { name, synonyms, words }] of Object.entries(vocabulary)) {
    const add = (word: string, isName: boolean) => named.set(word, (named.get(word) ?? new Map()).set(id, isName));
    for (const word of words) add(word, false);
    for (const word of [name, ...synonyms]) add(word, true);
  }
  const entries = [...named]
    .filter(([word]) => word !== '')
    .map(([word, themes]) => ({ word, themes: [...themes].map(([id, isName]) => ({ id, named: isName })) }))
    .toSorted((a, b) => b.word.length - a.word.length);
  const index = Map.groupBy(entries, ({ word }) => word.charAt(0));
  indexes.set(vocabulary, index);
  return index;
}

/** 住房保障局 is who acts, 社区党委书记 who speaks: neither is what is spoken of. */
const WHO = /^(?:局|副?书记)/u;

/** 供水、供气、供电等: a word among others of a list is spoken of less. */
const LISTED = 0.7;

/** Each theme's words in `text` with their counts. Inside a longer word of the same theme a word is not counted again. */
export function countThemeWords(
  text: string,
  vocabulary: ThemeVocabulary,
): ReadonlyMap<string, ReadonlyMap<ThemeWord, number>> {
  const index = indexOf(vocabulary);
  const counts = new Map<string, Map<ThemeWord, number>>();
  const readTo = new Map<string, number>();
  for (let at = 0; at < text.length; at++) {
    for (const entry of index.get(text.charAt(at)) ?? []) {
      const end = at + entry.word.length;
      if (!text.startsWith(entry.word, at)) continue;
      const times = text.charAt(at - 1) === '、' || text.charAt(end) === '、' ? LISTED : 1;
      const counted = !WHO.test(text.slice(end, end + 3));
      for (const { id } of entry.themes) {
        if ((readTo.get(id) ?? 0) > at) continue;
        readTo.set(id, end);
        if (!counted) continue;
        const own = counts.get(id) ?? new Map<ThemeWord, number>();
        counts.set(id, own.set(entry, (own.get(entry) ?? 0) + times));
      }
    }
  }
  return counts;
}
