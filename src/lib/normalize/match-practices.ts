import type { Ingested } from '#lib/intake/ingested.ts';
import type { Problem } from '#lib/problem/problem.ts';

/** What a draft may refer to. */
export interface DraftVocabulary {
  /** ids of themes, in the order of the content */
  readonly themes: readonly string[];
  readonly practices: readonly { readonly id: string; readonly name: string; readonly aliases: readonly string[] }[];
}

/** Ids of the practices with a page of their own that an article tells of, and one problem that names those that have none. */
export function matchPractices(
  article: Ingested,
  vocabulary: DraftVocabulary,
): { practices: string[]; problems: Problem[] } {
  const practices: string[] = [];
  const unknown: string[] = [];
  for (const { name } of article.practices) {
    const match = vocabulary.practices.find((practice) =>
      [practice.name, ...practice.aliases].some((known) => isSame(known, name)),
    );
    if (!match) unknown.push(name);
    else if (!practices.includes(match.id)) practices.push(match.id);
  }
  return { practices, problems: unknown.length > 0 ? [describeUnknown(unknown, article.file)] : [] };
}

function describeUnknown(names: readonly string[], file: string): Problem {
  return {
    severity: 'warning',
    rule: 'unknown-practice',
    file,
    message: `做法${names.map(quote).join('')}还没有自己的页面，草稿里没有写上。`,
    hint: '值得单独介绍的，在 content/practices/ 里新建一篇，再把编号写进 practices。',
  };
}

/** A name in quotation marks; one that stands in them keeps its own, one with a quotation inside gets single ones there (GB/T 15834). */
function quote(name: string): string {
  return /^“[^“”]*”$/u.test(name) ? name : `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

const DISTINCT = 4;

/** “皖美红色物业”品牌 is the practice 皖美红色物业; two letters in common are no proof. */
function isSame(known: string, name: string): boolean {
  return bare(known) === bare(name) || (bare(known).length >= DISTINCT && bare(name).includes(bare(known)));
}

function bare(name: string): string {
  return name.replace(/[“”‘’「」《》"'\s]/gu, '');
}
