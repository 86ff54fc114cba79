import { describe, expect, test } from 'vitest';
import { checkComponents } from './check-components.ts';
import { compileBody } from './compile-body.ts';
import { listSteps } from './list-steps.ts';

const check = (body: string) => checkComponents({ file: '示例.mdx', body, bodyLine: 5 });

describe('components in a body', () => {
  test.each([
    '甲社区换了水管。\n\n<Pull>甲社区换了水管。</Pull>',
    '<Steps of="residents-council" />',
    '<Steps>\n\n1. **提出** 居民写下来\n\n</Steps>',
    '<Compare before="a.jpg" after="b.jpg" beforeAlt="旧墙" afterAlt="新墙" credit="示例" />',
    '<Note title="注">说明</Note>',
    '共<Number id="pipes" />。',
    '<Voice name="一位居民">好多了。</Voice>',
    '\\{甲\\}，`{乙}`，{/* 丙 */}',
    '代码 `<Nothing>` 和 \\<Nothing> 都是文字',
  ])('%j is right', (body) => expect(check(body)).toEqual([]));

  test.each([
    ['<Pul>甲</Pul>', '没有叫 <Pul> 的组件。', '您是不是要写 Pull？'],
    ['<Voice>甲</Voice>', '<Voice> 缺 name。', '写成 <Voice name="谁" role="身份">原话</Voice>'],
    ['<Voice nmae="甲" name="甲">乙</Voice>', '<Voice> 不认识 nmae。', '您是不是要写 name？'],
    ['<Note></Note>', '<Note> 里面没有文字。', '写成 <Note>说明</Note>'],
    ['<Number id="a">7</Number>', '<Number> 里面不能写文字。', '写成 <Number id="成果数字的 id" />'],
    [
      '<Pull>没有说过的话</Pull>',
      '<Pull> 里的“没有说过的话…”不在正文里。',
      '从正文里一字不差地抄一句；别人说的话用 <Voice>',
    ],
    ['<Steps>\n\n先看后议\n\n</Steps>', '<Steps> 里面没有编号列表。', '每步一行，写成“1. **名称** 说明”'],
    ['共{x}户', '正文里的“{x}”会被当作程序。', '文字里的大括号写成 \\{ 和 \\}'],
    ['<Number id={pipes} />', '<Number> 的 id 写成了程序。', '用引号：id="…"'],
    ['<Steps />', '<Steps> 没有说是哪种做法，里面也没有步骤。', '写成 <Steps of="做法的文件名" />，或在里面写编号列表'],
  ])('%j is told with its remedy', (body, message, hint) => {
    expect(check(body)).toMatchObject([{ file: '示例.mdx', line: 5, message, hint }]);
  });

  test('a picture to compare lacks its words one by one, at its line', () => {
    const found = check('甲。\n\n<Compare before="a.jpg" after="b.jpg" />');
    expect(found.map(({ message }) => message)).toEqual(
      ['beforeAlt', 'afterAlt', 'credit'].map((key) => `<Compare> 缺 ${key}。`),
    );
    expect(found.map(({ line }) => line)).toEqual([7, 7, 7]);
  });

  test('a body with an unknown component does not compile', () => {
    const { code, problems } = compileBody({
      file: '示例.mdx',
      body: '甲\n\n<Vioce name="甲">乙</Vioce>',
      bodyLine: 1,
    });
    expect(code).toBe('');
    expect(problems).toMatchObject([{ rule: 'body-component', line: 3, hint: '您是不是要写 Voice？' }]);
  });
});

test('the steps of a list are named by what is bold or stands before the colon', () => {
  const html = '<ol><li><strong>提出</strong> 居民写下来</li><li><p>商量：坐下来谈</p></li><li>办成</li></ol>';
  expect(listSteps(html)).toEqual([
    { title: '提出', text: '居民写下来' },
    { title: '商量', text: '坐下来谈' },
    { title: '办成', text: '' },
  ]);
});
