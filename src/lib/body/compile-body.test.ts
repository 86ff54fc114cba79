import { describe, expect, test } from 'vitest';
import { bodyToHtml } from './body-to-html.ts';
import { guardBold } from './bold-marks.ts';
import { compileBody } from './compile-body.ts';
import { splitBody } from './split-body.ts';

const source = (body: string) => ({ file: 'content/stories/示例.mdx', body, bodyLine: 10 });
const html = (body: string) => bodyToHtml(source(body));

describe('bold', () => {
  test.each([
    ['这里**“加粗”**之后', '<p>这里<strong>“加粗”</strong>之后</p>'],
    ['**甲、**乙', '<p><strong>甲、</strong>乙</p>'],
    ['甲**（乙）**丙**《丁》**', '<p>甲<strong>（乙）</strong>丙<strong>《丁》</strong></p>'],
    ['甲**乙[丙](/d/)：**丁', '<p>甲<strong>乙<a href="/d/">丙</a>：</strong>丁</p>'],
    ['甲\\*\\*乙', '<p>甲**乙</p>'],
    ['甲`**`乙', '<p>甲<code>**</code>乙</p>'],
    ['甲\ue0f0乙\ue0f1**丙**', '<p>甲\ue0f0乙\ue0f1<strong>丙</strong></p>'],
    ['甲\ue0f0乙', '<p>甲\ue0f0乙</p>'],
    ['* 甲\n* 乙**丙**', '<ul>\n<li>甲</li>\n<li>乙<strong>丙</strong></li>\n</ul>'],
  ])('%j', (body, expected) => {
    expect(html(body)).toBe(expected);
  });

  test('a divider and code are no bold', () => {
    expect(guardBold('甲\n\n***\n\n```\n**\n```\n\n`**` 乙').stray).toEqual([]);
  });
});

describe('what an editor typed survives', () => {
  test.each([
    ['破折号——和省略号……都在', '<p>破折号——和省略号……都在</p>'],
    ['第一行，\n第二行。', '<p>第一行，第二行。</p>'],
    ['\\{ 和 \\<script> 是字', '<p>{ 和 &lt;script&gt; 是字</p>'],
    ['\\!\\[图](javascript:alert(1))', '<p>![图](javascript:alert(1))</p>'],
    ['&#105;mport 甲', '<p>import 甲</p>'],
    ['甲说\nimport 乙', '<p>甲说\nimport 乙</p>'],
    ['<Note>组件里的**字**</Note>', '组件里的<strong>字</strong>'],
  ])('%j', (body, expected) => {
    expect(html(body)).toBe(expected);
  });
});

describe('problems', () => {
  test.each([
    ['甲**乙', 'stray-bold', 10, '没有配成一对'],
    ['甲\n\n** 乙 **', 'stray-bold', 12, '内侧有空格'],
    ['甲\n\n乙 {1 +', 'body-syntax', 12, '大括号'],
    ['甲 <5 个', 'body-syntax', 10, '小于号'],
    ['<Note>甲', 'body-syntax', 10, '没有成对'],
    ['甲\n\nimport 乙', 'body-code', 12, '以 import 开头'],
    ['甲\n\nimport a from "b"', 'body-code', 12, '以 import 开头'],
    ['甲\n\nexport const a = 1', 'body-code', 12, '以 export 开头'],
    ['甲\n\n![乙](data:text/html,1)', 'body-code', 12, '不是网址'],
    ['[甲](javascript:alert(1))', 'body-code', 10, '不是网址'],
  ])('%j is a %s on line %i', (body, rule, line, words) => {
    const { code, problems } = compileBody(source(body));
    expect(code).toBe('');
    expect(problems).toEqual([
      expect.objectContaining({ rule, line, severity: 'error', file: 'content/stories/示例.mdx' }),
    ]);
    expect(problems[0]?.message).toContain(words);
    expect(problems[0]?.hint).toBeTruthy();
  });
});

test('a file is parted into front matter and body, and knows the line of its body', () => {
  expect(splitBody('---\ntitle: 甲\n---\n\n正文\n---\n')).toEqual({
    frontMatter: 'title: 甲',
    body: '\n正文\n---\n',
    bodyLine: 4,
  });
  expect(splitBody('---\n---\n正文')).toEqual({ frontMatter: '', body: '正文', bodyLine: 3 });
  expect(splitBody('正文')).toEqual({ frontMatter: '', body: '正文', bodyLine: 1 });
});
