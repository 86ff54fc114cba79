/** A finished article and its facts → the draft of a story: front matter for the editor, and a body that can never become code. */
import { stringify } from 'yaml';
import type { Ingested } from '#lib/intake/ingested.ts';
import { type Problem, printProblem } from '#lib/problem/problem.ts';
import { LOCKING_RULE, printLock } from '#lib/story/publication-lock.ts';
import { UNDATED } from '#lib/story/story.ts';
import { escapeMdx } from './escape-mdx.ts';
import { keepLaws } from './keep-laws.ts';
import { type DraftVocabulary, matchPractices } from './match-practices.ts';
import type { Block } from './stage.ts';

export interface Draft {
  readonly text: string;
  /** what the front matter could not take over */
  readonly problems: readonly Problem[];
}

const SUMMARY = { enough: 60, most: 120 } as const;

/** The draft of an article as an MDX file. Nothing is invented: what is unknown is null, 不详 or left out, and a comment says so. */
export function writeStory(article: Ingested, vocabulary: DraftVocabulary): Draft {
  const matched = matchPractices(article, vocabulary);
  const themes = chooseThemes(article, vocabulary);
  const body = printBody(article.blocks);
  const stated = listFields(article, { practices: matched.practices, themes });
  const { fields, problems: leftOut } = keepLaws(cleanTexts(stated) as typeof stated, {
    body,
    file: article.file,
    vocabulary,
  });
  const problems = [...matched.problems, ...leftOut];
  // YAML 1.1 as the stricter reader: what it would take for a date or a switch is quoted.
  const matter = stringify(fields, { lineWidth: 0, version: '1.1' });
  return { text: `---\n${printNotes(article, [...article.problems, ...problems])}${matter}---\n\n${body}`, problems };
}

/** Line ends and what YAML 1.2 (5.1) calls not printable, both noncharacters among it. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\ufffe\uffff]+/gu, ' ');
}

/** Texts without line ends and characters that YAML cannot hold. */
function cleanTexts(value: unknown): unknown {
  if (typeof value === 'string') return onOneLine(value).toWellFormed().trim();
  if (Array.isArray(value)) return value.map(cleanTexts);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, cleanTexts(item)]));
}

function listFields(
  article: Ingested,
  { practices, themes }: { practices: readonly string[]; themes: readonly string[] },
) {
  const { title, date, source, district } = article;
  return {
    title: title?.text || article.file.replace(/\.[^.]+$/, '') || '无题',
    summary: summarize(article),
    district: district?.code ?? null,
    themes,
    date: date ?? UNDATED,
    draft: true,
    // a range or 数十 has no single value; extraction has told the editor
    ...named('figures', article.figures.filter(({ value }) => value !== null).map(toFigure)),
    ...named(
      'events',
      article.events.map(({ date: when, text, evidence, planned, inferred }) => ({
        date: when,
        title: text,
        evidence,
        ...(planned && { planned }),
        ...(inferred && { inferred }),
      })),
    ),
    ...named(
      'people',
      article.people.map(({ name, role }) => ({ name, role })),
    ),
    ...named('practices', practices),
    source: {
      name: source && !source.inferred ? source.name : null,
      url: source?.url ?? null,
      originalTitle: title && !title.derived ? title.text : null,
      authors: article.authors,
      photographers: article.photographers,
      publishedAt: date ?? UNDATED,
      retrievedAt: null,
      sha256: article.sha256,
      kind: '转载',
    },
    editor: null,
  };
}

function named<Key extends string, Item>(key: Key, items: readonly Item[]): { [key in Key]?: readonly Item[] } {
  return items.length > 0 ? ({ [key]: items } as { [key in Key]: readonly Item[] }) : {};
}

function toFigure(
  { label, value, unit, qualifier, bound, status, printed, evidence }: Ingested['figures'][number],
  index: number,
) {
  return {
    id: `f${index + 1}`,
    label,
    value,
    unit,
    ...(qualifier !== null && { qualifier }),
    bound,
    status,
    printed,
    evidence,
  };
}

/** 本报讯（记者 甲 通讯员 乙） in front of a first sentence: who reports is no part of what a standfirst says. */
const DATELINE = /^[^，。：（]{0,12}（[^（）]{0,60}(?:记者|通讯员)[^（）]{0,60}）\s*/u;

/** The first sentences of the text, as a standfirst to be rewritten. */
function summarize({ blocks, title, file }: Ingested): string {
  const paragraph = blocks.find(({ type }) => type === 'paragraph')?.text;
  const text = paragraph?.replace(DATELINE, '') || (paragraph ?? title?.text ?? file);
  let summary = '';
  for (const sentence of text.match(/[^。！？]+[。！？]?["”’」』）]*/gu) ?? [text]) {
    if (summary.length >= SUMMARY.enough || (summary && summary.length + sentence.length > SUMMARY.most)) break;
    summary += sentence;
  }
  return summary.length > SUMMARY.most * 2 ? `${summary.slice(0, SUMMARY.most)}……` : summary;
}

/** A story needs a theme for its look; one that nothing speaks for is provisional, and a comment in the draft says so. */
function chooseThemes({ themes }: Ingested, vocabulary: DraftVocabulary): readonly string[] {
  const known = themes.filter((id) => vocabulary.themes.includes(id));
  return known.length > 0 ? known : vocabulary.themes.slice(0, 1);
}

/** Comments on top of the front matter: what an editor has to look at before the draft flag goes. */
function printNotes(article: Ingested, problems: readonly Problem[]): string {
  const notes = [
    '草稿，由 npm run ingest 写成。核对以下各条，改写导语，补上 editor，再删去 draft 一行。',
    ...(article.themes.length === 0 ? ['主题是暂定的：看不出这篇属于哪个主题，请改 themes。'] : []),
    ...problems.map(({ file: _file, ...problem }) =>
      problem.rule === LOCKING_RULE ? printLock(printReason(problem)) : printProblem(problem),
    ),
  ];
  return notes.map((note) => `# ${onOneLine(note)}\n`).join('');
}

/** Without the words that were taken out: they have no place in the content folder. */
function printReason({ line, message }: Omit<Problem, 'file'>): string {
  return `${line === undefined ? '' : `原稿第 ${line} 行：`}${message.replace(/：“.*$/u, '')}。`;
}

const PRINTED: { readonly [type in Block['type']]: (text: string) => string } = {
  heading: (text) => `## ${text}`,
  paragraph: (text) => text,
  caption: (text) => `<figure><figcaption>${text}</figcaption></figure>`,
  quote: (text) => `> ${text}`,
  list: (text) => `- ${text}`,
};

function printBody(blocks: readonly Block[]): string {
  return blocks
    .map(({ type, text }) => ({ type, text: escapeMdx(text) }))
    .filter(({ text }) => text !== '')
    .map(({ type, text }) => `${PRINTED[type](text)}\n`)
    .join('\n');
}
