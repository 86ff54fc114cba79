/**
 * A story file against everything that a published story must keep. The laws are pure functions; each complains about fields,
 * and only here do fields become lines of the file.
 */

import { splitBody } from '#lib/body/split-body.ts';
import type { Problem } from '#lib/problem/problem.ts';
import { checkBody, checkPrivacy } from './body-laws.ts';
import { checkSchema } from './check-schema.ts';
import { checkSyntax } from './check-syntax.ts';
import { type Complaint, locate } from './complaint.ts';
import { checkFigures } from './figure-laws.ts';
import { plainText } from './plain-text.ts';
import { checkLock } from './publication-lock.ts';
import { type Path, readYaml } from './read-yaml.ts';
import { checkEvents, checkHistory, checkReferences } from './reference-laws.ts';
import { isWithdrawn, type StoryData, storySchema } from './story.ts';

/** A file of the content folder, `file` being its path as the editor knows it. */
export interface ContentText {
  readonly file: string;
  readonly text: string;
}

/** What a story may refer to. */
export interface Vocabulary {
  readonly themes: ReadonlySet<string>;
  readonly practices: ReadonlySet<string>;
  readonly indicators: ReadonlyMap<string, { readonly unit: string }>;
  readonly findDistrict: (code: string) => { name: string; replacedBy?: string } | undefined;
}

export interface LawContext {
  readonly data: StoryData;
  /** the body as {@link plainText} */
  readonly text: string;
  readonly vocabulary: Vocabulary;
}

export type Law = (story: LawContext) => readonly Complaint[];

export interface ParsedFile {
  /** of the front matter; undefined when it cannot be read */
  readonly value: unknown;
  readonly body: string;
  /** the 1-based line of the file on which the body begins */
  readonly bodyLine: number;
  readonly lineOf: (path: Path) => number;
  readonly problems: readonly Problem[];
}

/** Front matter and body of a story or practice file. */
export function parseStoryFile({ file, text }: ContentText): ParsedFile {
  const { frontMatter, body, bodyLine } = splitBody(text.replaceAll('\r\n', '\n'));
  if (bodyLine === 1) {
    const message = text.replace(/^\uFEFF/, '').startsWith('---')
      ? '开头的 --- 没有配对的第二个 ---。'
      : '文件开头没有用 --- 围起来的说明栏。';
    const hint = '第一行写 ---，下面写各个字段，再用一行 --- 结束；可以用 npm run new 生成一份';
    return {
      value: undefined,
      body,
      bodyLine,
      lineOf: () => 1,
      problems: [{ severity: 'error', rule: 'front-matter', file, line: 1, message, hint }],
    };
  }
  return { ...readYaml({ file, yaml: frontMatter, firstLine: 2 }), body, bodyLine };
}

export interface CheckedStory {
  /** undefined when the front matter does not fit the schema */
  readonly data: StoryData | undefined;
  readonly body: string;
  readonly bodyLine: number;
  /** errors of a draft are warnings: it is not published, and must not keep others from it */
  readonly problems: readonly Problem[];
}

const FIGURES_AND_EVENTS: readonly Law[] = [checkFigures, checkEvents];
const ALWAYS: readonly Law[] = [checkReferences, checkHistory];

export function checkStory(story: ContentText, vocabulary: Vocabulary): CheckedStory {
  const { value, body, bodyLine, lineOf, problems } = parseStoryFile(story);
  if (value === undefined)
    return { data: undefined, body, bodyLine, problems: [...problems, ...place(checkPrivacy(story.text))] };

  const { data, complaints } = checkSchema(value, storySchema);
  const found = [...complaints, ...checkPrivacy(story.text), ...checkLock(story.text)];
  if (data) {
    // A withdrawn story leaves a notice at its address; its text and figures are no longer shown.
    const withdrawn = isWithdrawn(data);
    const context = { data, text: withdrawn ? '' : plainText(body), vocabulary };
    for (const law of withdrawn ? ALWAYS : [...ALWAYS, ...FIGURES_AND_EVENTS]) found.push(...law(context));
    if (!withdrawn) found.push(...checkBody({ body, bodyLine }), ...checkSyntax({ file: story.file, body, bodyLine }));
  }
  return { data, body, bodyLine, problems: isDraft(value) ? place(found).map(soften) : place(found) };

  function place(list: readonly Complaint[]): Problem[] {
    return list.map((complaint) => locate(complaint, story.file, lineOf));
  }
}

function isDraft(value: unknown): boolean {
  return (value as { draft?: unknown }).draft === true;
}

function soften(problem: Problem): Problem {
  return { ...problem, severity: 'warning' };
}
