import { expect, test } from '@playwright/test';
import { askSearch } from '../bench/ask-search.ts';
import { JUDGED, meanReciprocalRank } from './judged-queries.ts';
import { openSearch } from './open-search.ts';

test('the judged queries lead to the best page first', async ({ page }) => {
  await openSearch(page);
  const places: number[] = [];
  for (const [typed, best] of JUDGED) {
    const { urls } = await askSearch(page, typed, { all: false });
    const place = urls.indexOf(best) + 1;
    if (place !== 1) console.log(`judged “${typed}”: ${best} stands at ${place || 'no place'} after ${urls[0]}`);
    places.push(place);
  }
  const rank = meanReciprocalRank(places);
  console.log(`MRR of ${JUDGED.length} judged queries: ${rank.toFixed(3)}`);
  expect(rank).toBeGreaterThanOrEqual(0.95);
});
