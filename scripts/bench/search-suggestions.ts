/** Whether pinyin, initials and words with one wrong character lead to what was meant, among the first three. */
import { Jieba } from '@node-rs/jieba';
import { dict } from '@node-rs/jieba/dict.js';
import type { Browser } from '@playwright/test';
import { pinyin } from 'pinyin-pro';
import type { Listing } from '#lib/search/listing.ts';
import { askSearch } from './ask-search.ts';

const SAMPLES = 40;
const CLASSES = ['title', 'district', 'practice', 'person'] as const;

export async function benchSuggestions(
  browser: Browser,
  address: string,
  listing: Listing,
  random: () => number,
): Promise<Record<string, string>> {
  const page = await browser.newPage();
  await page.goto(`${address}/search/`);
  const pick = <Item>(items: readonly Item[]) => items[Math.floor(random() * items.length)] as Item;
  const titles = listing.pages.filter(({ facets }) => facets.kind[0] === 'story').map(({ title }) => title);
  const row: Record<string, string> = {};
  let [asked, met] = [0, 0];
  const misses: string[] = [];
  for (const kind of CLASSES) {
    const names =
      kind === 'title' ? titles : listing.names.filter((name) => name.kind === kind).map(({ text }) => text);
    let [askedOfKind, metOfKind, sharedOfKind] = [0, 0, 0];
    for (let at = 0; at < SAMPLES && names.length > 0; at++) {
      const name = pick(names);
      const how = at % 2 === 0 ? 'initials' : 'pinyin';
      const typed = spellName(name, how);
      if (typed.length < 2) continue;
      const { suggestions } = await askSearch(page, typed, { all: false });
      const isMet = suggestions.slice(0, 3).some((text) => text.startsWith(name));
      askedOfKind++;
      metOfKind += Number(isMet);
      // Of names with the same letters no more than three stand among the first three.
      sharedOfKind += Number(!isMet && names.filter((other) => spellName(other, how) === typed).length > 3);
      if (!isMet) misses.push(`${typed} → ${name}: ${suggestions.slice(0, 3).join('、')}`);
    }
    [asked, met] = [asked + askedOfKind, met + metOfKind];
    row[`pinyin: ${kind} %`] = share(metOfKind, askedOfKind);
    if (sharedOfKind > 0)
      row[`pinyin: ${kind}, missed with letters that over three names share`] = String(sharedOfKind);
  }
  row['pinyin: all %'] = share(met, asked);
  const typos = drawTypos(titles, pick);
  let [corrected, shared] = [0, 0];
  for (const { typed, word, title } of typos) {
    const { corrections, urls } = await askSearch(page, typed, { all: false });
    const first = corrections.slice(0, 3);
    // Of a word that more titles have than are offered, none is the one that was meant.
    const isShared = titles.filter((other) => other.includes(word)).length > 3;
    const isMet = first.includes(title) || (isShared && first.some((other) => other.includes(word)));
    corrected += Number(isMet);
    shared += Number(isShared);
    if (!isMet) misses.push(`${typed} for ${word} of ${title}: ${first.join('、')} (${urls.length} results)`);
  }
  row['typo %'] = share(corrected, typos.length);
  row['typos in words of many titles'] = `${shared} of ${typos.length}`;
  for (const miss of misses) console.log(`  no suggestion: ${miss}`);
  await page.close();
  return row;
}

/** Initials of the whole name, or its pinyin, as people type them: letters and digits only. */
function spellName(name: string, how: 'initials' | 'pinyin'): string {
  const letters = pinyin(name.replace(/[^\p{L}\p{N}]/gu, ''), {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'consecutive',
  });
  const parts = letters.map((part) => part.toLowerCase().replace(/[^a-z0-9]/g, ''));
  return parts.map((part) => (how === 'initials' && /^[a-z]/.test(part) ? part[0] : part)).join('');
}

const COMMON = '的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会';

interface Typo {
  title: string;
  word: string;
  typed: string;
}

/** Words of three characters or more out of titles, each with one character exchanged. */
function drawTypos(titles: readonly string[], pick: <Item>(items: readonly Item[]) => Item): Typo[] {
  const jieba = Jieba.withDict(dict);
  const typos: Typo[] = [];
  for (let tries = 0; tries < SAMPLES * 20 && typos.length < SAMPLES; tries++) {
    const title = pick(titles);
    const words = jieba.cut(title).filter((word) => /^\p{Script=Han}{3,}$/u.test(word));
    if (words.length === 0) continue;
    const word = pick(words);
    const wrong = pick([...word].map((_, at) => at));
    const other = pick([...COMMON].filter((character) => !word.includes(character)));
    typos.push({ title, word, typed: word.slice(0, wrong) + other + word.slice(wrong + 1) });
  }
  return typos;
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
