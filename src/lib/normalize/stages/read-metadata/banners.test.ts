import { expect, test } from 'vitest';
import { readStatement } from './statements.ts';

const read = (text: string) =>
  readStatement({ number: 1, text }, { zone: 'head' })?.findings.map(({ field, value }) => `${field} ${value}`);

test.each<[string, string[]]>([
  ['示例晚报　数字报　2022年04月20日　星期三　第06版：古城', ['sources 示例晚报', 'dates 2022-04-20']],
  ['示例江晚报数字报 · 第A12版:城事', ['sources 示例江晚报']],
  ['示例日报/2021年/7月/9日/第006版', ['sources 示例日报', 'dates 2021-07-09']],
  ['示例侨讯　总第188期　第12版　乡情', ['sources 示例侨讯']],
  ['《示例工人报》 2018.03.05 星期一 农历戊戌年正月十八 第3版', ['sources 示例工人报', 'dates 2018-03-05']],
  [
    '甲区老旧小区改造工作领导小组办公室　　　2021年9月3日',
    ['sources 甲区老旧小区改造工作领导小组办公室', 'dates 2021-09-03'],
  ],
  ['示例市城市更新办公室 编　　最近更新：2022-02-16', ['sources 示例市城市更新办公室', 'dates 2022-02-16']],
])('%s heads a page', (text, findings) => expect(read(text)).toEqual(findings));

test.each(['小区里的第8张晚报', '示例晚报的第3版讲了甲社区', '小区办报 第12期开班', '甲社区服务中心 2021年9月搬家'])(
  '%s is a headline',
  (text) => expect(read(text)).toBeUndefined(),
);
