import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyIngested, type Ingested } from '../ingested.ts';
import { printArticleReceipt } from './print-receipt.ts';
import { renderReport } from './render-report.ts';

const received = ['樓主', '甲社區的水管,換好了。', '第二段。'].map((text, index) => ({ number: index + 1, text }));
const ARTICLE: Ingested = {
  ...emptyIngested({ file: 'a.txt', sha256: 'a'.repeat(64), encoding: 'utf-8', problems: [] }),
  script: 'hant',
  blocks: [
    { type: 'paragraph', text: '甲社区的水管，换好了。', line: 2 },
    { type: 'paragraph', text: '第二段。', line: 3 },
  ],
  changes: [
    { stage: 'simplify-script', rule: 'traditional-to-simplified', line: 2, before: '區', after: '区', confidence: 1 },
    {
      stage: 'punctuate-chinese',
      rule: 'full-width-comma',
      line: 2,
      before: '管,換',
      after: '管，換',
      confidence: 0.6,
    },
  ],
  dropped: [{ rule: 'forum-chrome', line: 1, text: '樓主' }],
};

test('the terminal receipt goes stage by stage and names what was dropped', () => {
  expect(printArticleReceipt({ article: ARTICLE, received }, { colour: false }).split('\n')).toEqual([
    'a.txt：utf-8，繁体，收到 3 行，得到 2 段，改动 2 处，去掉 1 行',
    '■ 繁体转简体  simplify-script',
    '  traditional-to-simplified ×1',
    '    2: [-區-]{+区+}',
    '■ 改正标点  punctuate-chinese',
    '  full-width-comma ×1',
    '    2: 管[-,-]{+，+}換 （把握 60%）',
    '■ 去掉的行',
    '    1: [forum-chrome] 樓主',
  ]);
});

test('colour marks the same edits, and nothing of the text steers the terminal', () => {
  const changes = [{ stage: 'x', rule: 'y', line: 1, before: '\x1b[2J甲', after: '乙', confidence: 1 }];
  const printed = printArticleReceipt({ article: { ...ARTICLE, changes }, received }, { colour: true });
  expect(printed).toContain('\x1b[31m‹001B›[2J甲\x1b[39m\x1b[32m乙\x1b[39m');
});

test('the page shows both sides with every edit marked, doubtful edits first, dropped lines in full', () => {
  const page = renderReport([{ article: ARTICLE, received, problems: [] }]);
  expect(page).toContain('<del title="繁体转简体（traditional-to-simplified）；改正标点（full-width-comma）">區</del>');
  expect(page).toContain('<li class="doubt">第 2 行，改正标点，把握 60%：');
  expect(page).toContain('没有收入：forum-chrome');
  expect(page.indexOf('class="doubt"')).toBeLessThan(page.indexOf('class="sides"'));
});

test('no text of an article becomes markup', () => {
  const hostile = fc.array(
    fc.constantFrom('<script>', '</td>', '"', "'", ' onload=', '&', '<!--', 'javascript:', '甲', '\u202e'),
    { minLength: 1, maxLength: 8 },
  );
  const tagsOf = (page: string) => page.match(/<[^>]*>/g)?.filter((tag) => !/^<\/?(?:del|ins)/.test(tag)).length;
  const plain = tagsOf(render('甲', '甲'));
  fc.assert(
    fc.property(hostile, hostile, (a, b) => {
      expect(tagsOf(render(a.join(''), b.join('')))).toBe(plain);
    }),
  );
});

function render(text: string, other: string): string {
  const blocks = [{ type: 'paragraph' as const, text, line: 1 }];
  const dropped = [{ rule: text, line: 2, text: other }];
  const changes = [{ stage: other, rule: text, line: 1, before: text, after: other, confidence: 0.5 }];
  const article = {
    ...ARTICLE,
    file: text,
    title: { text: other, derived: true },
    blocks,
    dropped,
    changes,
    authors: [other],
  };
  return renderReport([
    {
      article,
      received: [
        { number: 1, text: `甲${other}` },
        { number: 2, text: other },
      ],
      problems: [{ severity: 'error', rule: text, message: other, hint: text }],
    },
  ]);
}
