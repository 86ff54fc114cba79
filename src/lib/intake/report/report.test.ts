import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emptyIngested, type Ingested } from '../ingested.ts';
import { nameThemes } from './name-themes.ts';
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
      rule: 'comma',
      line: 2,
      before: '管,換',
      after: '管，換',
      confidence: 0.6,
    },
  ],
  dropped: [{ rule: 'forum-floor', line: 1, text: '樓主' }],
};

const WHY = {
  simplified: '全文的繁体是机器逐字转换来的，按词转回简体；人名和“原著”一类的词保留。',
  comma: '汉语句子里的逗号是全角（GB/T 15834）；千分位和外文里的除外。',
  floor: '论坛的楼层、楼主标签和楼层操作。',
};

test('the terminal receipt begins with what is doubtful, goes stage by stage and says why, and names what was dropped', () => {
  const problems = [
    { severity: 'warning' as const, rule: 'w', message: '提醒一下。' },
    { severity: 'error' as const, rule: 'e', message: '必须改。' },
  ];
  const article = { ...ARTICLE, problems };
  expect(printArticleReceipt({ article, received }, { colour: false }).split('\n')).toEqual([
    'a.txt：utf-8，繁体，收到 3 行，得到 2 段，改动 2 处，去掉 1 行',
    '■ 先看：要看的问题',
    '    错误 [e] 必须改。',
    '    提醒 [w] 提醒一下。',
    '■ 先看：把握不足的改动',
    `    2: 管[-,-]{+，+}換 （把握 60%） ${WHY.comma}`,
    '■ 繁体转简体  simplify-script',
    `  traditional-to-simplified ×1  ${WHY.simplified}`,
    '    2: [-區-]{+区+}',
    '■ 改正标点  punctuate-chinese',
    `  comma ×1  ${WHY.comma}`,
    '    2: 管[-,-]{+，+}換 （把握 60%）',
    '■ 去掉的行',
    `  forum-floor ×1  ${WHY.floor}`,
    '    1: 樓主',
  ]);
});

test('a dropped line is printed whole, however long', () => {
  const dropped = [{ rule: 'forum-floor', line: 1, text: '长'.repeat(500) }];
  const printed = printArticleReceipt({ article: { ...ARTICLE, dropped }, received }, { colour: false });
  expect(printed).toContain('长'.repeat(500));
});

test('colour marks the same edits, and nothing of the text steers the terminal', () => {
  const changes = [{ stage: 'x', rule: 'y', line: 1, before: '\x1b[2J甲', after: '乙', confidence: 1 }];
  const printed = printArticleReceipt({ article: { ...ARTICLE, changes }, received }, { colour: true });
  expect(printed).toContain('\x1b[31m‹001B›[2J甲\x1b[39m\x1b[32m乙\x1b[39m');
});

test('the page shows both sides with every edit marked, doubtful edits first, dropped lines in full', () => {
  const page = renderReport([{ article: ARTICLE, received, problems: [] }]);
  expect(page).toContain('<del title="繁体转简体、改正标点">區</del>');
  expect(page).toContain('没有必须处理的 · 提醒 0 处 · 把握不足的改动 1 处 · 改动共 2 处 · 去掉 1 行 · 得到 2 段');
  expect(page).toContain(
    '<b>把握 60%</b> <a href="#a1-l2">第 2 行</a>，改正标点：管<del>,</del><ins>，</ins>換<small>',
  );
  expect(page).toContain('<a id="a1-l2"></a>');
  expect(page).toContain(`没有收入。<small>${WHY.floor}</small>`);
  expect(page).toContain(`<dt>${WHY.floor} <code>forum-floor</code></dt><dd><ul class="all"><li>第 1 行 樓主</li>`);
  expect(page.indexOf('class="doubt"')).toBeLessThan(page.indexOf('class="sides"'));
});

test('each row says which rules changed it, why and how sure they are, and opens where one was not sure', () => {
  const page = renderReport([{ article: ARTICLE, received, problems: [] }]);
  expect(page).toContain(
    `<details class="why" open><summary>改动 2 处：繁体转简体、改正标点</summary><ul><li>繁体转简体 ×1，把握 100%：${WHY.simplified}</li><li>改正标点 ×1，把握 60%：${WHY.comma}</li></ul></details>`,
  );
  const sure = renderReport([
    { article: { ...ARTICLE, changes: ARTICLE.changes.slice(0, 1) }, received, problems: [] },
  ]);
  expect(sure).toContain('<details class="why"><summary>改动 1 处：繁体转简体</summary>');
});

test('themes are printed by name', () => {
  const article = { ...ARTICLE, themes: ['parking', 'unheard-of'] };
  const page = renderReport([{ article, received, problems: [], themeNames: { parking: '停车与车位' } }]);
  expect(page).toContain('<dt>主题</dt><dd>停车与车位、unheard-of</dd>');
});

test('a theme is named with the words that speak for it', () => {
  const vocabulary = { parking: { name: '停车与车位', synonyms: [], words: ['车位', '乱停'] } };
  const article = { ...ARTICLE, themes: ['parking', 'unheard-of'], body: '乱停的车少了，车位多了，车位够了。' };
  expect(nameThemes(article, vocabulary)).toEqual({ parking: '停车与车位（依据：车位、乱停）' });
});

test('a rule that no list knows is named by its id', () => {
  const dropped = [{ rule: 'unheard-of', line: 1, text: '樓主' }];
  const page = renderReport([{ article: { ...ARTICLE, dropped }, received, problems: [] }]);
  expect(page).toContain('没有收入。<small>unheard-of</small>');
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
