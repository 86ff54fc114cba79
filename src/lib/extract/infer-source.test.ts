import { expect, test } from 'vitest';
import type { StatedMetadata } from '#lib/normalize/manuscript.ts';
import { inferSource } from './infer-source.ts';

const NOTHING: StatedMetadata = {
  titles: [],
  dates: [],
  sources: [],
  authors: [],
  editors: [],
  photographers: [],
  urls: [],
};
const BYLINE = { value: '林某某', evidence: '本报记者 林某某' };
const read = (body: string, path: readonly string[], { evidence = BYLINE.evidence, confidence = 0.9 } = {}) =>
  inferSource(
    { ...NOTHING, authors: [{ ...BYLINE, evidence }] },
    { body, district: { code: '', name: path.at(-1) ?? '', path, confidence, evidence: '' } },
  )?.name ?? null;

test('our own reporter in our city writes for the daily of the city', () => {
  expect(read('我市改造小区12个。', ['湖北省', '襄阳市'])).toBe('襄阳日报');
  expect(read('我市改造小区12个。', ['湖北省', '襄阳市', '樊城区'])).toBe('襄阳日报');
  expect(read('我市改造小区12个。', ['重庆市', '铜梁区'])).toBe('重庆日报');
  expect(read('我市改造小区12个。', ['湖北省', '襄阳市'], { evidence: '本報記者 林某某' })).toBe('襄阳日报');
  expect(read('我省改造小区12个。', ['湖北省', '襄阳市'])).toBe('湖北日报');
});

test('nothing is guessed without a paper of our own, a city of our own, or a sure place', () => {
  expect(read('全市改造小区12个。', ['湖北省', '襄阳市'])).toBeNull();
  expect(read('我市改造小区12个。', ['湖北省', '襄阳市'], { evidence: '记者 林某某' })).toBeNull();
  expect(read('我市改造小区12个。', ['湖北省', '襄阳市'], { confidence: 0.5 })).toBeNull();
  expect(read('我市改造小区12个。', ['河南省', '南阳市', '邓州市'])).toBeNull();
  expect(read('我市改造小区12个。', ['湖北省'])).toBeNull();
});
