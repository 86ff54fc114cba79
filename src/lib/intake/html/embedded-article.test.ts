import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

const POST =
  '甲社区从四月起换水管，先从三号楼开始。\\x0a\\x0a每天上午停水两个小时，停水的楼栋前一天在群里通知大家。\\x0a\\x0a换完的人家可以到物业领一张检修卡，往后两年漏水免费上门。\\x0a\\x0a旧水管由施工队当天运走，楼道不许过夜堆放，孩子放学前一定扫干净。';
const NEXT =
  '乙社区修好了电梯，居民们等这一天等了很久。\\n第一天就有人从一楼坐到了顶楼，又坐了回来。\\n物业说，今后每个月检修一次，检修的结果贴在轿厢里，谁都能看。\\n修电梯的钱从公共收益里出，账目每个季度公布一次，写清每一笔的来处和去处，有疑问的可以到居委会查。';

function readPost(script: string): string[] {
  const head = `<title>甲社区换水管</title><meta property="og:description" content="${POST.slice(0, 40)}">`;
  return readPage(`${head}<div id="app"></div><script>${script}</script>`)
    .lines.map(({ text }) => text)
    .filter((text) => text !== '');
}

test('a short post that stands in a script without tags has a paragraph for each line', () => {
  expect(readPost(`var post = { content_noencode: JsDecode('${POST}') };`)).toEqual([
    '甲社区从四月起换水管，先从三号楼开始。',
    '每天上午停水两个小时，停水的楼栋前一天在群里通知大家。',
    '换完的人家可以到物业领一张检修卡，往后两年漏水免费上门。',
    '旧水管由施工队当天运走，楼道不许过夜堆放，孩子放学前一定扫干净。',
  ]);
});

test('the post that the description opens comes before a longer one that follows', () => {
  const lines = readPost(`var page = { next: '${NEXT}', content: '${POST}' };`);
  expect(lines).toHaveLength(4);
  expect(lines.join('')).not.toContain('乙社区');
});

test('code in a script is no post', () => {
  const code = `${'if (a.b) { c(d, e); }\\n'.repeat(40)}// ${'循环里每一步都要检查一遍'.repeat(8)}`;
  expect(readPost(`var source = '${code}';`).join('')).not.toContain('检查一遍');
});

test('the account that a short post shows is its source, and who signs behind a bar its author', () => {
  const account = '<div class="wx_follow_nickname">示例城记</div>';
  const signed = POST.replace(/$/, '\\x0a【作者丨林某某】');
  const head = `<title>甲社区换水管</title><h1>甲社区换水管</h1>${account}`;
  const { metadata } = readPage(`${head}<script>var post = { content: '${signed}' };</script>`);
  expect(metadata?.sources.map(({ value }) => value)).toEqual(['示例城记']);
  expect(metadata?.authors.map(({ value }) => value)).toEqual(['林某某']);
});
