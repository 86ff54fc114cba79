/** How much of what is expected of an invented article came out, counted as the field's scorers count it. */
import type { ExtractedFacts } from '#lib/extract/extract.ts';
import type { Block } from '#lib/normalize/stage.ts';
import type { ScoredArticle } from './scored-article.ts';

export interface Share {
  readonly right: number;
  readonly of: number;
}

export type Scores = Readonly<Record<Metric, Share>>;

export const METRICS = [
  'blocks kept',
  'lines dropped',
  'headings',
  'title',
  'date',
  'authors',
  'source',
  'district',
  'themes found',
  'themes right',
  'figures found',
  'figures right',
  'units',
  'evidence in the body',
  'events',
  'people found',
  'people right',
  'practices',
  'practices given',
] as const;
export type Metric = (typeof METRICS)[number];

interface Outcome extends Omit<ExtractedFacts, 'problems'> {
  readonly blocks: readonly Block[];
  readonly body: string;
}

const squeeze = (text: string) => text.normalize('NFC').replace(/\s+/gu, '');
const bare = (text: string) => squeeze(text).replace(/[“”‘’「」《》]/gu, '');

/** The scores of one article. */
export function scoreArticle(expected: ScoredArticle, outcome: Outcome): Scores {
  const body = squeeze(outcome.body);
  const all = <Item>(items: readonly Item[], isRight: (item: Item) => boolean): Share => ({
    right: items.filter(isRight).length,
    of: items.length,
  });
  const one = (isRight: boolean): Share => ({ right: isRight ? 1 : 0, of: 1 });
  const headings = new Set(outcome.blocks.filter(({ type }) => type === 'heading').map(({ text }) => squeeze(text)));
  const core = expected.figures.filter((figure) => figure.core);
  const found = core.filter((figure) => outcome.figures.some((given) => isFigure(given, figure)));
  const names = outcome.people.map(({ name }) => name);
  const known = new Set([...expected.people, ...expected.otherPeople, ...expected.authors, ...expected.photographers]);
  return {
    'blocks kept': all(expected.blocks, ({ text }) => body.includes(squeeze(text))),
    'lines dropped': all(expected.droppedLines, (line) => squeeze(line).length < 4 || !body.includes(squeeze(line))),
    headings: all(
      expected.blocks.filter(({ type }) => type === 'heading'),
      ({ text }) => headings.has(squeeze(text)),
    ),
    title: one(expected.title === null ? (outcome.title?.derived ?? false) : outcome.title?.text === expected.title),
    date: one(outcome.date === expected.date),
    authors: one(outcome.authors.toSorted().join() === expected.authors.toSorted().join()),
    source: one(
      expected.source === null ? outcome.source === null : (outcome.source?.name.includes(expected.source) ?? false),
    ),
    district: one(expected.district === undefined || (outcome.district?.code ?? null) === expected.district),
    'themes found': all(expected.themes, (theme) => outcome.themes.includes(theme)),
    'themes right': all(outcome.themes, (theme) => expected.themes.includes(theme)),
    'figures found': { right: found.length, of: core.length },
    'figures right': all(outcome.figures, (given) => expected.figures.some((figure) => isFigure(given, figure))),
    units: all(found, ({ unit, ...figure }) =>
      outcome.figures.some((given) => isFigure(given, { unit, ...figure }) && given.unit === unit),
    ),
    'evidence in the body': all(outcome.figures, ({ evidence }) => outcome.body.includes(evidence)),
    events: all(expected.events, (event) =>
      outcome.events.some(
        ({ date, evidence }) => date?.slice(0, 4) === event.date.slice(0, 4) && sharesWords(evidence, event.evidence),
      ),
    ),
    'people found': all(expected.people, (name) => names.includes(name)),
    'people right': all(names, (name) => known.has(name)),
    practices: all(expected.practices, (practice) =>
      practice.some((name) => outcome.practices.some((given) => bare(given.name).includes(bare(name)))),
    ),
    'practices given': { right: outcome.practices.length, of: expected.practices.length },
  };
}

/** The scores of several articles as one. */
export function addScores(scores: readonly Scores[]): Scores {
  const sum = (metric: Metric) => ({
    right: scores.reduce((total, score) => total + score[metric].right, 0),
    of: scores.reduce((total, score) => total + score[metric].of, 0),
  });
  return Object.fromEntries(METRICS.map((metric) => [metric, sum(metric)])) as unknown as Scores;
}

function isFigure(given: ExtractedFacts['figures'][number], figure: ScoredArticle['figures'][number]): boolean {
  return given.value === figure.value && sharesWords(given.evidence, figure.evidence);
}

/** Whether four characters of one stand in the other. */
function sharesWords(one: string, other: string): boolean {
  const [a, b] = [squeeze(one), squeeze(other)];
  const enough = Math.min(4, b.length);
  return Array.from({ length: b.length - enough + 1 }, (_, at) => b.slice(at, at + enough)).some((piece) =>
    a.includes(piece),
  );
}
