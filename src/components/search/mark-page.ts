/** Marks the words that a search result led to, goes to the first, and offers the next and the previous one. */
import { drawElement } from './draw-element.ts';
import { fetchSearchPage, readWords, takeSearchStyles } from './search-words.ts';
import { findTextPlaces, type TextPlace } from './text-places.ts';

const BODY = '[data-pagefind-body], main';

/** The marks of each place, in order: a place may run through several elements. */
let places: readonly (readonly HTMLElement[])[] = [];
let current = 0;
let bar: HTMLElement | undefined;
/** Says in the bar which place it is. */
let tell: (() => void) | undefined;

/** Marks what the address asks for: `#find=…&find=…&at=id`. */
export async function markPage(): Promise<void> {
  clearMarks();
  const asked = new URLSearchParams(location.hash.slice(1));
  const body = document.querySelector(BODY) as HTMLElement;
  places = findTextPlaces(body, asked.getAll('find')).map(wrapPlace).reverse();
  const anchor = document.getElementById(asked.get('at') ?? '');
  current = Math.max(
    0,
    places.findIndex(([mark]) => mark && (!anchor || isAfter(mark, anchor))),
  );
  if (places.length > 0) go(0, { focus: true });
  else anchor?.scrollIntoView();
  await showBar();
}

/** Node.DOCUMENT_POSITION_FOLLOWING */
const FOLLOWING = 4;

function isAfter(mark: Node, anchor: Node): boolean {
  return (anchor.compareDocumentPosition(mark) & FOLLOWING) > 0;
}

function clearMarks(): void {
  bar?.remove();
  bar = tell = undefined;
  for (const mark of document.querySelectorAll('mark.found')) mark.replaceWith(...mark.childNodes);
  document.querySelector(BODY)?.normalize();
}

/** Each run lies in a text of its own, so that to wrap one moves none of the others. */
function wrapPlace(place: TextPlace): HTMLElement[] {
  return place.map(({ node, start, end }) => {
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, end);
    const mark = drawElement('mark', { className: 'found', tabIndex: -1 });
    range.surroundContents(mark);
    return mark;
  });
}

/** With the focus, what Tab leads to next, and what is read on from, is at the mark. */
function go(step: number, { focus }: { focus: boolean }): void {
  current = (current + step + places.length) % places.length;
  for (const [at, marks] of places.entries())
    for (const mark of marks) mark.toggleAttribute('data-current', at === current);
  const [first] = places[current] ?? [];
  first?.scrollIntoView({ block: 'center' });
  if (focus) first?.focus({ preventScroll: true });
  tell?.();
}

async function showBar(): Promise<void> {
  const page = await fetchSearchPage();
  await takeSearchStyles(page);
  const drawn = page.querySelector<HTMLTemplateElement>('.search-bar')?.content.firstElementChild;
  if (!drawn || bar) return;
  const words = readWords(page);
  bar = drawn.cloneNode(true) as HTMLElement;
  const [said] = bar.children;
  const count = places.length;
  tell = () => {
    if (said) said.textContent = words(count > 0 ? 'mark-count' : 'mark-missing', { at: current + 1, count });
  };
  for (const step of bar.querySelectorAll('[value]')) step.toggleAttribute('hidden', count < 2);
  bar.addEventListener('click', ({ target }) => {
    const { value } = target as HTMLButtonElement;
    if (value) go(Number(value), { focus: false });
    else if (value === '') close();
  });
  document.body.append(bar);
  tell();
}

addEventListener('keydown', (event) => {
  const { key, target } = event;
  if (!bar || document.querySelector('dialog[open]')) return;
  const step = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : undefined;
  if (step && event.altKey && places.length > 0) {
    event.preventDefault();
    go(step, { focus: true });
  } else if (key === 'Escape' && (target as Element).closest('.found, .found-bar')) close();
});

function close(): void {
  clearMarks();
  history.replaceState(null, '', location.pathname + location.search);
}
