import { expect, test } from 'vitest';
import { ingestArticle } from './ingest-article.ts';

test('an article of which nothing is left says so, and what was taken out is in the receipt', async () => {
  const line = '示例新闻网 2025-03-04 10:22 来源：示例日报';
  const { article } = await ingestArticle({ file: 'a.txt', bytes: new TextEncoder().encode(`${line}\n`) }, {});
  expect(article.body).toBe('');
  expect(article.dropped.map(({ text }) => text)).toEqual([line]);
  expect(article.problems).toMatchObject([{ severity: 'error', rule: 'no-text-left', file: 'a.txt' }]);
});

test('an article with a sentence left has no such problem', async () => {
  const { article } = await ingestArticle({ file: 'a.txt', bytes: new TextEncoder().encode('甲社区换了水管。\n') }, {});
  expect(article.problems.map(({ rule }) => rule)).not.toContain('no-text-left');
});
