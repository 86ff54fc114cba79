import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { afterAll, describe, expect, test } from 'vitest';
import { setNumber } from '#lib/catalogue/key-figures.ts';
import { drawCard } from '#lib/share/card.ts';
import { drawPoster } from '#lib/share/poster.ts';
import { measureLine } from '#lib/share/set-line.ts';
import type { ShareSubject } from '#lib/share/share-image.ts';
import { drawSiteCard } from '#lib/share/site-card.ts';
import { WORLDS } from '#lib/story/vocabulary.ts';
import { drawImage, drawSiteImage } from './draw-image.ts';
import { readFaces } from './faces.ts';

const ADDRESS = 'https://www.example.cn/city/stories/%E8%80%81%E8%A1%97-example/';
const cache = mkdtempSync(join(tmpdir(), 'share-images-'));
afterAll(() => rmSync(cache, { recursive: true, force: true }));

const subject = (change: Partial<ShareSubject> = {}): ShareSubject => ({
  house: '城事',
  title: '老街换新管：一笔账怎样算清',
  terms: new Set<string>(),
  summary: '一条老街的居民和社区一起，用两年时间把下水管换了新。',
  kicker: ['老旧小区改造', '示例市'],
  date: '日期不详',
  imprint: ['来源：示例日报（改写）'],
  figure: { parts: setNumber({ ...FIGURE, printed: '10余场', qualifier: '余' }), label: '居民议事会' },
  cover: { seed: 'example', world: 'ochre', figures: [{ value: 10, status: 'done' }], events: [] },
  photograph: undefined,
  scan: { address: ADDRESS, words: ['扫码读全文'] },
  ...change,
});

const FIGURE = {
  id: 'sessions',
  label: '居民议事会',
  value: 10,
  unit: '场',
  bound: 'at-least',
  status: 'done',
  asOf: null,
  indicator: null,
  evidence: '议事会开了10余场',
  headline: false,
} as const;

async function scan(png: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsQR(new Uint8ClampedArray(data), info.width, info.height)?.data;
}

describe('a poster', () => {
  test('carries a code that a reader turns back into the whole address', async () => {
    const png = await drawImage(subject(), 'poster', { cache });
    expect(await sharp(png).metadata()).toMatchObject({ width: 1080, height: 1620, format: 'png' });
    expect(await scan(png)).toBe(ADDRESS);
  });

  test('still scans when a reader sees it at half its size', async () => {
    const png = await drawImage(subject(), 'poster', { cache });
    expect(await scan(await sharp(png).resize(540).png().toBuffer())).toBe(ADDRESS);
  });

  test('of a site that does not know its own address carries no code', async () => {
    expect(await scan(await drawImage(subject({ scan: undefined }), 'poster', { cache }))).toBeUndefined();
  });

  test.each(WORLDS)('in the world of %s needs no font, and draws every character', async (world) => {
    const faces = await readFaces();
    const { cover } = subject();
    for (const draw of [drawPoster, drawCard]) {
      const svg = draw(subject({ cover: { ...cover, world } }), faces);
      expect(svg).not.toMatch(/<text|font-family|NaN|undefined|Infinity/);
      expect(svg.match(/<path transform="translate/g)?.length).toBeGreaterThan(30);
    }
  });
});

describe('a share image', () => {
  test('is the same bytes for the same story, with and without what was kept', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'share-images-'));
    const one = await drawImage(subject(), 'card', { cache });
    expect(await drawImage(subject(), 'card', { cache: elsewhere })).toEqual(one);
    expect(await sharp(one).metadata()).toMatchObject({ width: 1200, height: 630 });
    rmSync(elsewhere, { recursive: true });
  });

  test('is not drawn again while its story stays as it is, and is when a word of it changes', async () => {
    const own = mkdtempSync(join(tmpdir(), 'share-images-'));
    const files = () => readdirSync(own, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.png'));
    await drawImage(subject(), 'card', { cache: own });
    const [kept = ''] = files();
    const written = statSync(join(own, kept), { bigint: true }).mtimeNs;
    await drawImage(subject(), 'card', { cache: own });
    expect(files()).toEqual([kept]);
    expect(statSync(join(own, kept), { bigint: true }).mtimeNs).toBe(written);
    await drawImage(subject({ title: '老街又换新管' }), 'card', { cache: own });
    expect(files()).toHaveLength(2);
    rmSync(own, { recursive: true });
  });

  test.each([
    ['a title of sixty characters', { title: '街巷整治的几本账：拆了多少、补了多少，'.repeat(4).slice(0, 60) }],
    ['no figure', { figure: undefined }],
    [
      'a number of many digits',
      {
        figure: {
          parts: setNumber({ ...FIGURE, printed: '超过1234567890.12万平方米', qualifier: null }),
          label: '面积',
        },
      },
    ],
    ['characters that the face lacks', { title: '😀和𪚥的故事' }],
  ])('with %s keeps within its sheet', async (_, change) => {
    for (const shape of ['card', 'poster'] as const) {
      const png = await drawImage(subject(change), shape, { cache });
      const { width = 0, height = 0 } = await sharp(png).metadata();
      // The right margin of the text's part of the sheet stays blank.
      const area = { left: width - 24, top: 0, width: 24, height: Math.round(height * 0.4) };
      const margin = await sharp(await sharp(png).extract(area).png().toBuffer()).stats();
      for (const { max, min } of margin.channels.slice(0, 3)) expect(max - min).toBe(0);
    }
  });
});

test('the card of the site is drawn in paths alone, the same each time, whatever its name', async () => {
  const faces = await readFaces();
  for (const house of ['城事', '一个名字很长的城市报道网站']) {
    const svg = drawSiteCard(
      { house, sentence: '把城里的事写清楚，把数字的来处写明白。', note: '收录报道 5 篇' },
      faces,
    );
    expect(svg).not.toMatch(/<text|font-family|NaN|undefined/);
    expect(svg).toBe(
      drawSiteCard({ house, sentence: '把城里的事写清楚，把数字的来处写明白。', note: '收录报道 5 篇' }, faces),
    );
  }
  const png = await drawSiteImage({ house: '城事', sentence: '一句话。', note: '' }, { cache });
  expect(await sharp(png).metadata()).toMatchObject({ width: 1200, height: 630, format: 'png' });
});

test('marks side by side share their white space, and an opening mark hangs in the margin', async () => {
  const { headline } = await readFaces();
  const style = { face: headline, size: 100, fill: '#000' };
  expect(measureLine('（甲）', style)).toBeCloseTo(200, 0);
  expect(measureLine('甲：（乙', style)).toBeCloseTo(350, 0);
  expect(measureLine('甲乙', style)).toBeCloseTo(200, 0);
});
