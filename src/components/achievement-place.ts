import { href } from '#components/href.ts';
import { PAGE_LENGTH } from '#components/paging.ts';
import { type Catalogue, figureKey, type Story } from '#lib/catalogue/catalogue.ts';
import type { Figure } from '#lib/story/story.ts';

/** Where a figure stands beside others: its row in the table of its indicator, or else in the story's own list of numbers. */
export function achievementHref(story: Story, figure: Figure, { figurePositions }: Catalogue): string {
  const key = figureKey({ story, figure });
  const position = figurePositions.get(key);
  if (!position) return `#${rowId(key)}`;
  const page = Math.floor(position.index / PAGE_LENGTH) + 1;
  const path = `/achievements/${position.indicator}/${page > 1 ? `page/${page}/` : ''}`;
  return `${href(path)}#${encodeURIComponent(rowId(key))}`;
}

/** The id of the row or list item that shows the figure with that key. */
export function rowId(key: string): string {
  return `row-${key}`;
}
