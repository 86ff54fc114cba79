import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { expectGolden } from '#lib/testing/expect-golden.ts';
import { fixtureFolders } from '#lib/testing/fixture-folders.ts';
import { readPlainText, toManuscript } from './manuscript.ts';
import { normalize } from './pipeline.ts';

const print = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

// Each folder is one article: source.txt in; article.json and changes.json as they should come out.
// What each stage promises to keep is verified inside normalize(), on every run.
describe.each(fixtureFolders(import.meta.url))('$name', ({ path }) => {
  const source = readFileSync(`${path}/source.txt`, 'utf8');
  const article = normalize(readPlainText(source, 'source.txt'));

  test('is repaired as the golden article says', async () => {
    const { script, metadata, blocks, problems } = article;
    await expectGolden(print({ script, metadata, blocks, problems }), `${path}/article.json`);
  });

  test('has every change and every dropped line in its receipt', async () => {
    const { changes, dropped } = article;
    await expectGolden(print({ changes, dropped }), `${path}/changes.json`);
  });

  test('is left alone when it comes in again', () => {
    const again = normalize(toManuscript(article));
    expect(again.blocks.map(({ type, text }) => ({ type, text }))).toEqual(
      article.blocks.map(({ type, text }) => ({ type, text })),
    );
    expect(again.metadata).toEqual(article.metadata);
    expect(again.changes).toEqual([]);
    expect(again.dropped).toEqual([]);
  });

  test('keeps its wording when its body comes in again as plain text', () => {
    const again = normalize(readPlainText(article.body, 'body.txt'));
    expect(again.body).toBe(article.body);
  });
});
