import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { siteEnvironment } from './environment.ts';

test('without variables the site is built from content/ into dist/', () => {
  expect(siteEnvironment({})).toMatchObject({
    contentDir: resolve('content'),
    outDir: resolve('dist'),
    site: undefined,
    base: '/',
    port: 4321,
  });
});

test.each([
  ['sub', '/sub/'],
  ['/a/b/', '/a/b/'],
  ['/', '/'],
])('BASE_PATH %s is %s', (typed, base) => {
  expect(siteEnvironment({ BASE_PATH: typed }).base).toBe(base);
});

test('each content folder has a cache of its own', () => {
  const [one, other] = ['a', 'b'].map((folder) => siteEnvironment({ CONTENT_DIR: folder }).cacheDir);
  expect(one).not.toBe(other);
});

test.each(['example.cn', 'ftp://example.cn', '网站'])('SITE_URL %s is refused in words for people', (typed) => {
  expect(() => siteEnvironment({ SITE_URL: typed })).toThrow(/不是网址.*https:\/\//);
});

test.each([
  [undefined, 'on'],
  ['', 'on'],
  ['off', 'off'],
] as const)('SHARE_IMAGES %s is %s', (typed, shareImages) => {
  expect(siteEnvironment({ SHARE_IMAGES: typed })).toMatchObject({ shareImages });
});

test('SHARE_IMAGES no is refused in words for people', () => {
  expect(() => siteEnvironment({ SHARE_IMAGES: 'no' })).toThrow('不画分享图和海报写 off');
});

test.each(['x', '-1', '70000', '1.5'])('PORT %s is refused in words for people', (typed) => {
  expect(() => siteEnvironment({ PORT: typed })).toThrow('不是端口号');
});
