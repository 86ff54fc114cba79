import { expect, test } from 'vitest';
import { closeBlanksInProse, closeLetterSpacing } from './blanks-in-prose.ts';

test.each([
  ['近 日 ， 甲 社 区 换 了 1 2 3 米 水 管 。', '近日，甲社区换了123米水管。'],
  ['甲 社 区 换 水 管', '甲社区换水管'],
])('%s is set with a blank behind every character', (line, closed) => expect(closeLetterSpacing(line)).toBe(closed));

test.each(['记者 张三 李四', '党建引领聚合力 红色物业暖民心', '一 二 三', '甲社区换了水管。'])(
  '%s is not letter-spaced',
  (line) => expect(closeLetterSpacing(line)).toBe(line),
);

const REST = '，说起改造以前下雨就积水的日子，他和邻居们至今记得很清楚。';

test.each([
  ['近日，住在甲街道乙 社区的某甲', '近日，住在甲街道乙社区的某甲'],
  ['近日，社区党委书记某 某某带着大家', '近日，社区党委书记某某某带着大家'],
  ['近日，按照“疏堵结合、规范设摊” 的原则', '近日，按照“疏堵结合、规范设摊”的原则'],
  ['近日，今年比法定日期提前了半个 月', '近日，今年比法定日期提前了半个月'],
])('a blank inside the sentence %s is not the writer’s', (words, closed) =>
  expect(closeBlanksInProse(words + REST)).toBe(closed + REST),
);

test.each([
  `本报讯（记者 张三 通讯员 李四）甲社区的居民${REST}`,
  `本报讯(记者 张三 李四 通讯员 王五)甲社区的居民${REST}`,
  `改造前 居民下雨天都不敢出门${REST}`,
  `街道提出党建引领聚合力 红色物业暖民心${REST}`,
  `图为改造后的小区 记者某甲摄${REST}`,
  `甲小区居民 王小明 通过社区改造${REST}`,
  `“红色引擎” 驱动老街${REST}`,
  '抗灾救灾勇担当 党员干部作表率',
])('a blank that a writer sets stays: %s', (line) => expect(closeBlanksInProse(line)).toBe(line));
