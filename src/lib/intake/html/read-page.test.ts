import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readManuscript } from '../read-manuscript.ts';
import { readPage } from './read-page.ts';

const FIXTURES = join(import.meta.dirname, 'fixtures');

/** Each folder is a page of one kind of site: source.html in, page.json out. */
describe.each(readdirSync(FIXTURES))('a page of the kind %s', (name) => {
  const bytes = readFileSync(join(FIXTURES, name, 'source.html'));
  const read = () => readManuscript({ file: `${name}.html`, bytes });

  test('gives its article and what it says of it', async () => {
    const { encoding, metadata, lines, blockHints } = await read();
    const values = Object.entries(metadata).map(([list, stated]) => [
      list,
      stated.map(({ value }: { value: string }) => value),
    ]);
    const text = lines
      .filter((line) => line.text.trim())
      .map(({ number, text: words }) => [blockHints.get(number) ?? 'text', words.trim()]);
    await expect(
      `${JSON.stringify({ encoding, ...Object.fromEntries(values), lines: text }, null, 2)}\n`,
    ).toMatchFileSnapshot(join(FIXTURES, name, 'page.json'));
  });

  test('loses no word of the page: what is not in the article is in the receipt', async () => {
    const { encoding, lines, dropped } = await read();
    const kept = squeeze([...lines, ...dropped].map(({ text }) => text).join('\n'));
    const visible = new TextDecoder(encoding).decode(bytes).replace(/<(title|script|style)[\s\S]*?<\/\1>/g, '');
    const texts = [...visible.matchAll(/>([^<>]+)</g)].map(([, text = '']) => squeeze(decode(text))).filter(Boolean);
    expect(texts.filter((text) => !kept.includes(text))).toEqual([]);
  });
});

test('a page without a date has none, whatever dates its lists show', () => {
  const list = '<ul><li><a href="/1">乙街道的夜市</a> 2023-05-01</li></ul><p>版权所有 2001-2023</p>';
  const page = readPage(
    `<h1>甲社区装上新水管</h1><div>${'<p>院里的居民每天到隔壁楼去接水，等了三年。</p>'.repeat(4)}</div>${list}`,
  );
  expect(page.metadata?.dates).toEqual([]);
});

test('ten thousand nested elements are read without running out of stack', () => {
  const page = readPage(`${'<div>'.repeat(10_000)}甲社区的水管换好了。`);
  expect(page.lines.map(({ text }) => text).join('')).toContain('甲社区的水管换好了。');
});

function squeeze(text: string): string {
  return text.replace(/\s|\|/g, '');
}

function decode(text: string): string {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}
