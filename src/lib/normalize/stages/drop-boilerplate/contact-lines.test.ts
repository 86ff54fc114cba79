import { expect, test } from 'vitest';
import { appointJudge } from '#lib/normalize/drop-lines.ts';
import { readPlainText } from '#lib/normalize/manuscript.ts';
import { findContactLines } from './contact-lines.ts';
import { PAGE_FOOT_RULES } from './page-foot-rules.ts';

const find = (text: string) => [...findContactLines(readPlainText(text, 'x.txt').lines, appointJudge(PAGE_FOOT_RULES))];

test('an address and a telephone above the licence of a site are the site’s', () => {
  expect(find('地址：示例市示例路1号\n\n电话：0000-0000000\n示ICP备00000000号-1').sort()).toEqual([0, 2]);
});

test.each([
  '办理地点：三楼\n电话：0000-0000000',
  '咨询电话：0000-0000000\n示ICP备00000000号',
  '电话：0000-0000000\n编辑：张某\n示ICP备00000000号',
])('of the service that an article tells of they stay: %j', (text) => expect(find(text)).toEqual([]));
