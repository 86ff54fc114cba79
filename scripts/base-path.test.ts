import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { generateContent } from './bench/generate.ts';
import { ROOT } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'chengshi-base-'));
const [content, site] = [join(folder, 'content'), join(folder, 'site')];
const NOTE = '原文有误，予以撤回。';
let withdrawn = '';

beforeAll(() => {
  generateContent(content, { count: 3, seed: 1 });
  const [file = '', placed = ''] = globSync('stories/*.mdx', { cwd: content }).toSorted();
  withdrawn = file.replace(/^stories\/|\.mdx$/g, '');
  const text = readFileSync(join(content, file), 'utf8').replace(/^lead: true\n/m, '');
  const history = `history:\n  - date: 2023-01-02\n    kind: 撤稿\n    note: ${NOTE}\n`;
  writeFileSync(join(content, file), text.replace(/\n---\n/, `\n${history}---\n`));
  addDivision(placed);
  const { status, stderr, stdout } = spawnSync(process.execPath, [join(ROOT, 'scripts/build.ts')], {
    cwd: ROOT,
    encoding: 'utf8',
    // Vitest's own BASE_URL would be taken for the site's.
    env: {
      ...process.env,
      BASE_URL: undefined,
      NODE_ENV: 'production',
      CONTENT_DIR: content,
      OUT_DIR: site,
      BASE_PATH: '/sub',
      SHARE_IMAGES: 'off',
      SITE_URL: '',
    },
  });
  expect(status, `${stdout}\n${stderr}`).toBe(0);
  expect(stderr).not.toContain('错误');
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** Puts the story `placed` into a division that only the site's own table knows, below a city that the table renames. */
function addDivision(placed: string): void {
  const path = join(content, placed);
  writeFileSync(path, readFileSync(path, 'utf8').replace(/^district: .*$/m, 'district: "420699"'));
  writeFileSync(join(content, 'districts.yaml'), '"420699":\n  name: 示范新区\n"420600":\n  name: 示例市\n');
}

const read = (file: string) => readFileSync(join(site, file), 'utf8');

test('below a base path, no link of a page, a feed or a stylesheet leaves it', () => {
  const pages = globSync('**/*.html', { cwd: site });
  expect(pages.length).toBeGreaterThan(20);
  for (const file of pages) {
    const links = [...read(file).matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)].map(([, link = '']) => link);
    expect(links.length, file).toBeGreaterThan(5);
    expect(
      links.filter((link) => !link.startsWith('/sub/')),
      file,
    ).toEqual([]);
  }
  for (const file of globSync('**/*.css', { cwd: site })) expect(read(file)).not.toMatch(/url\(["']?\/(?!sub\/)/);
  expect(
    read('rss.xml')
      .match(/<link>[^<]*<\/link>/g)
      ?.every((link) => link.startsWith('<link>/sub/')),
  ).toBe(true);
});

test('without a site address nothing invents one', () => {
  for (const file of globSync('**/{rss.xml,*.html,robots.txt}', { cwd: site }))
    expect(read(file), file).not.toMatch(/localhost|127\.0\.0\.1|site\.invalid/);
  expect(read('sitemap-index.xml')).toMatch(/<!-- 没有设置 SITE_URL.*-->\s*<sitemapindex[^>]*><\/sitemapindex>/);
});

test('a withdrawn story leaves a tombstone in both scripts, and no list, feed or table tells it', () => {
  expect(read(`stories/${withdrawn}/index.html`)).toContain(NOTE);
  expect(read(`zh-hant/stories/${withdrawn}/index.html`)).toContain('予以撤回');
  for (const file of ['index.html', 'stories/index.html', 'rss.xml', 'data/figures.json'])
    expect(read(file), file).not.toContain(withdrawn);
});

test('divisions that an editor added or renamed are those of the pages', () => {
  expect(read('districts/420699/index.html')).toMatch(/<h1>示范新区<\/h1>/);
  expect(read('districts/420600/index.html')).toMatch(/<h1>示例市<\/h1>/);
  expect(read('districts/index.html')).toContain('示例市');
  expect(read('data/stories.csv')).toContain('示范新区');
});
