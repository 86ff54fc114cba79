import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileBody } from '#lib/body/compile-body.ts';
import { splitBody } from '#lib/body/split-body.ts';
import { checkSchema } from '#lib/story/check-schema.ts';
import { parseStoryFile } from '#lib/story/laws.ts';
import { storySchema } from '#lib/story/story.ts';

const ROOT = join(import.meta.dirname, '..');
const ARTICLE = `甲社区老院子装上了新水管

来源：示例日报

示例市甲社区有一个建成三十多年的老院子，住着62户人家。去年冬天，院里的水管冻裂了四次，居民要到隔壁楼去接水。

今年三月，改造工程开工，累计换水管320米。施工队先换水管，再补路面，党员志愿者轮流值守，工期比原计划短了9天。
`;
const HOSTILE = `院子里的黑板报写了什么

居民在黑板上写下{1 + 1}和<script>alert(1)</script>，教大家认识网络骗局。

import fs from "node:fs"这一行是从广告上抄来的，谁也不要照着做。

---

![图](javascript:alert(1))和[点这里](javascript:alert(2))，都是骗人的话，看到了不要点。
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), '城事 ingest '));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ran {
  code: number;
  out: string;
  err: string;
}

function ingest(...args: string[]): Promise<Ran> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(ROOT, 'scripts/ingest.ts'), ...args],
      { cwd: ROOT, maxBuffer: 1 << 28 },
      (error, out, err) => done({ code: typeof error?.code === 'number' ? error.code : error ? -1 : 0, out, err }),
    );
  });
}

/** A folder of its own with these files in it. */
function place(files: Readonly<Record<string, string | Uint8Array>>): string {
  const own = mkdtempSync(join(folder, '稿 件-'));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(own, name), content);
  return own;
}

const drafts = (out: string) => readdirSync(out).sort();

describe('a draft', () => {
  test('is written from a Chinese file name in a path with spaces, and fits the schema', async () => {
    const own = place({ '新 水管.txt': ARTICLE });
    const { code, out } = await ingest('--out', join(own, '草稿'), join(own, '新 水管.txt'));
    expect(out).toContain('✓ 草稿');
    expect(code).toBe(0);
    const [name = ''] = drafts(join(own, '草稿'));
    expect(name).toMatch(/^jia-she-qu-lao-yuan-zi-[a-z-]+-[0-9a-f]{8}\.mdx$/);
    const { value } = parseStoryFile({ file: name, text: readFileSync(join(own, '草稿', name), 'utf8') });
    const { data, complaints } = checkSchema(value, storySchema);
    expect(complaints).toEqual([]);
    expect(data).toMatchObject({ draft: true, date: '不详', district: null, title: '甲社区老院子装上了新水管' });
    expect(data?.source).toMatchObject({ name: '示例日报', kind: '转载', retrievedAt: null });
    expect(data?.figures.map(({ printed }) => printed)).toContain('320米');
  });

  test('is never overwritten, unless it is said so', async () => {
    const own = place({ 'a.txt': ARTICLE });
    const out = join(own, 'out');
    await ingest('--out', out, own);
    const path = join(out, drafts(out)[0] as string);
    writeFileSync(path, '编辑改过的稿子');
    const refused = await ingest('--out', out, join(own, 'a.txt'));
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('这份原稿已经有稿子了');
    expect(refused.err).toContain('草稿 0，拒绝 1，需要人处理 0');
    expect(readFileSync(path, 'utf8')).toBe('编辑改过的稿子');
    expect((await ingest('--out', out, '--force', join(own, 'a.txt'))).code).toBe(0);
    expect(readFileSync(path, 'utf8')).toContain('sha256:');
    expect(drafts(out)).toHaveLength(1);
  });

  test('of a hostile article compiles, and shows what would be code', async () => {
    const own = place({ 'a.txt': HOSTILE });
    const { code } = await ingest('--out', join(own, 'out'), join(own, 'a.txt'));
    expect(code).toBe(0);
    const text = readFileSync(join(own, 'out', drafts(join(own, 'out'))[0] as string), 'utf8');
    const { body, bodyLine } = splitBody(text);
    const compiled = compileBody({ file: 'a.mdx', body, bodyLine });
    expect(compiled.problems).toEqual([]);
    expect(compiled.code).toContain('{1 + 1}');
    expect(compiled.code.replaceAll('\\/', '/')).toContain('<script>alert(1)</script>');
    expect(compiled.code).toContain('import fs from');
    expect(compiled.code).not.toMatch(/href|src:/);
  });

  test('is not written by --dry-run', async () => {
    const own = place({ 'a.txt': ARTICLE });
    const { code, out } = await ingest('--dry-run', '--out', join(own, 'out'), join(own, 'a.txt'));
    expect([code, out.includes('没有写')]).toEqual([0, true]);
    expect(() => readdirSync(join(own, 'out'))).toThrow();
  });
});

describe('--json', () => {
  test('prints one complete object a line and writes nothing', async () => {
    const own = place({
      'a.txt': ARTICLE,
      'b.html': `<h1>题目在这里</h1><p>${'院里的居民每天到隔壁楼去接水。'.repeat(4)}</p>`,
    });
    const { code, out, err } = await ingest('--json', own);
    expect(code).toBe(0);
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines.map(({ file }) => file)).toEqual(['a.txt', 'b.html']);
    expect(Object.keys(lines[0])).toEqual(
      'file sha256 encoding script blocks body changes dropped problems title date source authors editors photographers district themes figures events people practices'
        .split(' ')
        .sort((a, b) => KEYS.indexOf(a) - KEYS.indexOf(b)),
    );
    for (const { body, figures } of lines)
      for (const { evidence, start, end } of figures) expect(body.slice(start, end)).toBe(evidence);
    expect(err).toContain('共 2 篇');
    expect(drafts(own)).toEqual(['a.txt', 'b.html']);
  });

  test('gives the same bytes in any order and with any number of jobs', async () => {
    const files = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`${index}.txt`, ARTICLE.replace('62户', `${index + 60}户`)]),
    );
    const own = place({ ...files, '坏.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47) });
    const paths = drafts(own).map((name) => join(own, name));
    const [plain, reversed, parallel] = await Promise.all([
      ingest('--json', ...paths),
      ingest('--json', ...paths.toReversed()),
      ingest('--json', '--jobs', '3', ...paths),
    ]);
    expect(plain.out.trimEnd().split('\n')).toHaveLength(10);
    expect(reversed.out).toBe(plain.out);
    expect(parallel.out).toBe(plain.out);
    expect([plain.code, parallel.code]).toEqual([1, 1]);
  });
});

const KEYS =
  'file sha256 encoding script title date source authors editors photographers district themes blocks body figures events people practices changes dropped problems'.split(
    ' ',
  );

describe('a bad file', () => {
  test('is named with its reason, and the others go on', async () => {
    const own = place({
      'a.txt': ARTICLE,
      '空.txt': '',
      '图.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0),
      '坏.docx': 'x',
    });
    const { code, out, err } = await ingest('--out', join(own, 'out'), own, join(own, '没有.txt'));
    expect(code).toBe(1);
    expect(out).toContain('✓ 草稿');
    expect(err).toMatch(/空\.txt.*文件是空的/);
    expect(err).toMatch(/图\.txt.*这是 PNG 图片/);
    expect(err).toMatch(/坏\.docx.*不是完好的 Word 文档/);
    expect(err).toMatch(/没有\.txt.*找不到这个文件/);
    expect(err).toContain('共 5 篇：草稿 1，拒绝 4，需要人处理 0。');
    expect(drafts(join(own, 'out'))).toHaveLength(1);
  });

  test('an empty folder is said to be empty', async () => {
    const { code, err } = await ingest(place({}));
    expect([code, err.includes('文件夹里没有')]).toEqual([1, true]);
  });
});

describe('a wrong command', () => {
  test.each([
    [[], '没有写要收的文件'],
    [['--nonsense', 'a.txt'], '没有 --nonsense 这个选项'],
    [['--jobs', '0', 'a.txt'], '--jobs “0” 不对'],
    [['--json', '--explain', 'a.txt'], '不能一起用'],
    [['a.txt', '--out'], '--out'],
  ])('%j ends with 2 and the usage', async (args, message) => {
    const { code, out, err } = await ingest(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(message);
    expect(err).toContain('用法：npm run ingest');
  });
});

describe('the receipt', () => {
  test('--explain goes stage by stage', async () => {
    const own = place({ 'a.txt': ARTICLE.replace('去年冬天，', '去年冬天,') });
    const { out } = await ingest('--dry-run', '--explain', own);
    expect(out).toContain('■ 改正标点');
    expect(out).toContain('[-,-]{+，+}');
  });

  test('--report is one page in which nothing of the article is markup', async () => {
    const own = place({ 'a.txt': HOSTILE });
    mkdirSync(join(own, 'r'));
    await ingest('--dry-run', '--report', join(own, 'r', '回执.html'), join(own, 'a.txt'));
    const page = readFileSync(join(own, 'r', '回执.html'), 'utf8');
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toMatch(/<script|<img|href="javascript|src=/i);
    expect(page.indexOf('存疑')).toBeLessThan(page.indexOf('原稿与修复稿'));
  });
});
