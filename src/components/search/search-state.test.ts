import { expect, test } from 'vitest';
import { parseState, printState, toggleValue } from './search-state.ts';

test.each(['小区', '"引号" \\ 反斜线 & = # + %', '<img src=x onerror=alert(1)>', '🏮 灯笼', '“随州　物业” -铜梁'])(
  'what was typed comes back from the address: %s',
  (typed) => {
    const state = {
      typed,
      choice: new Map([
        ['theme', new Set(['a', 'b'])],
        ['year', new Set(['2022'])],
      ] as const),
    };
    expect(parseState(printState(state))).toEqual(state);
  },
);

test('half a character in the address does not stop the page', () => {
  expect(parseState(printState({ typed: '\ud83c', choice: new Map() })).typed).toBe('\ufffd');
});

test('nothing typed and nothing chosen leaves no trace in the address', () => {
  expect(printState({ typed: '  ', choice: new Map() })).toBe('');
  expect(parseState('')).toEqual({ typed: '', choice: new Map() });
});

test('a value is chosen, joined by another, and the facet is free again when both are let go', () => {
  const one = toggleValue({ typed: '小区', choice: new Map() }, 'theme', 'a');
  const two = toggleValue(one, 'theme', 'b');
  expect(two.choice).toEqual(new Map([['theme', new Set(['a', 'b'])]]));
  expect(toggleValue(toggleValue(two, 'theme', 'a'), 'theme', 'b').choice.size).toBe(0);
  expect(one.choice, 'an earlier state stays as it was').toEqual(new Map([['theme', new Set(['a'])]]));
});

test('what the address says of no known facet is left out', () => {
  expect(parseState('#q=甲&colour=red&kind=story').choice).toEqual(new Map([['kind', new Set(['story'])]]));
});
