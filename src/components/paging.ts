/** How long lists are cut into pages. */
export const PAGE_LENGTH = 40;

export function countPages(length: number): number {
  return Math.max(1, Math.ceil(length / PAGE_LENGTH));
}

/** The numbers of the pages behind the first, which has an address of its own. */
export function laterPages(length: number): number[] {
  return Array.from({ length: countPages(length) - 1 }, (_, index) => index + 2);
}

export function pageOf<Item>(items: readonly Item[], page: number): readonly Item[] {
  return items.slice((page - 1) * PAGE_LENGTH, page * PAGE_LENGTH);
}
