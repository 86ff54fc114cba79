/** The parts of one search interface, as Search.astro draws them. */
const NAMES = [
  ...(['field', 'form', 'status', 'said', 'suggestions', 'chips', 'filters', 'facets', 'found', 'aid'] as const),
  ...(['results', 'more', 'retry', 'examples'] as const),
];

export type BoxParts = Record<(typeof NAMES)[number], HTMLElement> & {
  field: HTMLInputElement;
  filters: HTMLDetailsElement;
};

export function findParts(root: HTMLElement): BoxParts {
  return Object.fromEntries(NAMES.map((name) => [name, root.querySelector(`.search-${name}`)])) as BoxParts;
}
