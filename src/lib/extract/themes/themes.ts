/** Which themes of the vocabulary an article is about, by the words that suggest them, strongest first. */
import { countThemeWords, type Standing, type ThemeVocabulary, type ThemeWord } from './theme-words.ts';

export type { ThemeVocabulary } from './theme-words.ts';

/** What an article says where: its headline weighs more than its text. */
export interface ThemedText {
  readonly title: string;
  readonly headings: readonly string[];
  readonly body: string;
}

/** A theme's own name says more than a word for it; a word that stands in reports about anything says little. */
const SAYS: Readonly<Record<Standing, number>> = { name: 2, word: 1, hint: 0.4 };
/** What suggests several themes suggests each of them less: they have shares in it, those that it is a mere hint of half a share. */
const SHARES: Readonly<Record<Standing, number>> = { name: 1, word: 1, hint: 0.5 };
/** A word in the headline or in a heading counts as so many more. */
const IN_TITLE = 3;
const IN_HEADING = 1;
/** Less than this is a passing word; where the article speaks of something else, more is needed to be heard beside it. */
const LEAST = 1.6;
/** 古城, 四合院 and 老街 alone are where something happens: hints say more before they make a theme without any word for it. */
const LEAST_OF_HINTS = 2;
const BESIDE = { enough: 1.5, leastShare: 0.02 } as const;
/** Of what is told aside few words are enough, however much is said of the subject; who acts (社区党支部借来水泵) is one word. */
const LEAST_ASIDE = 1.5;
/** In an article of so many paragraphs, what one of them says in passing, or two, is heard less than what comes back. */
const LONG = { paragraphs: 6, one: 0.7, two: 0.9 } as const;
/** A heading or a caption is no paragraph. */
const LEAST_PARAGRAPH = 16;
const MOST = 9;

/** Theme ids, strongest first; empty when nothing in the vocabulary is spoken of. */
export function extractThemes(text: ThemedText, vocabulary: ThemeVocabulary): readonly string[] {
  const weighed = weighThemes(text, vocabulary);
  const strongest = Math.max(0, ...weighed.map(({ weight }) => weight));
  return weighed
    .filter((theme) =>
      vocabulary[theme.id]?.aside ? theme.isNamed && theme.weight >= LEAST_ASIDE : isSubject(theme, strongest),
    )
    .toSorted((a, b) => b.weight - a.weight || a.id.localeCompare(b.id))
    .slice(0, MOST)
    .map(({ id }) => id);
}

function isSubject({ weight, isNamed, spread }: Weighed, strongest: number): boolean {
  const heard = weight * (spread > 2 ? 1 : spread > 1 ? LONG.two : LONG.one);
  if (heard < (isNamed ? LEAST : LEAST_OF_HINTS)) return false;
  return (1 + heard) * Math.sqrt(heard / strongest + BESIDE.leastShare) >= BESIDE.enough;
}

/** So many of a theme's words are told to whoever asks why it was given. */
const MOST_WORDS = 6;

/** The words of each theme in the article, those that say most of it first. */
export function listThemeWords(
  text: ThemedText,
  vocabulary: ThemeVocabulary,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(weighThemes(text, vocabulary).map(({ id, words }) => [id, words.slice(0, MOST_WORDS)]));
}

interface Weighed {
  readonly id: string;
  readonly weight: number;
  /** what says most of it first */
  readonly words: readonly string[];
  /** whether one of the words is more than a hint */
  readonly isNamed: boolean;
  /** in how many places: paragraphs, a heading, and a headline for two; a short article is all one place */
  readonly spread: number;
}

/** The evidence of every theme. */
function weighThemes({ title, headings, body }: ThemedText, vocabulary: ThemeVocabulary): readonly Weighed[] {
  const inBody = countThemeWords(body, vocabulary);
  const paragraphs = body.split('\n').filter(({ length }) => length >= LEAST_PARAGRAPH);
  const isLong = paragraphs.length >= LONG.paragraphs;
  const inParagraphs = isLong ? paragraphs.map((paragraph) => countThemeWords(paragraph, vocabulary)) : [];
  const inTitle = countThemeWords(title, vocabulary);
  const inHeadings = countThemeWords(headings.join('\n'), vocabulary);
  return Object.keys(vocabulary).map((id) => {
    const counts = new Map(inBody.get(id));
    const add = (more: ReadonlyMap<ThemeWord, number> | undefined, times: number) => {
      for (const [word, count] of more ?? []) counts.set(word, (counts.get(word) ?? 0) + count * times);
    };
    add(inTitle.get(id), IN_TITLE);
    add(inHeadings.get(id), IN_HEADING);
    const said = [...counts]
      .map(([entry, count]) => ({
        word: entry.word,
        weight: weighWord(entry, count, id),
        isHint: standingOf(entry, id) === 'hint',
      }))
      .toSorted((a, b) => b.weight - a.weight);
    const weight = said.reduce((sum, { weight }) => sum + weight, 0);
    const places = inParagraphs.filter((words) => words.get(id)?.size).length;
    const above = (inTitle.get(id)?.size ? 2 : 0) + (inHeadings.get(id)?.size ? 1 : 0);
    return {
      id,
      weight,
      words: said.map(({ word }) => word),
      isNamed: said.some(({ isHint }) => !isHint),
      spread: isLong ? places + above : Number.POSITIVE_INFINITY,
    };
  });
}

function standingOf({ themes }: ThemeWord, id: string): Standing {
  return themes.find((theme) => theme.id === id)?.standing ?? 'hint';
}

function weighWord(entry: ThemeWord, count: number, id: string): number {
  const { word, themes } = entry;
  const standing = standingOf(entry, id);
  const specific = word.length > 3 ? 2 : word.length > 2 ? 1.5 : 1;
  const sharers = themes.reduce((sum, theme) => sum + SHARES[theme.standing], 0);
  return (SAYS[standing] * specific * (1 + Math.log2(count)) * SHARES[standing]) / sharers;
}
