// Writes src/lib/chinese/language-model/data/words.json from the dictionary inside @node-rs/jieba (MIT).
// Run: npx node scripts/derive-language-model.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { packWords } from '#lib/chinese/language-model/words.ts';

/** Rarer words cost space and did not improve a single repair. */
const LEAST_FREQUENCY = 50;

/** The dictionary has lost a digit of its most frequent word. */
const CORRECTIONS = new Map([['的', 10]]);

const jieba = dirname(createRequire(import.meta.url).resolve('@node-rs/jieba/package.json'));
const words = new Map<string, number>();
for (const row of readFileSync(join(jieba, 'dict.txt'), 'utf8').split('\n')) {
  const [word = '', frequency = ''] = row.split(' ');
  if (!/^\p{Script=Han}{1,8}$/u.test(word) || Number(frequency) <= LEAST_FREQUENCY) continue;
  words.set(word, Number(frequency) * (CORRECTIONS.get(word) ?? 1));
}

const target = join(import.meta.dirname, '../src/lib/chinese/language-model/data/words.json');
writeFileSync(target, `${JSON.stringify({ from: '@node-rs/jieba dict.txt (MIT)', words: packWords(words) })}\n`);
console.log(`${words.size} words → ${target}`);
