/**
 * Made-up stories for measuring search: those of generate.ts, which repeat a few sentences, with titles and paragraphs of
 * dictionary words in their natural frequency and places of their own, so that the index has as many different pairs as real
 * text and a title can be told from the others.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { generateContent } from './generate.ts';
import { KINDS, PLACE_CHARACTERS } from './story-grammar.ts';

const WORDS_A_PHRASE = 3;
const SHORTEST = 400;
const LONGEST = 1600;
const RARE = 60;
const MARKS = ['，', '，', '，', '、', '。', '。', '；'];

/** Writes `count` stories into `folder`; the same seed gives the same bytes. */
export function generateSearchContent(folder: string, { count, seed }: { count: number; seed: number }): void {
  generateContent(folder, { count, seed });
  const draw = makeDraw(seededRandom(seed));
  for (const name of readdirSync(join(folder, 'stories')).sort()) {
    const path = join(folder, 'stories', name);
    const story = readFileSync(path, 'utf8');
    const known = /^title: "?(?<place>[^"：\n]*)：[^\n]*$/m.exec(story)?.groups?.['place'] ?? '';
    const place = draw.place();
    const moved = story
      .replace(/^title: [^\n]*$/m, () => `title: "${place}：${draw.phrase()}，${draw.phrase()}"`)
      .replaceAll(known, place);
    writeFileSync(path, `${moved.trimEnd()}\n\n${draw.paragraphs()}\n`);
  }
}

function makeDraw(random: () => number) {
  const { words, sums } = readDictionary();
  const all = sums.at(-1) ?? 0;
  const word = () => {
    const wanted = random() * all;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
  const pick = (characters: string) => characters[Math.floor(random() * characters.length)] ?? '';
  const place = () => {
    const name = pick(PLACE_CHARACTERS) + pick(PLACE_CHARACTERS);
    return name + (KINDS[Math.floor(random() * KINDS.length)] ?? '');
  };
  const phrase = () => Array.from({ length: WORDS_A_PHRASE }, word).join('');
  const sentence = () => {
    const count = 6 + Math.floor(random() * 14);
    const text = Array.from(
      { length: count },
      (_, at) => word() + (at % 5 === 4 ? (MARKS[Math.floor(random() * MARKS.length)] ?? '') : ''),
    ).join('');
    return `${text.replace(/[，、；。]$/, '')}。`;
  };
  const paragraphs = () => {
    const length = SHORTEST + Math.floor(random() * (LONGEST - SHORTEST));
    const made: string[] = [];
    for (let written = 0; written < length; written += made.at(-1)?.length ?? 1)
      made.push(Array.from({ length: 2 + Math.floor(random() * 3) }, sentence).join(''));
    return made.join('\n\n');
  };
  return { place, phrase, paragraphs };
}

/** Words of two characters and more, and the running sums of their frequencies. */
function readDictionary(): { words: string[]; sums: number[] } {
  const folder = dirname(createRequire(import.meta.url).resolve('@node-rs/jieba'));
  const words: string[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (const line of readFileSync(join(folder, 'dict.txt'), 'utf8').split('\n')) {
    const [word = '', frequency = '0'] = line.split(' ');
    if (Number(frequency) < RARE || !/^\p{Script=Han}{2,4}$/u.test(word)) continue;
    sum += Number(frequency);
    words.push(word);
    sums.push(sum);
  }
  return { words, sums };
}

if (import.meta.main) {
  const [folder, count] = process.argv.slice(2);
  if (!folder || !Number(count)) throw new Error('Usage: node scripts/bench/search-content.ts DIR COUNT');
  generateSearchContent(folder, { count: Number(count), seed: 1 });
}
