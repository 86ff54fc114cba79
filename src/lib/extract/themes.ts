/** Which themes of the vocabulary an article is about, by the words that suggest them, strongest first. */
import { countThemeWords, type ThemeVocabulary, type ThemeWord } from './theme-words.ts';

export type { ThemeVocabulary } from './theme-words.ts';

/** What an article says where: its headline weighs more than its text. */
export interface ThemedText {
  readonly title: string;
  readonly headings: readonly string[];
  readonly body: string;
}

/** A theme's own name says more than a word that suggests it. */
const NAMED = 2;
/** A word in the headline or in a heading counts as so many more. */
const IN_TITLE = 3;
const IN_HEADING = 1;
/** Less evidence than this is a passing word; a short report has less of it. */
const ENOUGH = { least: 3, most: 8, charactersPerPoint: 600 } as const;
const DISTINCT = { short: 1.5, long: 2, shortBelow: 1000 } as const;
/** Of the strongest theme's evidence, which counts up to a limit: a long article about one thing has others too. */
const SHARE = 0.16;
const LIMIT = 50;
const MOST = 9;

/** Theme ids, strongest first; empty when nothing in the vocabulary is spoken of. */
export function extractThemes(text: ThemedText, vocabulary: ThemeVocabulary): readonly string[] {
  const { length } = text.body;
  const weighed = weighThemes(text, vocabulary);
  const enough = Math.min(ENOUGH.most, Math.max(ENOUGH.least, length / ENOUGH.charactersPerPoint));
  const varied = length < DISTINCT.shortBelow ? DISTINCT.short : DISTINCT.long;
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
function weighThemes({ title, headings, body }: ThemedText, vocabulary: ThemeVocabulary) {
  const inBody = countThemeWords(body, vocabulary);
  const inTitle = countThemeWords(title, vocabulary);
  const inHeadings = countThemeWords(headings.join('\n'), vocabulary);
  return Object.keys(vocabulary).map((id) => {
    const counts = new Map(inBody.get(id));
    const add = (more: ReadonlyMap<ThemeWord, number> | undefined, times: number) => {
      for (const [word, count] of more ?? []) counts.set(word, (counts.get(word) ?? 0) + count * times);
    };
    add(inTitle.get(id), IN_TITLE);
    add(inHeadings.get(id), IN_HEADING);
    return { id, ...weighTheme(id, counts) };
  });
}

function weighTheme(id: string, counts: ReadonlyMap<ThemeWord, number>) {
  const isNamed = ({ themes }: ThemeWord) => themes.some((theme) => theme.id === id && theme.named);
  let weight = 0;
  for (const [entry, count] of counts) {
    const { word, themes } = entry;
    const specific = word.length > 3 ? 2 : word.length > 2 ? 1.5 : 1;
    // What suggests many themes suggests little.
    weight += ((isNamed(entry) ? NAMED : 1) * specific * (1 + Math.log2(count))) / themes.length;
  }
  return {
    weight,
    distinct: countDistinct([...counts.keys()].map(({ word }) => word)),
    named: [...counts].some(([entry, count]) => isNamed(entry) && count > 1),
  };
}

/** Words that suggest a theme and stand in reports about anything: an old man speaks, a bank pays, someone complains. */
const GENERAL = new Set(
  (
    '老人 居民 群众 街道 社区 院落 街坊 邻里 入户 议事 楼长 志愿者 银行 投诉 矛盾 反对 噪音 数据 预警 路面 路灯 沿街 老城区 环卫 积水 清淤 抢修 ' +
    '供水 供电 用水 水管 自来水 漏水'
  ).split(' '),
);

/** How many of `found` say something of their own: 管线 beside 地下管线 does so by half, and so does what all reports say. */
function countDistinct(found: readonly string[]): number {
  const isPart = (word: string) => found.some((other) => other !== word && other.includes(word));
  return found.reduce((sum, word) => sum + (isPart(word) ? 0.5 : 1) * (GENERAL.has(word) ? 0.5 : 1), 0);
}
