import { extractFacts } from '#lib/extract/extract.ts';
import { normalize } from '#lib/normalize/pipeline.ts';
import type { Line } from '#lib/normalize/stage.ts';
import { writeInSimplified } from '#lib/normalize/write-simplified.ts';
import { isError, type Problem } from '#lib/problem/problem.ts';
import { LOCKING_RULE } from '#lib/story/publication-lock.ts';
import { emptyIngested, type Ingested } from './ingested.ts';
import { type Received, readManuscript } from './read-manuscript.ts';

export type ThemeVocabulary = Parameters<typeof extractFacts>[0]['themes'];

export interface IngestedArticle {
  readonly article: Ingested;
  /** the lines as decoded, before any repair, for the receipt */
  readonly received: readonly Line[];
}

/** The whole way from bytes to facts. Never throws: a fault of ours becomes an error among the article's problems. */
export async function ingestArticle(received: Received, themes: ThemeVocabulary): Promise<IngestedArticle> {
  const manuscript = await readManuscript(received);
  if (manuscript.lines.length === 0) return { article: emptyIngested(manuscript), received: [] };
  try {
    const normalized = writeInSimplified(normalize(manuscript));
    const { blocks, body, metadata } = normalized;
    const { problems, ...facts } = extractFacts({ blocks, body, metadata, themes });
    const found = blocks.length > 0 ? problems : [...problems, NOTHING_LEFT];
    return { article: assemble(normalized, { ...facts, problems: found }), received: manuscript.lines };
  } catch (cause) {
    const problems = [...manuscript.problems, describeFault(manuscript.file, cause)];
    return { article: emptyIngested({ ...manuscript, problems }), received: manuscript.lines };
  }
}

const NOTHING_LEFT: Omit<Problem, 'file'> = {
  severity: 'error',
  rule: 'no-text-left',
  message: '除了标题、来源、网页边角这些，没有剩下一句正文。',
  hint: '打开原稿看看正文在不在；删去了什么，用 --report 或 --explain 可以看到。',
};

/** The fields in the order of the contract, so that the same article is the same bytes. */
function assemble(
  { file, sha256, encoding, script, blocks, body, changes, dropped, problems }: ReturnType<typeof normalize>,
  facts: ReturnType<typeof extractFacts>,
): Ingested {
  return {
    file,
    sha256,
    encoding,
    script,
    title: facts.title,
    date: facts.date,
    source: facts.source,
    authors: facts.authors,
    editors: facts.editors,
    photographers: facts.photographers,
    district: facts.district,
    themes: facts.themes,
    blocks,
    body,
    figures: facts.figures,
    events: facts.events,
    people: facts.people,
    practices: facts.practices,
    changes,
    dropped,
    problems: [...problems, ...facts.problems].map((problem) => ({ ...problem, file })),
  };
}

function describeFault(file: string, cause: unknown): Problem {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return {
    severity: 'error',
    rule: 'program-fault',
    file,
    message: `程序处理这篇时出错：${reason}`,
    hint: '这是程序的错误，请把原稿交给维护的人。',
  };
}

/** Whether an editor has to act before this can be a draft. A draft that is locked can be one, and waits there. */
export function needsPerson({ problems }: Ingested): boolean {
  return problems.some((problem) => isError(problem) && problem.rule !== LOCKING_RULE);
}
