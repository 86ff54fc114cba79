import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finishBody } from './finish-body.ts';

const mark = (id: string) => `<mark class="evidence" id="figure-${id}" tabindex="-1">`;
const finish = (html: string, evidence: Record<string, string> = {}) =>
  finishBody(
    html,
    Object.entries(evidence).map(([id, text]) => ({ id, text })),
  );

describe('what the browser could not set well', () => {
  test('a word longer than a line may be cut anywhere; what surrounds it stays text', () => {
    const address = `https://example.cn/${'a'.repeat(30)}?b=1&amp;c=2`;
    expect(finish(`<p>见 ${address} 一页，README 不算</p>`).html).toBe(
      `<p>见 <span class="long-word">${address}</span> 一页，README 不算</p>`,
    );
  });

  test('evidence is found across a long word', () => {
    const word = 'a'.repeat(40);
    expect(finish(`<p>共${word}个。</p>`, { x: `共${word}个` }).missing).toEqual([]);
  });

  test('the cells of a table are aligned by class, not by a style that the policy of the site refuses', () => {
    expect(finish('<td style="text-align:right">48</td><th style="text-align:left">栋</th>').html).toBe(
      '<td class="cell-right">48</td><th>栋</th>',
    );
  });
});

describe('lines', () => {
  test.each([
    ['<p>甲社区\n的居民</p>', '<p>甲社区的居民</p>'],
    ['<p>甲社区，\n“居民”</p>', '<p>甲社区，“居民”</p>'],
    ['<p><strong>甲社区</strong>\n的居民</p>', '<p><strong>甲社区</strong>的居民</p>'],
    ['<p>见 README\nfile</p>', '<p>见 README\nfile</p>'],
    ['<p>共\n721 个</p>', '<p>共\n721 个</p>'],
    ['<pre>甲\n乙</pre>', '<pre>甲\n乙</pre>'],
    ['<p>甲</p>\n<p>乙</p>', '<p>甲</p>\n<p>乙</p>'],
  ])('%j becomes %j', (html, joined) => {
    expect(finish(html).html).toBe(joined);
  });
});

describe('headings', () => {
  test('a heading is addressed by its words, a second one of the same words is told apart', () => {
    const { html, headings } = finish('<h2>问需：<em>先</em>听</h2><h2>问需：先听</h2><h3>！</h3>');
    expect(html).toBe(
      '<h2 id="问需-先听">问需：<em>先</em>听</h2><h2 id="问需-先听-2">问需：先听</h2><h3 id="section">！</h3>',
    );
    expect(headings.map(({ id }) => id)).toEqual(['问需-先听', '问需-先听-2', 'section']);
  });
});

