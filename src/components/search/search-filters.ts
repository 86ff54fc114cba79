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
      if (target instanceof HTMLInputElement) options.toggle(target.name as Facet, target.value);
    });
    chips.addEventListener('click', ({ target }) => {
      const chip = target instanceof Element && target.closest('button');
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
    const { parts, words, groups, settled } = this.#options;
    const search = this.#search;
    const choice = this.#choice;
    const isLate = () => search !== this.#search || choice !== this.#choice;
    if (!search || (choice.size === 0 && !parts.filters.open)) return;
    const all = await groups();
    if (isLate()) return;
    const chips = [...choice].flatMap(([facet, ids]) =>
      [...ids].map((id) => {
        const values = all.find((group) => group.facet === facet)?.values;
        const text = values?.find((value) => value.id === id)?.name ?? id;
        return drawChip({ facet, id, text, label: words('without', { name: text }) });
      }),
    );
    parts.chips.replaceChildren(...chips, drawChip({ text: words('anyFilter') }));
    if (!parts.filters.open) return;
    await search.settle();
    const counted = [...countFacets(all, search.unfiltered, choice)];
    const proven = await Promise.all(counted.map(([, values]) => keepProven(mostFound(values), search)));
    if (isLate()) return;
    settled();
    const count = ({ found: { length } }: FacetCount) =>
      search.exact ? String(length) : words('about', { count: length });
    const focused = parts.facets.querySelector<HTMLInputElement>('input:focus');
    parts.facets.replaceChildren(
      ...counted.flatMap(([facet], at) => {
        const values = proven[at] ?? [];
        return values.length > 0 ? [drawGroup(facet, { legend: words(`facet-${facet}`), values, count })] : [];
      }),
    );
    if (focused)
      parts.facets
        .querySelector<HTMLInputElement>(`[name="${focused.name}"][value="${CSS.escape(focused.value)}"]`)
        ?.focus();
  }
}

/** Without the values of which no page truly answers. */
async function keepProven(values: readonly FacetCount[], search: Search): Promise<FacetCount[]> {
  const proofs = await Promise.all(values.map(({ found, chosen }) => chosen || search.holdsAny(found)));
  return values.filter((_, at) => proofs[at]);
}

/** In their own order, the fewest left out when there are too many. */
function mostFound(values: readonly FacetCount[]): readonly FacetCount[] {
  const ranked = values.toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.found.length - a.found.length);
  const shown = new Set(ranked.slice(0, SHOWN));
  return values.filter((value) => shown.has(value));
}
