/**
 * False alarms: clean text in which whatever the byte repair changes or reports is wrong. Four fifths are invented
 * reports; one fifth are sentences of words drawn from the model's dictionary at their frequency, senseless but spelled
 * right, with every mark that damage could begin with, odd ones (?! ?; ??) too.
 */
import dictionary from '#lib/chinese/language-model/data/words.json' with { type: 'json' };
import { unpackWords } from '#lib/chinese/language-model/words.ts';
import { repairByteShift } from '#lib/normalize/stages/repair-byte-shift/repair-byte-shift.ts';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { DRESSES, type Dress, dress, factsOf, numbered } from './fidelity-dress.ts';
import { inventArticle, pick, type Random } from './fidelity-prose.ts';

const PARAGRAPHS = 24;
const ENDS = [
  '。',
  '。',
  '。',
  '！',
  '？',
  '；',
  '：',
  '！”',
  '？”',
  '。”',
  '……',
  '？！',
  '！！',
  '？？',
  '？；',
] as const;

/** Measures and prints. */
export function measureClean({ seed, characters }: { seed: number; characters: number }): void {
  console.log('\n| clean text | characters | changed | reported | MB/s of CPU time |\n| --- | --- | --- | --- | --- |');
  const random = seededRandom(seed);
  const draw = wordDrawer(random);
  const reports = (characters * 4) / 5;
  tell('invented reports', { characters: reports, invent: () => inventArticle(random, PARAGRAPHS) });
  tell('words of the dictionary at random', {
    characters: characters - reports,
    invent: () => scatterWords(draw, random),
  });
}

function tell(name: string, { characters, invent }: { characters: number; invent: () => string[] }): void {
  let [seen, bytes, milliseconds, changed, reported] = [0, 0, 0, 0, 0];
  for (let at = 0; seen < characters; at++) {
    const kind = DRESSES[at % DRESSES.length] as Dress;
    const lines = numbered(invent().map((text) => dress(text, kind)));
    const facts = factsOf(lines, kind.script);
    const before = process.cpuUsage();
    const { changes = [], problems = [] } = repairByteShift.run(lines, facts);
    const { user, system } = process.cpuUsage(before);
    milliseconds += (user + system) / 1000;
    for (const { text } of lines) {
      seen += text.length;
      bytes += Buffer.byteLength(text);
    }
    changed += changes.length;
    reported += problems.length;
    for (const { before, after } of changes) console.error(`false alarm: ${before} → ${after}`);
  }
  console.log(`| ${name} | ${seen} | ${changed} | ${reported} | ${(bytes / 1000 / milliseconds).toFixed(1)} |`);
}

function scatterWords(draw: () => string, random: Random): string[] {
  return Array.from({ length: PARAGRAPHS }, () => {
    const sentences = Array.from({ length: 1 + Math.floor(random() * 3) }, () => {
      const words = Array.from({ length: 4 + Math.floor(random() * 16) }, () => draw() + (random() < 0.12 ? '，' : ''));
      return (random() < 0.2 ? '“' : '') + words.join('') + pick(ENDS, random);
    });
    return sentences.join('');
  });
}

/** Draws words, each as often as the dictionary says. */
function wordDrawer(random: Random): () => string {
  const words: string[] = [];
  const upTo: number[] = [];
  let total = 0;
  for (const [word, frequency] of unpackWords(dictionary.words)) {
    total += frequency;
    words.push(word);
    upTo.push(total);
  }
  return () => {
    const wanted = random() * total;
    let [low, high] = [0, words.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] as number) > wanted) high = middle;
      else low = middle + 1;
    }
    return words[low] as string;
  };
}
