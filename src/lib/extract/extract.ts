/**
 * Facts out of a repaired article, each with the words that prove it. READ FIRST: one folder a kind of fact, all of them
 * functions of the body. What the article does not say is null, and a problem tells the editor so.
 */
import type { StatedMetadata } from '#lib/normalize/manuscript.ts';
import { WRITER } from '#lib/normalize/press.ts';
import type { Block } from '#lib/normalize/stage.ts';
import type { Problem } from '#lib/problem/problem.ts';
import { type Cite, citing, readable } from './citing.ts';
import { type ExtractedDistrict, extractDistrict } from './district/district.ts';
import { findVantage } from './events/anchor-year.ts';
import { type ExtractedEvent, extractEvents } from './events/events.ts';
import { type ExtractedFigure, extractFigures } from './figures/figures.ts';
import { nameInFull } from './full-source.ts';
import { inferSource } from './infer-source.ts';
import {
  type ExtractedSource,
  type ExtractedTitle,
  extractDate,
  extractNames,
  extractSource,
  extractTitle,
  listMakers,
} from './metadata.ts';
import { type ExtractedPerson, extractPeople } from './people/people.ts';
import { type ExtractedPractice, extractPractices } from './practices/practices.ts';
import { findGaps } from './problems.ts';
import { extractThemes, type ThemeVocabulary } from './themes/themes.ts';

export interface ExtractInput {
  readonly blocks: readonly Block[];
  /** the blocks' texts, a blank line between them */
  readonly body: string;
  readonly metadata: StatedMetadata;
  readonly themes: ThemeVocabulary;
}

export interface ExtractedFacts {
  readonly title: ExtractedTitle | null;
  /** YYYY-MM-DD of publication; null when the source does not say */
  readonly date: string | null;
  readonly source: ExtractedSource | null;
  readonly authors: readonly string[];
  readonly editors: readonly string[];
  readonly photographers: readonly string[];
  readonly district: ExtractedDistrict | null;
  readonly themes: readonly string[];
  readonly figures: readonly ExtractedFigure[];
  readonly events: readonly ExtractedEvent[];
  readonly people: readonly ExtractedPerson[];
  readonly practices: readonly ExtractedPractice[];
  readonly problems: readonly Problem[];
}

/** Everything the article states, and problems for what it leaves open. Traditional text is read in Simplified and cited as it stands. */
export function extractFacts({ blocks, body: written, metadata, themes: vocabulary }: ExtractInput): ExtractedFacts {
  const body = readable(written);
  const source = extractSource(metadata);
  const date = extractDate(metadata, body);
  const titles = metadata.titles.map(({ value }) => readable(value));
  const people = extractPeople(body);
  const district = extractDistrict({
    body,
    people: people.map(({ name }) => name),
    titles,
    sources: [...(source ? [readable(source.name)] : []), ...signatures(metadata)],
  });
  const place = district?.name ?? null;
  const told = citeTold({ written, body }, { people, vantage: findVantage(body, { titles, published: date }) });
  const headings = blocks.filter(({ type }) => type === 'heading').map(({ text }) => readable(text));
  const facts = {
    title: extractTitle(metadata, { blocks, place }),
    date,
    source: source
      ? nameInFull(source, { sources: metadata.sources, body, place })
      : inferSource(metadata, { body, district }),
    authors: extractNames(metadata.authors),
    editors: extractNames(metadata.editors),
    photographers: extractNames(metadata.photographers),
    district: district && { ...district, evidence: citing(written, body)(district.evidence) },
    themes: extractThemes({ title: titles[0] ?? '', headings, body }, vocabulary),
    ...told,
    people: joinPeople(told.people, listMakers(metadata)),
  };
  return { ...facts, problems: findGaps(facts, { metadata, blocks }) };
}

/** 甲区某街道书记 某某: what those who signed say of their office. A reporter's paper is no place. */
function signatures({ authors }: StatedMetadata): readonly string[] {
  const evidence = new Set(authors.map((author) => readable(author.evidence)));
  return [...evidence].filter((line) => !WRITER.test(line));
}

/** What the text tells of figures, events, people and practices, in the words of `written`. */
function citeTold(
  { written, body }: { readonly written: string; readonly body: string },
  { people, vantage }: { readonly people: readonly ExtractedPerson[]; readonly vantage: string | null },
) {
  const cite = citing(written, body);
  return {
    figures: extractFigures(body).map((figure) => ({
      ...figure,
      label: cite(figure.label),
      printed: cite(figure.printed),
      evidence: written.slice(figure.start, figure.end),
    })),
    events: extractEvents(body, vantage).map((event) => citeWords(event, ['text', 'evidence'], cite)),
    people: people.map((person) => citeWords(person, ['name', 'role', 'evidence'], cite)),
    practices: extractPractices(body).map((practice) => citeWords(practice, ['name', 'gist', 'evidence'], cite)),
  };
}

/** `fact` with the words of these fields as the article writes them. */
function citeWords<Fact extends object>(fact: Fact, fields: readonly (keyof Fact)[], cite: Cite): Fact {
  const words = fields.map((field) => [field, typeof fact[field] === 'string' ? cite(fact[field]) : fact[field]]);
  return { ...fact, ...Object.fromEntries(words) };
}

function joinPeople(told: readonly ExtractedPerson[], makers: readonly ExtractedPerson[]): readonly ExtractedPerson[] {
  const names = new Set(told.map(({ name }) => name));
  return [...told, ...makers.filter(({ name }) => !names.has(name))];
}
