import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readable } from '#lib/extract/citing.ts';
import { ROOT } from './steps.ts';

/** What the text of an article may hold without ever becoming code. */
const HOSTILE = [
  '示例市甲社区换水管记',
  '甲社区今年换了水管，{1 + 1} 和 {alert(1)} 原样写在通知里，居民看得一头雾水。',
  '<script>alert("甲")</script> 这一行也是通知里的字，乙街道的工作人员说是复制来的。',
  'import fs from "node:fs" 开头的一行，是物业电脑里带出来的，没有人知道它的意思。',
  '通知最后还有 ![图](javascript:alert(2)) 和 **星号**，一共贴了三天才有人撕下来。',
  '---',
  '社区后来重写了通知，只留下停水的时间：8时到17时，涉及居民320户。',
].join('\n\n');

const folder = mkdtempSync(join(tmpdir(), 'drafts of articles '));
const content = join(folder, 'content');
const site = join(folder, 'site');

interface Ingested {
  readonly file: string;
  readonly blocks: readonly { readonly text: string }[];
}

function run(script: string, args: readonly string[] = []): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [join(ROOT, 'scripts', script), ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, NODE_ENV: 'production', CONTENT_DIR: content, OUT_DIR: site, SHARE_IMAGES: 'off' },
  });
}

/** The comment that only a person takes out, having read the article through. */
const LOCK = '# 发布锁：';

/** Without blanks, in Simplified: an article that is Traditional by origin is drafted so. */
const letters = (text: string) => readable(text).replace(/\s+/g, '');
const sources = join(folder, 'sources');

beforeAll(() => {
  mkdirSync(join(content, 'stories'), { recursive: true });
  mkdirSync(sources);
  for (const file of globSync('content/*.yaml', { cwd: ROOT })) copyFileSync(join(ROOT, file), join(folder, file));
  cpSync(join(ROOT, 'content/practices'), join(content, 'practices'), { recursive: true });
  cpSync(join(ROOT, 'content/stories'), join(content, 'stories'), { recursive: true });
  for (const file of globSync('src/lib/normalize/fixtures/*/source.txt', { cwd: ROOT }))
    copyFileSync(join(ROOT, file), join(sources, `${basename(join(file, '..'))}.txt`));
  writeFileSync(join(sources, 'hostile.txt'), HOSTILE);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('damaged articles become drafts, and the drafts become pages that show every block of their text', {
  timeout: 300_000,
}, () => {
  const ingested = run('ingest.ts', ['--json', sources])
    .stdout.trim()
    .split('\n')
    .map((row) => JSON.parse(row) as Ingested);
  expect(ingested.length).toBeGreaterThan(5);
  const before = globSync('stories/*.mdx', { cwd: content });
  run('ingest.ts', [sources]);
  const drafts = globSync('stories/*.mdx', { cwd: content }).filter((file) => !before.includes(file));
  expect(drafts.length).toBeGreaterThan(5);
  for (const file of drafts) {
    const draft = readFileSync(join(content, file), 'utf8');
    expect(draft).toContain('draft: true');
    writeFileSync(join(content, file), draft.replace('draft: true', 'draft: false'));
  }

  const locked = drafts.filter((file) => readFileSync(join(content, file), 'utf8').includes(LOCK));
  expect(locked.length, 'drafts of articles in which pornography stood').toBeGreaterThan(0);
  const refused = run('build.ts');
  expect(refused.status).toBe(1);
  for (const file of locked)
    expect(refused.stderr).toMatch(new RegExp(`${basename(file)}:\\d+ 错误 \\[publication-lock\\]`));
  for (const file of locked) {
    const lines = readFileSync(join(content, file), 'utf8').split('\n');
    writeFileSync(join(content, file), lines.filter((line) => !line.startsWith(LOCK)).join('\n'));
  }

  const { status, stderr } = run('build.ts');
  expect(stderr).not.toMatch(/ 错误 \[/);
  expect(status).toBe(0);
  const pages = drafts.map((file) => {
    const html = readFileSync(join(site, file.replace(/\.mdx$/, ''), 'index.html'), 'utf8');
    return new JSDOM(html).window.document;
  });
  const texts = pages.map((page) => letters(page.querySelector('main')?.textContent ?? ''));
  const whole = ingested.filter(({ blocks }) =>
    texts.some((text) => blocks.every((block) => text.includes(letters(block.text)))),
  );
  expect(whole.length, 'articles that are on a page word for word').toBeGreaterThanOrEqual(drafts.length);
  const scripts = pages.flatMap((page) =>
    [...page.querySelectorAll('main script')].map(({ textContent }) => textContent),
  );
  expect(scripts.filter((script) => script.includes('alert('))).toEqual([]);
  expect(pages.flatMap((page) => [...page.querySelectorAll('[src^="javascript:"], [href^="javascript:"]')])).toEqual(
    [],
  );
});
