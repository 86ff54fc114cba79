import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const PAGE = (line: string) => `<h1>甲社区楼栋群使用公约</h1><div class="content">
  <p>为了让楼栋群只说楼里的事，居民代表会议一起议定了这份公约，自四月一日起施行，请大家共同遵守。</p>
  <p>${line}</p>
  <p>本公约由居民代表会议负责解释，每年春天重新议一次，改动的地方会贴在每个单元门口的公告栏里。</p></div>`;
const texts = (line: string) => readPage(PAGE(line)).lines.map(({ text }) => text);

test.each([
  '6.4 物业会妥善保管住户的个人信息，以免遭受未经授权的访问、使用或披露。',
  '11.6 头像带有群二维码，诱导邻居扫描二维码进入其他群的，管理员可以请其更换。',
  '第十二条 群成员不得诱导邻居扫描二维码、下载与楼栋事务无关的客户端。',
])('a numbered clause that speaks of codes or leave is the text: %s', (clause) => {
  expect(texts(clause)).toContain(clause);
});

test('the same words without a number are the page’s', () => {
  expect(texts('扫描二维码关注示例发布')).not.toContain('扫描二维码关注示例发布');
  expect(texts('未经授权不得转载使用')).not.toContain('未经授权不得转载使用');
});

test('a headline that an office prints over several lines goes as one', () => {
  const [first, second, third] = ['示例市人民政府关于', '甲社区换水管期间', '临时停水的通告'];
  const lines = [first, second, third].map((line) => `<div style="text-align: center"><b>${line}</b></div>`).join('');
  const text = '为做好换水管的工作，现将临时停水的时间通告如下，请各位居民提前接好用水。';
  const page = `<title>${first}${second}${third}</title><div class="content">${lines}<div>${text}</div><div>${text}</div></div>`;
  const read = readPage(page);
  expect(read.lines.map((line) => line.text).join('')).not.toContain(second);
  expect(read.dropped?.filter(({ rule }) => rule === 'repeated-title').map((line) => line.text)).toEqual([
    first,
    second,
    third,
  ]);
});
