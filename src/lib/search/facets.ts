/** The facets of all pages as one file of lists, and the counts that filters show. */
import { FACETS, type Facet, type FacetValue, type Listing } from './listing.ts';
import { ByteReader, ByteWriter } from './postings.ts';

export interface FacetGroup {
  readonly facet: Facet;
  readonly values: readonly FacetValue[];
  /** for each value, its pages, ascending */
  readonly pages: readonly (readonly number[])[];
}

/** Chosen ids of values by facet; a facet without any is free. */
export type Choice = ReadonlyMap<Facet, ReadonlySet<string>>;

/** The lists of all values, facet by facet, in the order of the listing. */
export function writeFacets({ pages, values }: Pick<Listing, 'pages' | 'values'>): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  for (const facet of FACETS) {
    const lists = new Map<string, number[]>(values[facet].map(({ id }) => [id, []]));
    for (const [page, { facets }] of pages.entries())
      for (const id of new Set(facets[facet])) lists.get(id)?.push(page);
    for (const list of lists.values()) writer.pages(list, { total: pages.length });
  }
  return writer.bytes();
}

export function readFacets(bytes: Uint8Array, values: Listing['values'], total: number): FacetGroup[] {
  const reader = new ByteReader(bytes);
  return FACETS.map((facet) => ({
    facet,
    values: values[facet],
    pages: values[facet].map(() => reader.pages(total).pages),
  }));
}

/** The pages that a choice allows, or undefined when it is free: any value within a facet, every facet with a choice. */
export function choosePages(groups: readonly FacetGroup[], choice: Choice): ReadonlySet<number> | undefined {
  let allowed: ReadonlySet<number> | undefined;
  for (const { facet, values, pages } of groups) {
    const chosen = choice.get(facet);
    if (!chosen?.size) continue;
    const union = pages.filter((_, at) => chosen.has(values[at]?.id ?? '')).flat();
    const before = allowed;
    allowed = new Set(before ? union.filter((page) => before.has(page)) : union);
  }
  return allowed;
}

export interface FacetCount extends FacetValue {
  /** the pages that it would show, ascending */
  readonly found: readonly number[];
  readonly chosen: boolean;
}

/**
 * For each facet, which pages of `all` each value would show if it were chosen too: the other facets' choices hold, its own do not.
 * Values that would show nothing are left out, unless they are chosen.
 */
export function countFacets(
  groups: readonly FacetGroup[],
  all: readonly number[],
  choice: Choice,
): Map<Facet, FacetCount[]> {
  return new Map(
    groups.map(({ facet, values, pages }) => {
      const others = choosePages(groups, new Map([...choice].filter(([other]) => other !== facet)));
      const open = new Set(others ? all.filter((page) => others.has(page)) : all);
      const counts = values.map((value, at) => ({
        ...value,
        found: (pages[at] ?? []).filter((page) => open.has(page)),
        chosen: choice.get(facet)?.has(value.id) ?? false,
      }));
      return [facet, counts.filter(({ found, chosen }) => found.length > 0 || chosen)];
    }),
  );
}
