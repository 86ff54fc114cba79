import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileBody } from '#lib/body/compile-body.ts';
import { escapeMdx } from './escape-mdx.ts';

interface Shown {
  text: string;
  elements: string[];
}

/** What a reader sees of an MDX body: its text, and the elements that hold it. */
function show(body: string): Shown {
  const { code, problems } = compileBody({ file: '测试.mdx', body, bodyLine: 1 });
  expect(problems).toEqual([]);
  const elements: string[] = [];
  const jsx = (type: unknown, { children, href }: { children?: unknown; href?: string }): string => {
    // an address that links to itself shows the same text
    if (typeof type === 'string' && type !== 'a') elements.push(type);
    if (href !== undefined) expect(href).toMatch(/^(?:https?|mailto|ftp):/);
    return typeof type === 'function' ? type({ children }) : [children].flat(9).join('');
  };
  const runtime = { jsx, jsxs: jsx, Fragment: ({ children }: { children: unknown }) => [children].flat(9).join('') };
  const module = new Function(code)(runtime) as { default: (props: object) => string };
  return { text: String(module.default({})).replace(/^\n|\n$/g, ''), elements };
}

/** Blanks count for one, and characters that no document may hold for none. */
function squeeze(text: string): string {
  return text
    .replace(/[\t\r\n]/g, ' ')
    .replace(/[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu, '')
    .replace(/ +/g, ' ')
    .trim();
}

describe('text that looks like code or layout is shown as it stands', () => {
  test.each([
    '共有 {1 + 1} 处',
    '<script>alert(1)</script>',
    '<居民议事会>',
    'import fs from "node:fs"',
    'export const a = 1',
    '---',
    '===',
    '***',
    '+++',
    '# 一',
    '#话题#',
    '*重点* **重点** _重点_',
    '`代码` ```',
    '![图](javascript:alert(1))',
    '[链接](https://example.com)',
    '[注]: https://example.com',
    '[^1]: 脚注',
    '[^1]',
    '1. 第一',
    '1、第一',
    '2024. 年',
    '12) 项',
    '- 项',
    '+ 项',
    '> 引',
    '    缩进四格',
    '\t制表',
    '　　首行',
    '&lt;b&gt; &amp; &#123; &nbsp;',
    'https://example.com/a_b www.example.com someone@example.com',
    ':::note',
    ':smile:',
    '~~删~~ H~2~O x^2^',
    '$a$ $$b$$',
    '| 甲 | 乙 |',
    '\\{ \\\\ \\',
    '“引号”……——',
    '第一行\n\n第二行',
    '末尾两格  ',
    '末尾反斜杠\\',
    '%%注释%%',
    'a  b',
    '<!-- 注 -->',
    '</p>',
  ])('%j', (text) => {
    const shown = show(escapeMdx(text));
    expect(shown.text).toBe(squeeze(text));
    expect(shown.elements).toEqual(['p']);
  });
});

const hostile = fc
  .array(
    fc.constantFrom(
      ...'{}<>[]()!#*_`~|-+=:.;/&\\^$%@"\' \n\t1a',
      '居',
      '。',
      'import ',
      'export ',
      'https://',
      'www.a.cn',
      '&lt;',
      '```',
      '\u3000',
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  test.each([
    ['a paragraph', '', ['p']],
    ['a heading', '## ', ['h2']],
    ['a quotation', '> ', ['blockquote', 'p']],
  ])('is shown as it stands in %s', (_name, mark, elements) => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' })), (text) => {
        const escaped = escapeMdx(text);
        if (!escaped) return;
        const shown = show(`${mark}${escaped}\n`);
        expect(squeeze(shown.text)).toBe(squeeze(text));
        expect(shown.elements.toSorted()).toEqual(elements);
      }),
      { numRuns: 3000 },
    );
  });
});
