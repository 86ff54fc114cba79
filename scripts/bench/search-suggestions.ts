/** Whether pinyin, initials and words with one wrong character lead to what was meant, among the first three. */
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
    let [askedOfKind, metOfKind] = [0, 0];
    for (let at = 0; at < SAMPLES && names.length > 0; at++) {
      const name = pick(names);
      const typed = spellName(name, at % 2 === 0 ? 'initials' : 'pinyin');
      if (typed.length < 2) continue;
      const { suggestions } = await askSearch(page, typed, { all: false });
      const isMet = suggestions.slice(0, 3).some((text) => text.startsWith(name));
      askedOfKind++;
      metOfKind += Number(isMet);
      if (!isMet) misses.push(`${typed} → ${name}: ${suggestions.slice(0, 3).join('、')}`);
    }
    [asked, met] = [asked + askedOfKind, met + metOfKind];
    row[`pinyin: ${kind} %`] = share(metOfKind, askedOfKind);
  }
  row['pinyin: all %'] = share(met, asked);
  const typos = Array.from({ length: SAMPLES }, () => misspell(pick(titles), pick)).filter(
    (typo) => typo !== undefined,
  );
  let corrected = 0;
  for (const { typed, word, title } of typos) {
    const { corrections, urls } = await askSearch(page, typed, { all: false });
    const isMet = corrections.slice(0, 3).includes(title);
    corrected += Number(isMet);
    if (!isMet)
      misses.push(`${typed} for ${word} of ${title}: ${corrections.slice(0, 3).join('、')} (${urls.length} results)`);
  }
  row['typo %'] = share(corrected, typos.length);
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

/** A run of three to five characters of `title` with one character exchanged. */
function misspell(title: string, pick: <Item>(items: readonly Item[]) => Item) {
  const runs = title.match(/\p{Script=Han}{3,}/gu);
  if (!runs) return undefined;
  const run = pick(runs);
  const length = Math.min(run.length, pick([3, 4, 5]));
  const starts = Array.from({ length: run.length - length + 1 }, (_, at) => at);
  const start = pick(starts);
  const word = run.slice(start, start + length);
  const wrong = pick(Array.from({ length }, (_, at) => at));
  const other = pick([...COMMON].filter((character) => !word.includes(character)));
  return { title, word, typed: word.slice(0, wrong) + other + word.slice(wrong + 1) };
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : ((100 * part) / whole).toFixed(1);
}
