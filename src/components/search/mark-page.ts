/** Marks the words that a search result led to, goes to the first, and offers the next and the previous one. */
import { fetchSearchPage, readWords, takeSearchStyles } from './search-words.ts';
import { findTextPlaces, type TextPlace } from './text-places.ts';

const BODY = '[data-pagefind-body], main';

/** The marks of one place: it may run through several elements. */
type Marks = readonly HTMLElement[];

/** Marks what the address asks for: `#find=…&find=…&at=id`. */
export async function markPage(): Promise<void> {
  clearMarks();
  const asked = new URLSearchParams(location.hash.slice(1));
  const body = document.querySelector<HTMLElement>(BODY);
  if (!body) return;
  const places = findTextPlaces(body, asked.getAll('find')).map(wrapPlace).reverse();
  const anchor = document.getElementById(asked.get('at') ?? '');
  const first = places.findIndex(([mark]) => !anchor || isAtOrAfter(mark, anchor));
  const steps = new Steps(places, Math.max(first, 0));
  if (places.length > 0) steps.focus();
  else anchor?.scrollIntoView();
  await steps.showBar();
}

function isAtOrAfter(mark: HTMLElement | undefined, anchor: HTMLElement): boolean {
  if (!mark) return false;
  const relation = anchor.compareDocumentPosition(mark);
  return mark.contains(anchor) || (relation & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

let bar: HTMLElement | undefined;
let listening: AbortController | undefined;

function clearMarks(): void {
  listening?.abort();
  bar?.remove();
  for (const mark of document.querySelectorAll('mark.found')) mark.replaceWith(...mark.childNodes);
  document.querySelector(BODY)?.normalize();
}

function wrapPlace(place: TextPlace): Marks {
  return place
    .toReversed()
    .map(({ node, start, end }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      const mark = document.createElement('mark');
      mark.className = 'found';
      mark.tabIndex = -1;
      range.surroundContents(mark);
      return mark;
    })
    .toReversed();
}

class Steps {
  readonly #places: readonly Marks[];
  #current: number;
  #tell = (): void => undefined;

  constructor(places: readonly Marks[], current: number) {
    this.#places = places;
    this.#current = current;
    this.#go(0);
  }

  #go(step: number): void {
    const { length } = this.#places;
    this.#current = (this.#current + step + length) % length;
    for (const [at, marks] of this.#places.entries())
      for (const mark of marks) mark.toggleAttribute('data-current', at === this.#current);
    this.#places[this.#current]?.[0]?.scrollIntoView({ block: 'center' });
    this.#tell();
  }

  /** What Tab leads to next, and what is read on from, is at the mark. */
  focus(): void {
    this.#places[this.#current]?.[0]?.focus({ preventScroll: true });
  }

  async showBar(): Promise<void> {
    const page = await fetchSearchPage();
    await takeSearchStyles(page);
    const drawn = page.querySelector<HTMLTemplateElement>('.search-bar')?.content.firstElementChild;
    if (!(drawn instanceof Element)) return;
    const words = readWords(page);
    const count = this.#places.length;
    bar = document.importNode(drawn, true) as HTMLElement;
    const [said] = bar.children;
    this.#tell = () => {
      if (said)
        said.textContent = count > 0 ? words('mark-count', { at: this.#current + 1, count }) : words('mark-missing');
    };
    for (const button of bar.querySelectorAll('button')) if (button.value && count < 2) button.hidden = true;
    bar.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      if (target.value) this.#go(Number(target.value));
      else close();
    });
    listening = new AbortController();
    addEventListener('keydown', (event) => this.#press(event), listening);
    document.body.append(bar);
    this.#tell();
  }

  #press(event: KeyboardEvent): void {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const isHere = bar?.contains(document.activeElement) || document.activeElement?.matches('mark.found');
    if (document.querySelector('dialog[open]')) return;
    if (step !== 0 && event.altKey && this.#places.length > 0) {
      event.preventDefault();
      this.#go(step);
      this.focus();
    } else if (event.key === 'Escape' && isHere) close();
  }
}

function close(): void {
  clearMarks();
  history.replaceState(null, '', location.pathname + location.search);
}
