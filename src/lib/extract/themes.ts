/** Which themes of the vocabulary an article is about, by the words that suggest them, strongest first. */

/** One theme of the vocabulary, as content/themes.yaml keeps it. */
export interface ThemeEntry {
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly words: readonly string[];
}
export type ThemeVocabulary = Readonly<Record<string, ThemeEntry>>;

/** A theme's own name says more than a word that suggests it. */
const NAMED = 2;
/** Less evidence than this is a passing word; a short report has less of it. */
const ENOUGH = { least: 3, most: 8, charactersPerPoint: 150 } as const;
const DISTINCT = { short: 2, long: 3, shortBelow: 1000 } as const;
/** Of the strongest theme's evidence, which counts up to a limit: a long article about one thing has others too. */
const SHARE = 0.16;
const LIMIT = 50;
const MOST = 9;

/** Theme ids, strongest first; empty when nothing in the vocabulary is spoken of. */
export function extractThemes(body: string, vocabulary: ThemeVocabulary): readonly string[] {
  const weighed = weighThemes(body, vocabulary);
  const enough = Math.min(ENOUGH.most, Math.max(ENOUGH.least, body.length / ENOUGH.charactersPerPoint));
  const varied = body.length < DISTINCT.shortBelow ? DISTINCT.short : DISTINCT.long;
  const strongest = Math.max(0, ...weighed.map(({ weight }) => weight));
  return weighed
    .filter(
      ({ weight, distinct, named }) =>
        weight >= enough && weight >= Math.min(strongest, LIMIT) * SHARE && (distinct >= varied || named),
    )
    .toSorted((a, b) => b.weight - a.weight || a.id.localeCompare(b.id))
    .slice(0, MOST)
    .map(({ id }) => id);
}

/** The evidence of every theme. */
function weighThemes(body: string, vocabulary: ThemeVocabulary) {
  const rarity = countThemesOfWords(vocabulary);
  return Object.entries(vocabulary).map(([id, theme]) => ({ id, ...weighTheme(body, theme, rarity) }));
}

/** In how many themes a word stands: what suggests many suggests little. */
function countThemesOfWords(vocabulary: ThemeVocabulary): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const theme of Object.values(vocabulary))
    for (const word of wordsOf(theme).keys()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** Each word of the theme with its factor. */
function wordsOf({ name, synonyms, words }: ThemeEntry): ReadonlyMap<string, number> {
  return new Map([
    ...words.map((word) => [word, 1] as const),
    ...[name, ...synonyms].map((word) => [word, NAMED] as const),
  ]);
}

function weighTheme(body: string, theme: ThemeEntry, rarity: ReadonlyMap<string, number>) {
  const words = wordsOf(theme);
  const counts = countWords(body, [...words.keys()]);
  let weight = 0;
  for (const [word, count] of counts) {
    const specific = word.length > 3 ? 2 : word.length > 2 ? 1.5 : 1;
    weight += ((words.get(word) ?? 1) * specific * (1 + Math.log2(count))) / (rarity.get(word) ?? 1);
  }
  return {
    weight,
    distinct: countDistinct([...counts.keys()]),
    named: [...counts.keys()].some((word) => words.get(word) === NAMED && (counts.get(word) ?? 0) > 1),
  };
}

/** How many of `found` say something of their own: 管线 beside 地下管线 does so by half. */
function countDistinct(found: readonly string[]): number {
  const isPart = (word: string) => found.some((other) => other !== word && other.includes(word));
  return found.reduce((sum, word) => sum + (isPart(word) ? 0.5 : 1), 0);
}

/** How often each word occurs; inside a longer word of the list it is not counted again. */
function countWords(body: string, words: readonly string[]): ReadonlyMap<string, number> {
  const escaped = words.filter(Boolean).map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  if (escaped.length === 0) return new Map();
  // 住房保障局 is who acts, not what is spoken of.
  const pattern = new RegExp(`(?:${escaped.toSorted((a, b) => b.length - a.length).join('|')})(?!局)`, 'gu');
  const counts = new Map<string, number>();
  for (const [word] of body.matchAll(pattern)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
