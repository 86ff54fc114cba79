import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'a build '));
afterAll(() => rmSync(folder, { recursive: true }));

test('a build that fails says why and leaves the last site as it was', () => {
  const [content, outDir] = [join(folder, 'content'), join(folder, 'dist')];
  mkdirSync(join(content, 'stories'), { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'name: 示例\ntagline: 一句话\n');
  writeFileSync(join(content, 'stories/jia.mdx'), '---\ntitle: 甲\n---\n正文\n');
  mkdirSync(outDir);
  writeFileSync(join(outDir, 'index.html'), '上一次的网站');
  // What a build that was killed left behind: no process has such a number.
  mkdirSync(join(folder, 'dist.building-99999999'));

  const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts')], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content, OUT_DIR: outDir },
  });

  expect(status).toBe(1);
  expect(stderr).toMatch(/jia\.mdx:\d+ 错误 .*summary/);
  expect(stderr).toMatch(/site\.yaml:\d+ 错误 .*description/);
  expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('上一次的网站');
  expect(readdirSync(folder).toSorted()).toEqual(['content', 'dist']);
});
