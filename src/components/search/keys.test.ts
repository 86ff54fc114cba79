// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest';
import { isComposing, stepThrough } from './keys.ts';

let field: HTMLInputElement;
let links: HTMLAnchorElement[];

beforeEach(() => {
  document.body.innerHTML = '<input><a href="#1">1</a><a href="#2">2</a><button>其他</button>';
  field = document.querySelector('input') as HTMLInputElement;
  links = [...document.querySelectorAll('a')];
});

/** Presses `key` on what has the focus and tells whether it was taken. */
function press(
  key: string,
  options: KeyboardEventInit = {},
  suggestions?: { move: () => boolean; release: () => boolean },
) {
  let taken = false;
  const target = document.activeElement ?? document.body;
  target.addEventListener(
    'keydown',
    (event) => {
      taken = stepThrough(event as KeyboardEvent, { field, links, suggestions });
    },
    { once: true },
  );
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...options }));
  return taken;
}

test('arrows lead from the field through the links and back, and stop at the ends', () => {
  field.focus();
  expect(press('ArrowUp')).toBe(false);
  const seen = ['ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'].map((key) => {
    press(key);
    return document.activeElement?.textContent || document.activeElement?.tagName;
  });
  expect(seen).toEqual(['1', '2', '2', '1', 'INPUT']);
});

test('suggestions come before the links', () => {
  let left = 2;
  const suggestions = { move: () => left-- > 0, release: () => true };
  field.focus();
  expect(press('ArrowDown', {}, suggestions)).toBe(true);
  expect(press('ArrowDown', {}, suggestions)).toBe(true);
  expect(document.activeElement).toBe(field);
  press('ArrowDown', {}, suggestions);
  expect(document.activeElement).toBe(links[0]);
});

test.each([{ ctrlKey: true }, { altKey: true }, { metaKey: true }, { shiftKey: true }])(
  'arrows with %o are for the browser',
  (modifier) => {
    field.focus();
    expect(press('ArrowDown', modifier)).toBe(false);
    expect(document.activeElement).toBe(field);
  },
);

test('arrows elsewhere, and other keys, are left alone', () => {
  document.querySelector('button')?.focus();
  expect(press('ArrowDown')).toBe(false);
  field.focus();
  expect(press('a')).toBe(false);
});

test('a key that an input method took is known, also the one that ended the composition in Safari', () => {
  expect(isComposing(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true }))).toBe(true);
  expect(isComposing(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229 }))).toBe(true);
  expect(isComposing(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 13 }))).toBe(false);
});
