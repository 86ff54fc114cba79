// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { makeStatusLine } from './status-line.ts';

const [root, status, said] = ['div', 'p', 'p'].map((tag) => document.createElement(tag)) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
];
let line: ReturnType<typeof makeStatusLine>;
const readOut: string[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  readOut.length = 0;
  said.textContent = '';
  line = makeStatusLine({ root, status, said });
});
afterEach(() => vi.useRealTimers());

/** Lets time pass and notes what a screen reader would read out. */
function wait(milliseconds: number): void {
  for (let passed = 0; passed < milliseconds; passed += 50) {
    vi.advanceTimersByTime(50);
    if (said.textContent && said.textContent !== readOut.at(-1)) readOut.push(said.textContent);
  }
}

test('every count is seen at once; what is read out is the last one, once', () => {
  for (const count of ['1 篇', '2 篇', '3 篇']) {
    line.say(count, 'found');
    expect(status.textContent).toBe(count);
    wait(200);
  }
  expect(readOut).toEqual([]);
  wait(2000);
  expect(readOut).toEqual(['3 篇']);
});

test('a quick answer never says that it is looking', () => {
  line.wait('正在找……');
  wait(300);
  line.say('3 篇', 'found');
  wait(2000);
  expect(readOut).toEqual(['3 篇']);
  expect(root.ariaBusy).toBeNull();
});

test('a slow one says so, and what it is busy with ends with the answer', () => {
  line.wait('正在找……');
  wait(500);
  expect(status.textContent).toBe('正在找……');
  expect(root.ariaBusy).toBe('true');
  line.say('没有找到', 'none');
  expect(root.ariaBusy).toBeNull();
  expect(root.dataset['state']).toBe('none');
});
