/** The filters: values with the number of results that each would show, and chips that take away what is chosen. */
import { type Choice, countFacets, type FacetCount, type FacetGroup } from '#lib/search/facets.ts';
import type { Facet } from '#lib/search/listing.ts';
import type { BoxParts } from './box-parts.ts';
import { drawChip, drawGroup } from './draw-facets.ts';
import type { Search } from './run-search.ts';
import type { Words } from './search-words.ts';

/** Values of a facet that are shown at once; the rest, rarer ones, after what is chosen narrows them. */
const SHOWN = 30;

interface Options {
  parts: Pick<BoxParts, 'filters' | 'facets' | 'chips'>;
  words: Words;
  groups: () => Promise<readonly FacetGroup[]>;
  toggle: (facet: Facet, id: string) => void;
  free: () => void;
  /** candidates that do not answer are gone: the number of results may be another */
  settled: () => void;
  failed: (error: unknown) => void;
}

export class SearchFilters {
  readonly #options: Options;
  #search: Search | undefined;
  #choice: Choice = new Map();

  constructor(options: Options) {
    this.#options = options;
    const { facets, filters, chips } = options.parts;
    facets.addEventListener('change', ({ target }) => {
      const { name, value } = target as HTMLInputElement;
      // What was being counted is about to be another: it must not draw over what the reader has just chosen.
      this.#search = undefined;
      options.toggle(name as Facet, value);
    });
    chips.addEventListener('click', ({ target }) => {
      const chip = (target as Element).closest('button');
      if (!chip) return;
      // The chip is about to go, and the focus with it.
      filters.querySelector('summary')?.focus();
      if (chip.name) options.toggle(chip.name as Facet, chip.value);
      else options.free();
    });
    filters.addEventListener('toggle', () => void this.#draw().catch(options.failed));
  }

  /** Shows what is chosen, and what could be if the filters are open. */
  async show(search: Search, choice: Choice): Promise<void> {
    const { filters, chips } = this.#options.parts;
    this.#search = search;
    this.#choice = choice;
    filters.hidden = choice.size === 0 && search.unfiltered.length === 0;
    chips.hidden = choice.size === 0;
    await this.#draw();
  }

  async #draw(): Promise<void> {
    const { parts, words, groups } = this.#options;
    const choice = this.#choice;
    const search = this.#search;
    if (!search || (choice.size === 0 && !parts.filters.open)) return;
    const all = await groups();
    if (search !== this.#search) return;
    const chips = [...choice].flatMap(([facet, ids]) =>
      [...ids].map((id) => {
        const values = all.find((group) => group.facet === facet)?.values;
        const text = values?.find((value) => value.id === id)?.name ?? id;
        return drawChip({ facet, id, text, label: words('without', { name: text }) });
      }),
    );
    parts.chips.replaceChildren(...chips, drawChip({ text: words('anyFilter') }));
    if (parts.filters.open) await this.#drawFacets(search, all);
  }

  async #drawFacets(search: Search, all: readonly FacetGroup[]): Promise<void> {
    const { parts, words, settled } = this.#options;
    await search.settle();
    const offered = await Promise.all(
      [...countFacets(all, search.unfiltered, this.#choice)].map(
        async ([facet, values]) => [facet, await keepProven(mostFound(values), search)] as const,
      ),
    );
    if (search !== this.#search) return;
    settled();
    const count = ({ found: { length } }: FacetCount) =>
      search.exact ? String(length) : words('about', { count: length });
    const focused = parts.facets.querySelector<HTMLInputElement>('input:focus');
    parts.facets.replaceChildren(
      ...offered.flatMap(([facet, values]) =>
        values.length > 0 ? drawGroup(facet, { legend: words(`facet-${facet}`), values, count }) : [],
      ),
    );
    for (const input of parts.facets.querySelectorAll('input'))
      if (input.name === focused?.name && input.value === focused.value) input.focus();
  }
}

/** Without the values of which no page truly answers. */
async function keepProven(values: readonly FacetCount[], search: Search): Promise<FacetCount[]> {
  const proofs = await Promise.all(values.map(({ found, chosen }) => chosen || search.holdsAny(found)));
  return values.filter((_, at) => proofs[at]);
}

/** In their own order, the fewest left out when there are too many. */
function mostFound(values: readonly FacetCount[]): readonly FacetCount[] {
  const most = values.toSorted((a, b) => b.found.length - a.found.length).slice(0, SHOWN);
  return values.filter((value) => value.chosen || most.includes(value));
}
