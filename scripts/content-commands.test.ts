import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chengshi content '));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(script: string, ...words: string[]) {
  const environment = { ...process.env, CONTENT_DIR: folder };
  return spawnSync(process.execPath, [`scripts/${script}`, ...words], { encoding: 'utf8', env: environment });
}

test('the content of the project has no errors', () => {
  cpSync('content', folder, { recursive: true });
  const { status, stdout, stderr } = run('check-content.ts');
  expect(stderr.match(/^.* 错误 .*$/gm)).toBeNull();
  expect(stdout).toMatch(/^查了 \d+ 篇报道、\d+ 个做法、\d+ 个指标、\d+ 个成果数字。$/m);
  expect(status).toBe(0);
});

test('an empty folder is no pass', () => {
  const { status, stderr } = run('check-content.ts');
  expect(stderr).toContain('stories 文件夹里没有一篇报道，没有东西可以发布。');
  expect(status).toBe(1);
});

test('--json prints each problem as an object on a line of its own', () => {
  const { status, stdout } = run('check-content.ts', '--json');
  const problems = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(problems.map(({ rule }) => rule)).toContain('no-stories');
  expect(status).toBe(1);
});

test('a broken figure stops the check', () => {
  cpSync('content', folder, { recursive: true });
  const [name = ''] = readdirSync(join(folder, 'stories'));
  const path = join(folder, 'stories', name);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\n {4}value: (\d+)/, '\n    value: 1$1'));
  const { status, stderr } = run('check-content.ts');
  expect(stderr).toMatch(new RegExp(`stories/${name}:\\d+ 错误 \\[figure-value\\]`));
  expect(status).toBe(1);
});

test('npm run new writes a draft that passes the check, and never touches another', () => {
  cpSync('content', folder, { recursive: true });
  const before = readdirSync(join(folder, 'stories'));
  expect(run('new-story.ts', '示范小区的一年').status).toBe(0);
  expect(run('new-story.ts', '示范小区的一年').status).toBe(0);
  const added = readdirSync(join(folder, 'stories')).filter((name) => !before.includes(name));
  expect(added.sort()).toEqual(['shi-fan-xiao-qu-de-yi-nian-2.mdx', 'shi-fan-xiao-qu-de-yi-nian.mdx']);
  expect(run('check-content.ts').status).toBe(0);
});

test.each([[[]], [['']], [['甲', '乙']], [['--help']]])('npm run new with %j explains itself', (words) => {
  const { status, stderr } = run('new-story.ts', ...words);
  expect(stderr).toContain('用法：npm run new -- "标题"');
  expect(status).toBe(2);
});
