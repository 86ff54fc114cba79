/** The parts of one search interface, as Search.astro draws them: each by the word behind search- in its class. */
type Name =
  | ('field' | 'form' | 'status' | 'said' | 'suggestions' | 'chips' | 'filters' | 'facets' | 'found' | 'aid')
  | ('results' | 'more' | 'retry' | 'examples');

export type BoxParts = Record<Name, HTMLElement> & { field: HTMLInputElement; filters: HTMLDetailsElement };

export function findParts(root: HTMLElement): BoxParts {
  const parts = root.querySelectorAll<HTMLElement>('[class^=search-]');
  return Object.fromEntries(Array.from(parts, (part) => [part.classList[0]?.slice(7), part])) as unknown as BoxParts;
}
