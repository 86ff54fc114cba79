import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Jieba } from '@node-rs/jieba';
import { expect, test } from 'vitest';
import { WORD_KINDS } from '#lib/chinese/language-model/grammar.ts';
import { countPairs, readProse, weighKinds } from './count-kinds.ts';
import { readTransitions } from './tagger-transitions.ts';

const jieba = Jieba.withDict(readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt')));
const kinds = new Map([
  ['居民', 'n'],
  ['和', 'c'],
  ['商户', 'n'],
  ['满意', 'a'],
]);
const transitions = readTransitions(
  {
    following: ['E,n:S,c:-0.7', 'E,n:B,n:-0.7', 'S,c:B,n:0', 'S,p:B,n:0', 'S,uj:S,p:-9'].join('\n'),
    beginning: 'B,n:-0.1',
  },
  new Map([
    ['E,n', 900],
    ['S,c', 50],
    ['S,p', 40],
    ['S,uj', 10],
  ]),
);
const pairs = countPairs(Array<string>(50).fill('居民和商户满意。居民满意'), { jieba, kinds });
const rows = weighKinds(pairs, transitions);

function weight(before: string, next: string): number {
  const row = rows[WORD_KINDS.indexOf(before)] as string;
  return Number(row.split(' ')[1 + WORD_KINDS.indexOf(next)]);
}

test('the tagger’s tables are joined by kinds, each tag as often as the dictionary has it', () => {
  expect(transitions.following.get('cn')).toBeCloseTo(1);
  expect(transitions.following.get('nc')).toBeCloseTo(transitions.following.get('nn') as number);
  expect(transitions.beginning.get('n')).toBeCloseTo(Math.exp(-0.1));
});

test('kinds that follow each other more often than by chance weigh more than nothing', () => {
  expect(pairs.get('c' + 'n')).toBe(50);
  expect(weight('a', '.')).toBeGreaterThan(0);
  expect(weight('n', '.')).toBeLessThan(0);
});

test('what neither prose nor tagger could have shown is as likely as chance', () => {
  expect(weight('q', ')')).toBe(0);
});

test('there is published prose to count', () => {
  expect(readProse().join('').length).toBeGreaterThan(20_000);
});
