/** Filters as elements: a group of check boxes for each facet, and a chip for each value that is chosen. */
import type { FacetCount } from '#lib/search/facets.ts';
import type { Facet } from '#lib/search/listing.ts';
import { drawElement } from './draw-element.ts';

export interface Chip {
  text: string;
  /** what the button does, as it is read out; with the text in it */
  label?: string;
  facet?: Facet;
  id?: string;
}

export function drawChip({ text, label, facet = '' as Facet, id = '' }: Chip): HTMLLIElement {
  const button = drawElement('button', { type: 'button', name: facet, value: id }, text);
  if (label) button.ariaLabel = label;
  return drawElement('li', {}, button);
}

/** `count` prints the number of pages that a value shows. */
export function drawGroup(
  facet: Facet,
  { legend, values, count }: { legend: string; values: readonly FacetCount[]; count: (value: FacetCount) => string },
): HTMLFieldSetElement {
  return drawElement(
    'fieldset',
    {},
    drawElement('legend', {}, legend),
    ...values.map((value) =>
      drawElement(
        'label',
        {},
        drawElement('input', { type: 'checkbox', name: facet, value: value.id, checked: value.chosen }),
        value.name,
        drawElement('small', {}, count(value)),
      ),
    ),
  );
}
