/** Whether a page answers a query, by its text in the edition that is read, else in the other one. */
import { type Answer, answerQuery } from '#lib/search/page-text.ts';
import type { Query } from '#lib/search/query.ts';
import type { Result } from './run-search.ts';
import type { SearchFiles } from './search-files.ts';

export async function answerPage(files: SearchFiles, page: number, query: Query): Promise<Result | undefined> {
  const text = await files.text(page);
  const answer = answerQuery(text, query, files.scripts) ?? (await answerFromTwin(files, page, query));
  return answer && { page, text, hits: answer.hits, weight: answer.weight };
}

/**
 * Words that only the other edition's characters match (座标 for 坐标): the same blocks of this edition are shown,
 * and the marks too where both are equally long.
 */
async function answerFromTwin(files: SearchFiles, page: number, query: Query): Promise<Answer | undefined> {
  if (query.unwanted.length > 0) return undefined;
  const own = await files.text(page);
  const twin = await files.text(page, files.edition === 'hans' ? 'hant' : 'hans');
  const answer = own.blocks.length === twin.blocks.length ? answerQuery(twin, query, files.scripts) : undefined;
  const hits = answer?.hits.map(({ block, marks }) => {
    const mine = own.blocks[twin.blocks.indexOf(block)] ?? block;
    return { block: mine, marks: mine.text.length === block.text.length ? marks : [] };
  });
  return answer && hits && { ...answer, hits };
}
