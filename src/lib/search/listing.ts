/** Which pages search knows, newest first, with their facets; and the names that it suggests. What the site's pages tell the index. */

export const FACETS = ['kind', 'theme', 'district', 'year', 'practice', 'figures'] as const;
export type Facet = (typeof FACETS)[number];

export interface ListedPage {
  /** address from the site's root, without BASE_PATH */
  readonly url: string;
  readonly title: string;
  /** ids of the values that the page has */
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
}

export interface FacetValue {
  readonly id: string;
  readonly name: string;
  /** id of the value above: of a district, the one that it lies in */
  readonly parent?: string;
}

export const NAME_KINDS = ['district', 'practice', 'theme', 'indicator', 'person', 'title'] as const;
export type NameKind = (typeof NAME_KINDS)[number];

export interface ListedName {
  readonly kind: NameKind;
  readonly text: string;
  /** where it leads; empty for a person, who is searched for */
  readonly url: string;
}

export interface Listing {
  readonly pages: readonly ListedPage[];
  /** all values of each facet that some page has, in the order to show them */
  readonly values: Readonly<Record<Facet, readonly FacetValue[]>>;
  /** without the titles of pages; of equally good suggestions the first is offered first */
  readonly names: readonly ListedName[];
}
