/** The filters: check boxes with the number of results that each would show. */
import { type Choice, countFacets, type FacetCount, type FacetGroup } from '#lib/search/facets.ts';
import type { Facet } from '#lib/search/listing.ts';
import type { Words } from './search-words.ts';

interface Parts {
  box: HTMLElement;
  words: Words;
  toggle: (facet: Facet, id: string) => void;
}

/** Values of a facet that are shown at once; the rest, rarer ones, after what is chosen narrows them. */
const SHOWN = 30;

export interface FilterList {
  draw(groups: readonly FacetGroup[], found: readonly number[], choice: Choice): void;
}

export function makeFilterList({ box, words, toggle }: Parts): FilterList {
  box.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) toggle(target.name as Facet, target.value);
  });
  return {
    draw(groups, found, choice) {
      const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined;
      const kept = focused && box.contains(focused) ? [focused.name, focused.value] : undefined;
      const counts = [...countFacets(groups, found, choice)].filter(([, values]) => values.length > 0);
      box.replaceChildren(...counts.map(([facet, values]) => drawGroup(facet, values)));
      if (kept)
        box.querySelector<HTMLInputElement>(`[name="${kept[0]}"][value="${CSS.escape(kept[1] ?? '')}"]`)?.focus();
    },
  };

  function drawGroup(facet: Facet, values: readonly FacetCount[]): HTMLFieldSetElement {
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = words(`facet-${facet}`);
    group.append(legend, ...mostFound(values).map((value) => drawValue(facet, value)));
    return group;
  }

  function drawValue(facet: Facet, { id, name, count, chosen }: FacetCount): HTMLLabelElement {
    const label = document.createElement('label');
    const check = document.createElement('input');
    check.type = 'checkbox';
    check.name = facet;
    check.value = id;
    check.checked = chosen;
    const number = document.createElement('small');
    number.textContent = String(count);
    label.append(check, name, number);
    return label;
  }
}

/** In their own order, the fewest left out when there are too many. */
function mostFound(values: readonly FacetCount[]): readonly FacetCount[] {
  if (values.length <= SHOWN) return values;
  const shown = new Set(
    [...values].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count).slice(0, SHOWN),
  );
  return values.filter((value) => shown.has(value));
}
