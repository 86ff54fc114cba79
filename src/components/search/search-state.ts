/**
 * What is searched for, as it stands behind the # of the address. A query string would be sent to the server at every
 * reload and lie in its logs; what follows the # never leaves the browser.
 */
import type { Choice } from '#lib/search/facets.ts';
import { FACETS, type Facet } from '#lib/search/listing.ts';

export interface SearchState {
  readonly typed: string;
  /** without facets of which nothing is chosen */
  readonly choice: Choice;
}

export function parseState(hash: string): SearchState {
  const values = new URLSearchParams(hash.replace(/^#/, ''));
  const choice = new Map<Facet, Set<string>>();
  for (const facet of FACETS) {
    const chosen = values.getAll(facet);
    if (chosen.length > 0) choice.set(facet, new Set(chosen));
  }
  return { typed: values.get('q') ?? '', choice };
}

/** With the # in front; empty when nothing is asked for. */
export function printState({ typed, choice }: SearchState): string {
  const values = new URLSearchParams();
  if (typed.trim()) values.set('q', typed);
  for (const [facet, chosen] of choice) for (const id of chosen) values.append(facet, id);
  return values.size > 0 ? `#${values}` : '';
}

/** The state with one value of a facet chosen, or let go when it was. */
export function toggleValue({ typed, choice }: SearchState, facet: Facet, id: string): SearchState {
  const chosen = new Set(choice.get(facet));
  if (!chosen.delete(id)) chosen.add(id);
  const next = new Map([...choice, [facet, chosen]]);
  if (chosen.size === 0) next.delete(facet);
  return { typed, choice: next };
}
