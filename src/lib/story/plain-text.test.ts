import { expect, test } from 'vitest';
import { holdsEvidence, plainText } from './plain-text.ts';

test.each([
  ['**12个**小区', '12个小区'],
  ['这里**“加粗”**之后', '这里“加粗”之后'],
  ['一行\n又一行', '一行又一行'],
  ['[链接](https://example.cn/a_(b))在这里', '链接在这里'],
  ['![图](a.png)图后', '图后'],
  ['## 小标题\n\n- 一条\n- 两条\n\n> 引用\n\n1. 第一', '小标题一条两条引用第一'],
  ['注释[^1]在此', '注释在此'],
  ['<Aside title="甲">里面的话</Aside>', '里面的话'],
  ['花括号 \\{x\\} 与 \\<b\\>', '花括号{x}与<b>'],
  ['价格 &lt; 100 &amp; 免费&nbsp;', '价格<100&免费'],
  ['{/* 给编辑看的 */}正文', '正文'],
  ["{'直接的话'}", '直接的话'],
  ['`代码`和_强调_，snake_case 不动', '代码和强调，snake_case不动'],
  ['~~旧的~~新的', '旧的新的'],
])('%j reads %j', (body, text) => {
  expect(plainText(body)).toBe(text);
});

test('evidence is found whatever its own markup, and not when a word differs', () => {
  const text = plainText('全区改造了**12个**小区。');
  expect(holdsEvidence(text, '改造了12个小区')).toBe(true);
  expect(holdsEvidence(text, '改造了**12个**小区')).toBe(true);
  expect(holdsEvidence(text, '改造了12个\n小区')).toBe(true);
  expect(holdsEvidence(text, '改造了13个小区')).toBe(false);
  expect(holdsEvidence(text, '  ')).toBe(false);
});
