/** The parts of one search interface, as Search.astro draws them. */
export type BoxParts = ReturnType<typeof findParts>;

export function findParts(root: HTMLElement) {
  return {
    field: part<HTMLInputElement>('input[type=search]'),
    form: part<HTMLFormElement>('form'),
    status: part('.search-status'),
    said: part('[role=status]'),
    suggestions: part('[role=listbox]'),
    chips: part('.search-chips'),
    filters: part<HTMLDetailsElement>('.search-filters'),
    facets: part('.search-facets'),
    found: part('.search-found'),
    aid: part('.search-aid'),
    results: part('.search-results'),
    more: part('.search-more'),
    retry: part('.search-retry'),
    examples: part('.search-examples'),
  };

  function part<Kind extends HTMLElement = HTMLElement>(selector: string): Kind {
    const found = root.querySelector<Kind>(selector);
    if (!found) throw new Error(`The search interface lacks ${selector}: see Search.astro.`);
    return found;
  }
}
