/** Injected pinyin goes, a writer's own glosses stay: in annotated articles, and in articles with glosses alone. */
import { removeAnnotations } from '#lib/normalize/stages/remove-annotations/remove-annotations.ts';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { dress, factsOf, numbered } from './fidelity-dress.ts';
import { inventArticle, pick } from './fidelity-prose.ts';
import { damageArticle } from './fidelity-runs.ts';

const ARTICLES = 200;
const GLOSSES = [
  '重庆(chóng qìng)、六安(lù ān)的地名读音常被念错。',
  '老人说，“行”在“银行(háng)”里读二声，在“行(xíng)走”里也读二声，音却不同。',
  '村名里的“垚(yáo)”“埝(niàn)”“堠(hòu)”三个字，外地人多半不认得。',
  '“朝阳(cháo)门”和“朝(zhāo)阳”，志愿者教孩子们念了好几遍。',
];
const GLOSS = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü ]+\)/gu;
const READING = /\p{Script=Han}\([^()\s\p{Script=Han}]{1,6}\)/gu;

/** Measures and prints. */
export function measureReadings({ seed }: { seed: number }): void {
  const random = seededRandom(seed);
  const sum = { removed: 0, left: 0, glosses: 0, kept: 0 };
  for (let at = 0; at < ARTICLES; at++) {
    const gloss = pick(GLOSSES, random);
    const glosses = gloss.match(GLOSS)?.length ?? 0;
    const article = damageArticle(inventArticle(random), 'annotation-hant', { random, privateUse: 'kept' });
    for (const texts of [
      article?.lines,
      inventArticle(random).map((text) => dress(text, { script: 'hant', width: 'as-is' })),
    ]) {
      if (!texts) continue;
      const lines = numbered([...texts, dress(gloss, { script: 'hant', width: 'as-is' })]);
      const { value, changes = [] } = removeAnnotations.run(lines, factsOf(lines, 'hant'));
      sum.removed += changes.length;
      sum.left += value.slice(0, -1).reduce((count, { text }) => count + (text.match(READING)?.length ?? 0), 0);
      sum.glosses += glosses;
      sum.kept += value.at(-1)?.text.match(GLOSS)?.length ?? 0;
    }
  }
  const share = (part: number, whole: number) => `${((100 * part) / whole).toFixed(2)} % of ${whole}`;
  console.log('\n| readings | measured |\n| --- | --- |');
  console.log(`| injected ones removed | ${share(sum.removed, sum.removed + sum.left)} |`);
  console.log(`| glosses of the writer kept | ${share(sum.kept, sum.glosses)} |`);
}
