/** How often each word of the vocabulary occurs in a text: one pass over it for all themes. */

/** One theme of the vocabulary, as content/themes.yaml keeps it. */
export interface ThemeEntry {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly words: readonly string[];
  /** words that go along with the theme, and with others */
  readonly hints?: readonly string[];
  /** reports are about it beside their subject, in few words */
  readonly aside?: boolean | undefined;
}
export type ThemeVocabulary = Readonly<Record<string, ThemeEntry>>;

/** What a word is to a theme: its name, a word for it, or one that goes along with it. */
export type Standing = 'hint' | 'word' | 'name';

/** A word of some themes, with what it is to each of them. */
export interface ThemeWord {
  readonly word: string;
  readonly themes: readonly { readonly id: string; readonly standing: Standing }[];
}

/** Words by their first character, longer ones first. */
type WordIndex = ReadonlyMap<string, readonly ThemeWord[]>;

const indexes = new WeakMap<ThemeVocabulary, WordIndex>();

function indexOf(vocabulary: ThemeVocabulary): WordIndex {
  const made = indexes.get(vocabulary);
  if (made) return made;
  const known = new Map<string, Map<string, Standing>>();
  for (const [id, { name, synonyms, words, hints = [] }] of Object.entries(vocabulary)) {
    // Weakest first: a word that is given twice counts for the more that it can be.
    for (const [standing, given] of [
      ['hint', hints],
      ['word', words],
      ['name', [name, ...synonyms]],
    ] as const)
      for (const word of given) known.set(word, (known.get(word) ?? new Map()).set(id, standing));
  }
  const entries = [...known]
    .filter(([word]) => word !== '')
    .map(([word, themes]) => ({ word, themes: [...themes].map(([id, standing]) => ({ id, standing })) }))
    .toSorted((a, b) => b.word.length - a.word.length);
  const index = Map.groupBy(entries, ({ word }) => word.charAt(0));
  indexes.set(vocabulary, index);
  return index;
}

/** 住房保障局 is who acts, 社区党委书记 who speaks: neither is what is spoken of. */
const WHO = /^(?:局|副?书记)/u;

/** 供水、供气、供电等: a word among others of a list is spoken of less. */
const LISTED = 0.5;

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
