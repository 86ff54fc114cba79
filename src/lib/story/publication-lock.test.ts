import { expect, test } from 'vitest';
import { checkLock, printLock } from './publication-lock.ts';

test('a lock in the front matter stops publication and names its line', () => {
  const file = `---\n# 草稿\n# ${printLock('原稿夹有赌博广告，已删去 1 行。')}\ntitle: 示例\n---\n\n正文。\n`;
  expect(checkLock(file)).toEqual([
    {
      severity: 'error',
      rule: 'publication-lock',
      line: 3,
      message: '这篇还锁着：原稿夹有赌博广告，已删去 1 行。',
      hint: '对照原稿把全文读一遍，确认没有残留，再删去这一行',
    },
  ]);
});

test.each(['---\ntitle: 示例\n---\n\n# 发布锁：正文里的标题\n', '# 发布锁：没有前置信息', ''])(
  'what is no comment of the front matter locks nothing: %j',
  (file) => {
    expect(checkLock(file)).toEqual([]);
  },
);
