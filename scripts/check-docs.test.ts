import { expect, test } from 'vitest';
import { findCommands, findPaths } from './check-docs.ts';

test('a code span that looks like a path is one, a placeholder is not', () => {
  expect(findPaths('见 `src/lib/story/laws.ts`、`content/stories/<slug>.mdx` 和 `npm test`')).toEqual([
    'src/lib/story/laws.ts',
  ]);
});

test('relative links count, addresses do not', () => {
  expect(findPaths('[编辑手册](content/README.md#图片) [站点](https://example.com/a.md)')).toEqual([
    'content/README.md',
  ]);
});

test('commands are found in prose and in fenced blocks', () => {
  expect(findCommands('`npm run -s ingest -- a.txt`\n```sh\nnpm ci && npm start\n```')).toEqual(['ingest', 'start']);
});
