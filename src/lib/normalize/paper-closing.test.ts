import { expect, test } from 'vitest';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { normalize } from '#lib/normalize/pipeline.ts';
import { findPaperClosing } from './paper-closing.ts';

const TEXT = '为了让居民住得安心，示例街道从六月起给十二栋老楼加装电梯，施工期间请大家注意安全。';
const toLines = (texts: readonly string[]) => texts.map((text, index) => ({ number: index + 1, text }));
const find = (texts: readonly string[], titles: readonly string[] = []) => findPaperClosing(toLines(texts), titles);
const bodyOf = (texts: readonly string[]) => {
  const { blocks, metadata } = normalize(readPlainText(texts.join('\n\n'), 'a.txt'));
  return { texts: blocks.map(({ text }) => text), sources: metadata.sources.map(({ value }) => value) };
};

test('those who sign a notice and the day stay its text, and they are its source', () => {
  const paper = ['特此通告。', '示例市公安局甲区分局', '示例市甲区住房和城乡建设局', '2022年8月1日'];
  const { texts, sources } = bodyOf(['关于老楼加装电梯的通告', TEXT, ...paper]);
  expect(texts).toEqual([TEXT, ...paper]);
  expect(sources).toEqual(paper.slice(1, 3));
});

test('whom to ask belongs to the paper, whether it stands above or below the signature', () => {
  const contacts = ['监督电话：0000-0000000', '通讯地址：示例市甲区乙路1号', '电子邮箱：a@example.com'];
  const signed = ['示例市住建局办公室', '二〇二一年十二月二十日'];
  const head = ['现将改造完成情况公示如下：', TEXT];
  expect(bodyOf([...head, ...contacts, ...signed]).texts).toEqual([...head, ...contacts, ...signed]);
  expect(bodyOf([...head, ...signed, ...contacts]).texts).toEqual([...head, ...signed, ...contacts]);
  expect(bodyOf([...head, ...contacts]).texts).toEqual([...head, ...contacts]);
});

test('the number above and the attachment below are the paper’s', () => {
  const paper = ['示政发〔2023〕5号', '各区人民政府，市政府各部门：', TEXT, '示例市人民政府', '2023年5月10日'];
  const attached = ['附件', '先进集体名单', '甲区住房保障中心'];
  expect(bodyOf(['关于表彰先进集体的通报', ...paper, '（此件公开发布）', ...attached]).texts).toEqual([
    ...paper,
    ...attached,
  ]);
});

test('a title that calls it a notice is enough', () => {
  const texts = [TEXT, '示例街道办事处', '2022年8月1日'];
  expect(find(texts)).toBeUndefined();
  expect(find(texts, ['甲路封闭施工的公告'])).toMatchObject({ day: 2, signed: [1] });
  expect(find([TEXT, '示例街道办事处 2022年8月1日'], ['致居民的公开信'])?.day).toBe(1);
});

test('a report, and a day with nobody above it, are none', () => {
  expect(find([TEXT, '记者：张某', '2022-08-01'])).toBeUndefined();
  expect(find(['现将情况公示如下：', TEXT, '打印 关闭', '2022年8月1日'])).toBeUndefined();
});
