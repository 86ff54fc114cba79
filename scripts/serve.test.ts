import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { siteHandler } from './serve.ts';

const outDir = mkdtempSync(join(tmpdir(), 'served site '));
const FILES = {
  'index.html': '首页',
  '404.html': '没有这一页',
  'zh-hant/404.html': '沒有這一頁',
  'stories/甲/index.html': '报道',
  'data/stories.csv': 'slug',
  'rss.xml': '<rss/>',
};
let server: Server;
let origin: string;

beforeAll(async () => {
  for (const [name, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(outDir, name)), { recursive: true });
    writeFileSync(join(outDir, name), text);
  }
  server = createServer(siteHandler({ outDir, base: '/sub/' }));
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(outDir, { recursive: true });
});

const get = (path: string) => fetch(origin + path, { redirect: 'manual' });

describe('the site as a host serves it', () => {
  test.each([
    ['/sub/', 'text/html', '首页'],
    ['/sub/stories/%E7%94%B2/', 'text/html', '报道'],
    ['/sub/data/stories.csv', 'text/csv', 'slug'],
    ['/sub/rss.xml', 'xml', '<rss/>'],
  ])('%s is there, as %s in UTF-8', async (path, type, text) => {
    const response = await get(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-type')).toContain('charset=utf-8');
    expect(await response.text()).toBe(text);
  });

  test.each([
    ['/sub', '/sub/'],
    ['/', '/sub/'],
    ['/sub/stories/%E7%94%B2?a=1', '/sub/stories/%E7%94%B2/?a=1'],
  ])('%s leads to %s', async (path, location) => {
    const response = await get(path);
    expect([response.status, response.headers.get('location')]).toEqual([301, location]);
  });

  test.each([
    ['/sub/nothing/', '没有这一页'],
    ['/sub/zh-hant/nothing/', '沒有這一頁'],
    ['/elsewhere/', '没有这一页'],
    ['/sub/%E0%A4%A/', '没有这一页'],
    ['/sub/../package.json', '没有这一页'],
  ])('%s answers 404 in the reader’s script', async (path, text) => {
    const response = await get(path);
    expect([response.status, await response.text()]).toEqual([404, text]);
  });
});