describe('evidence', () => {
  test('a sentence in one paragraph is marked', () => {
    expect(finish('<p>去年改造12个小区，花了钱。</p>', { a: '改造12个小区' }).html).toBe(
      `<p>去年${mark('a')}改造12个小区</mark>，花了钱。</p>`,
    );
  });

  test('a sentence across inline markup keeps one mark', () => {
    expect(finish('<p>去年<b>改造</b>12个小区。</p>', { a: '去年改造12个' }).html).toBe(
      `<p>${mark('a')}去年<b>改造</b>12个</mark>小区。</p>`,
    );
  });

  test('a sentence that ends inside markup is cut at its edge', () => {
    expect(finish('<p>去年<b>改造12个</b>小区。</p>', { a: '去年改造' }).html).toBe(
      `<p>${mark('a')}去年</mark><b><mark class="evidence">改造</mark>12个</b>小区。</p>`,
    );
  });

  test('two figures of one sentence both get their anchor', () => {
    expect(finish('<p>改造12个小区。</p>', { a: '改造12个小区', b: '改造12个小区' }).html).toBe(
      `<p>${mark('a')}${mark('b')}改造12个小区</mark></mark>。</p>`,
    );
  });

  test('evidence inside other evidence is nested', () => {
    expect(finish('<p>改造12个小区，惠及3户。</p>', { in: '12个小区', out: '改造12个小区，惠及3户' }).html).toBe(
      `<p>${mark('out')}改造${mark('in')}12个小区</mark>，惠及3户</mark>。</p>`,
    );
  });

  test('evidence that overlaps is cut, and each id stands once', () => {
    const { html } = finish('<p>甲乙丙丁</p>', { a: '甲乙丙', b: '乙丙丁' });
    expect(html).toBe(`<p>${mark('a')}甲${mark('b')}乙丙</mark></mark><mark class="evidence">丁</mark></p>`);
  });

  test('evidence over two paragraphs never wraps a paragraph', () => {
    expect(finish('<p>甲乙</p>\n<p>丙丁</p>', { a: '乙丙' }).html).toBe(
      `<p>甲${mark('a')}乙</mark></p>\n<p><mark class="evidence">丙</mark>丁</p>`,
    );
  });

  test('blanks, line breaks and references do not hide the sentence', () => {
    expect(finish('<p>“A&amp;B”投入 83.34 亿元。</p>', { a: '“A&B”投入83.34亿元' }).html).toBe(
      `<p>${mark('a')}“A&amp;B”投入 83.34 亿元</mark>。</p>`,
    );
  });

  test('evidence that is not in the text is reported', () => {
    expect(finish('<p>甲</p>', { a: '乙' }).missing).toEqual(['a']);
  });

  test('whatever overlaps, the text stays and tags stay balanced', () => {
    const letters = '甲乙丙丁戊己';
    const piece = fc.tuple(fc.nat(5), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.nat(5), fc.nat(5), (pieces, x, y) => {
        const [from, to] = [Math.min(x, y), Math.max(x, y)];
        const html = `<p>${letters.slice(0, from)}<b>${letters.slice(from, to)}</b>${letters.slice(to)}</p>`;
        const evidence = pieces.map(([start, length], i) => ({
          id: `f${i}`,
          text: letters.slice(start, start + length),
        }));
        const finished = finishBody(html, evidence);
        expect(finished.html.replace(/<[^>]+>/g, '')).toBe(letters);
        expect(finished.missing).toEqual([]);
        for (const { id } of evidence) expect(finished.html.split(`id="figure-${id}"`)).toHaveLength(2);
        const open: string[] = [];
        for (const [, slash, name = ''] of finished.html.matchAll(/<(\/?)(\w+)/g))
          if (slash) expect(open.pop()).toBe(name);
          else open.push(name);
        expect(open).toEqual([]);
      }),
    );
  });
});

describe('the way back from a sentence', () => {
  const back = { href: '/achievements/pipes/#row-甲-1', label: '“水管”在成果里的位置' };
  const link = `<a class="evidence-back" href="${back.href}" aria-label="${back.label}" title="${back.label}"></a>`;

  test('a link without text follows the sentence', () => {
    const { html } = finishBody('<p>换了7根，好。</p>', [{ id: '1', text: '换了7根', back }]);
    expect(html).toBe(`<p><mark class="evidence" id="figure-1" tabindex="-1">换了7根</mark>${link}，好。</p>`);
  });

  test('a sentence cut in pieces has one, behind its last piece', () => {
    const { html } = finishBody('<p>换了<b>7根，</b>好。</p>', [{ id: '1', text: '换了7根', back }]);
    expect(html.split(link)).toHaveLength(2);
    expect(html).toContain(`7根</mark>${link}，</b>`);
  });

  test('no link stands in a link', () => {
    const { html } = finishBody('<p><a href="/">换了7根</a></p>', [{ id: '1', text: '换了7', back }]);
    expect(html).not.toContain('evidence-back');
  });

  test('a sentence that is set large above is anchored where it stands in the text', () => {
    const { html } = finishBody('<div class="pull" data-repeats><p>换了7根</p></div><p>换了7根。</p>', [
      { id: '1', text: '换了7根' },
    ]);
    expect(html).toContain('<div class="pull" data-repeats><p>换了7根</p></div><p><mark');
  });
});
