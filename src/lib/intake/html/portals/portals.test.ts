/** Invented pages in the markup of as many content systems, read to the end: title, date, source, authors, and every sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldToSimplified } from '#lib/chinese/simplified.ts';
import { ingestArticle } from '../../ingest-article.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');
/** what may stand before the first and behind the last sentence: a credit in brackets */
const MARGIN = 25;

interface Expected {
  readonly title: string;
  readonly date: string | null;
  readonly source: string | null;
  readonly authors: readonly string[];
  readonly sentences: readonly string[];
  readonly captions: readonly string[];
  /** chrome, other articles, readers' words */
  readonly absent: readonly string[];
  /** either of these begins, either of those ends the text */
  readonly begins: readonly string[];
  readonly ends: readonly string[];
}

describe.each(readdirSync(FIXTURES))('a page of the kind %s', (name) => {
  const bytes = readFileSync(join(FIXTURES, name, 'source.html'));
  const expected = JSON.parse(readFileSync(join(FIXTURES, name, 'expected.json'), 'utf8')) as Expected;

  test('gives the article, all of it and nothing else, and what it states', async () => {
    const { article } = await ingestArticle({ file: `${name}.html`, bytes }, {});
    const body = lettersOf(article.body);
    const captions = article.blocks.filter(({ type }) => type === 'caption').map(({ text }) => lettersOf(text));
    expect({
      title: article.title?.text,
      date: article.date,
      source: article.source && foldToSimplified(article.source.name),
      authors: article.authors.map(foldToSimplified).sort(),
      lost: expected.sentences.filter((sentence) => !body.includes(lettersOf(sentence))),
      untitledPictures: expected.captions.filter(
        (caption) => !captions.some((text) => text.includes(lettersOf(caption))),
      ),
      leaked: expected.absent.filter((text) => body.includes(lettersOf(text))),
    }).toEqual({
      title: expect.toSatisfy((title: string) => lettersOf(title) === lettersOf(expected.title)),
      date: expected.date,
      source: expected.source && foldToSimplified(expected.source),
      authors: expected.authors.map(foldToSimplified).sort(),
      lost: [],
      untitledPictures: [],
      leaked: [],
    });
    const begins = expected.begins.map((text) => body.indexOf(lettersOf(text))).filter((at) => at >= 0);
    const ends = expected.ends
      .map((text) => [text, body.lastIndexOf(lettersOf(text))] as const)
      .filter(([, at]) => at >= 0);
    expect(Math.min(...begins)).toBeLessThan(MARGIN);
    expect(Math.min(...ends.map(([text, at]) => body.length - at - lettersOf(text).length))).toBeLessThan(MARGIN);
  });
});

/** Letters and digits, whatever script they are in: a Traditional page comes out in Simplified, word for word. */
function lettersOf(text: string): string {
  return foldToSimplified(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]/gu, '');
}
