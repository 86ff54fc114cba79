import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Problem } from '#lib/problem/problem.ts';
import { storySchema } from '#lib/story/story.ts';
import { checkPictures } from './check-pictures.ts';
import { findPicture } from './find-picture.ts';
import { keptVariant, preparePicture, variantFile } from './prepare-picture.ts';
import { publishPictures } from './publish-pictures.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
const content = join(folder, 'content');
const images = join(content, 'stories', 'images');
const story = join(content, 'stories', 'example.mdx');
const file = relative(process.cwd(), story);
const cache = join(folder, 'cache');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A picture of a slope from `from` to white, as a camera would leave it: lying on its side, with its place and maker. */
async function photograph(from: string, { width, height }: { width: number; height: number }): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><linearGradient id="g"><stop stop-color="${from}"/><stop offset="1" stop-color="#fff"/></linearGradient><rect width="${width}" height="${height}" fill="url(#g)"/></svg>`;
  return sharp(Buffer.from(svg))
    .flatten()
    .jpeg()
    .withExif({ IFD0: { Make: 'ExampleCamera' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 42/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();
}

beforeAll(async () => {
  mkdirSync(images, { recursive: true });
  const taken = await photograph('#a8321f', { width: 900, height: 1300 });
  writeFileSync(join(images, 'jie.jpg'), taken);
  writeFileSync(join(images, 'again.jpg'), taken);
  writeFileSync(join(images, 'cut.jpg'), taken.subarray(0, 2000));
  writeFileSync(join(images, 'words.jpg'), '这是一段文字，不是图片。');
  writeFileSync(join(content, 'secret.txt'), '');
  writeFileSync(join(folder, 'outside.jpg'), taken);
  writeFileSync(story, '---\ntitle: 示例\ncover:\n  image: images/lost.jpg\n---\n\n正文。\n');
});

describe('a prepared picture', () => {
  test('stands upright, in three formats and several widths, none wider than it is', async () => {
    const picture = await preparePicture(join(images, 'jie.jpg'), { cache });
    expect(picture).toMatchObject({ width: 1300, height: 900, widths: [480, 800, 1200, 1300] });
    for (const width of picture.widths)
      for (const [extension, format] of [
        ['avif', 'heif'],
        ['webp', 'webp'],
        ['jpg', 'jpeg'],
      ] as const) {
        const kept = keptVariant(variantFile(picture.key, width, extension), cache) ?? '';
        expect(await sharp(kept).metadata()).toMatchObject({ format, width });
      }
  });

  test('keeps nothing that its camera wrote: no place, no maker', async () => {
    const before = await sharp(join(images, 'jie.jpg')).metadata();
    expect(before.exif?.includes('ExampleCamera')).toBe(true);
    const { key, widths } = await preparePicture(join(images, 'jie.jpg'), { cache });
    for (const name of widths.flatMap((width) =>
      (['avif', 'webp', 'jpg'] as const).map((format) => variantFile(key, width, format)),
    )) {
      const bytes = readFileSync(keptVariant(name, cache) ?? '');
      const { exif, xmp, iptc, orientation } = await sharp(bytes).metadata();
      expect({ exif, xmp, iptc, orientation }, name).toEqual({
        exif: undefined,
        xmp: undefined,
        iptc: undefined,
        orientation: undefined,
      });
      expect(bytes.includes('ExampleCamera')).toBe(false);
    }
  });

  test('is one for equal bytes, whatever the files are called', async () => {
    const [one, other] = await Promise.all(
      ['jie.jpg', 'again.jpg'].map((name) => preparePicture(join(images, name), { cache })),
    );
    expect(other).toEqual(one);
  });

  test('is the same bytes wherever it is made, and made once', async () => {
    const elsewhere = join(folder, 'elsewhere');
    const { key, widths } = await preparePicture(join(images, 'jie.jpg'), { cache });
    await preparePicture(join(images, 'jie.jpg'), { cache: elsewhere });
    for (const width of widths) {
      const name = variantFile(key, width, 'avif');
      expect(readFileSync(keptVariant(name, elsewhere) ?? '')).toEqual(readFileSync(keptVariant(name, cache) ?? ''));
    }
    expect(readdirSync(elsewhere)).toEqual([key]);
    const written = statSync(join(elsewhere, key, 'picture.json'), { bigint: true }).mtimeNs;
    await preparePicture(join(images, 'again.jpg'), { cache: elsewhere });
    expect(statSync(join(elsewhere, key, 'picture.json'), { bigint: true }).mtimeNs).toBe(written);
  });

  test('shows its colours before it is there: red at the top, white below, as it stands upright', async () => {
    const { blur } = await preparePicture(join(images, 'jie.jpg'), { cache });
    expect(blur).toHaveLength(12);
    expect(blur[0]).toMatch(/^#[a-c][0-9a-f][3-6]/);
    expect(blur[11]).toMatch(/^#[ef][0-9a-f][c-f]/);
  });

  test('cut short is refused', async () => {
    await expect(preparePicture(join(images, 'cut.jpg'), { cache })).rejects.toThrow();
  });
});

describe('a picture that a story names', () => {
  const find = (src: string) => findPicture({ src, file }, content);

  test('is looked for beside the story', () => {
    expect(find('images/jie.jpg')).toBe(join(images, 'jie.jpg'));
  });

  test('and that is missing is named with file, line and what to do', () => {
    expect(find('images/lost.jpg')).toEqual({
      severity: 'error',
      rule: 'picture',
      file,
      line: 4,
      message: `没有图片文件 ${relative(process.cwd(), join(images, 'lost.jpg'))}。`,
      hint: '检查文件名和大小写；把图片放在报道旁边的 images 文件夹里，写成 images/文件名.jpg',
    });
  });

  test.each([
    ['images/words.jpg', '不是图片文件'],
    ['images', '没有图片文件'],
    ['https://example.cn/jie.jpg', '是网址'],
    ['//example.cn/jie.jpg', '是网址'],
    ['../../outside.jpg', '不在内容文件夹里'],
    ['/etc/hostname', '不在内容文件夹里'],
  ])('%s is refused', (src, words) => {
    expect((find(src) as Problem).message).toContain(words);
  });

  const data = (change: object) =>
    storySchema.parse({
      title: '示例',
      summary: '示例。',
      themes: ['example'],
      date: '不详',
      source: { kind: '原创' },
      ...change,
    });
  const cover = { image: 'images/lost.jpg', alt: '一条街', credit: '示例' };

  test('stops the build from the cover and from the body; a draft is only reminded', () => {
    const body =
      '![街](images/jie.jpg "示例")\n\n![管](images/gone.png)\n\n<Compare before="images/old.jpg" after="images/jie.jpg" />';
    const found = checkPictures([{ file, data: data({ cover }), body }], content);
    expect(found.map(({ severity, message }) => `${severity} ${/[^/]+\.(?:jpg|png)/.exec(message)?.[0]}`)).toEqual([
      'error lost.jpg',
      'error gone.png',
      'error old.jpg',
    ]);
    expect(checkPictures([{ file, data: data({ cover, draft: true }), body: '' }], content)).toMatchObject([
      { severity: 'warning' },
    ]);
  });

  test('in text that only looks like one is left alone', () => {
    const body = '写成 \\![图](images/none.jpg)，或 \\<Gallery src="none.jpg">，或 src="none.jpg"。';
    expect(checkPictures([{ file, data: data({}), body }], content)).toEqual([]);
  });
});

test('only the variants that pages ask for are published, and one that was never made is a fault', async () => {
  const outDir = join(folder, 'dist');
  mkdirSync(outDir);
  const { key } = await preparePicture(join(images, 'jie.jpg'));
  const asked = variantFile(key, 480, 'webp');
  const page = (html: string) => ({ file: 'index.html', html, twin: { file: 'zh-hant/index.html', html } });
  const publisher = publishPictures({ outDir });
  await publisher.page(page(`<img src="/city/pictures/${asked}" srcset="/city/pictures/${asked} 480w">`));
  await publisher.end();
  expect(readdirSync(join(outDir, 'pictures'))).toEqual([asked]);
  const careless = publishPictures({ outDir });
  await careless.page(page('<img src="/pictures/0123456789abcdef-480.webp">'));
  await expect(async () => careless.end()).rejects.toThrow('0123456789abcdef-480.webp');
});
