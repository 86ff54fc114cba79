import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkAddresses, checkPage, checkSite } from './check-site.ts';

const folder = mkdtempSync(join(tmpdir(), 'chengshi-check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = '<!doctype html><html lang="zh-Hans"><title>页</title>';

test('a folder without pages is a fault, not a site without faults', async () => {
  expect(await checkSite(folder)).toEqual([expect.stringContaining('nothing was checked')]);
  expect(await checkSite(join(folder, 'nowhere'))).toHaveLength(1);
});

test('a page of more than 300 KB is a fault, whatever it is', () => {
  expect(checkPage('timeline/index.html', PAGE + '事'.repeat(100_000))).toEqual([]);
  expect(checkPage('timeline/index.html', PAGE + '事'.repeat(103_000))).toEqual([
    'timeline/index.html: 302 KB, more than 300 KB',
  ]);
});

test.each([
  ['<script src="https://cdn.example/a.js"></script>', 'https://cdn.example/a.js'],
  ['<img src="//img.example/a.png">', '//img.example/a.png'],
  ['<link rel="stylesheet" href="https://fonts.example/a.css">', 'https://fonts.example/a.css'],
])('%s is loaded from a foreign origin', (html, address) => {
  expect(checkPage('index.html', PAGE + html)).toEqual([`index.html: loads ${address} from a foreign origin`]);
});

test('a link to another site is none', () => {
  expect(checkPage('index.html', `${PAGE}<a href="https://paper.example/">原文</a>`)).toEqual([]);
});

test('a page in the other language than its place says is a fault', () => {
  expect(checkPage('zh-hant/index.html', PAGE)).toEqual(['zh-hant/index.html: <html lang> is not zh-Hant']);
});

test('every address of the contract is asked for, in both scripts', () => {
  const file = join(folder, 'site/timeline/index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, PAGE);
  const missing = checkAddresses(join(folder, 'site'));
  expect(missing).not.toContain('timeline/index.html: the contract promises it');
  expect(missing).toContain('zh-hant/timeline/index.html: the contract promises it');
  expect(missing).toContain('data/events.json: the contract promises it');
});
