/** Marks the words that a search result led to, goes to the first, and offers the next and the previous one. */

import { fetchSearchPage, readWords, takeSearchStyles, type Words } from './search-words.ts';
import { findTextPlaces, type TextPlace } from './text-places.ts';

const BODY = '[data-pagefind-body], main';

/** Marks what the address asks for: `#find=…&find=…&at=id`. */
export async function markPage(): Promise<void> {
  clearMarks();
  const asked = new URLSearchParams(location.hash.slice(1));
  const body = document.querySelector<HTMLElement>(BODY);
  if (!body) return;
  const groups = findTextPlaces(body, asked.getAll('find')).map(wrapPlace).reverse();
  const anchor = document.getElementById(asked.get('at') ?? '');
  const first = groups.findIndex(([mark]) => !anchor || isAtOrAfter(mark, anchor));
  const steps = makeSteps(groups);
  if (groups.length > 0) steps.go(Math.max(first, 0));
  else anchor?.scrollIntoView();
  const page = await fetchSearchPage();
  await takeSearchStyles(page);
  steps.showBar(readWords(page));
}

function isAtOrAfter(mark: HTMLElement | undefined, anchor: HTMLElement): boolean {
  if (!mark) return false;
  const relation = anchor.compareDocumentPosition(mark);
  return anchor.contains(mark) || mark.contains(anchor) || (relation & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
}

function clearMarks(): void {
  document.querySelector('.found-bar')?.remove();
  for (const mark of document.querySelectorAll('mark.found')) {
    mark.replaceWith(...mark.childNodes);
  }
  document.querySelector(BODY)?.normalize();
}

/** A place may run through several elements and is then several marks. */
function wrapPlace(place: TextPlace): HTMLElement[] {
  return place
    .toReversed()
    .map(({ node, start, end }) => {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      const mark = document.createElement('mark');
      mark.className = 'found';
      range.surroundContents(mark);
      return mark;
    })
    .toReversed();
}

function makeSteps(groups: readonly HTMLElement[][]) {
  let current = 0;
  let tell = (): void => undefined;
  const go = (to: number) => {
    current = (to + groups.length) % groups.length;
    for (const [at, marks] of groups.entries())
      for (const mark of marks) mark.toggleAttribute('data-current', at === current);
    groups[current]?.[0]?.scrollIntoView({ block: 'center' });
    tell();
  };
  return {
    go,
    showBar(words: Words) {
      const bar = document.createElement('div');
      bar.className = 'found-bar';
      bar.setAttribute('role', 'region');
      bar.setAttribute('aria-label', words('mark-label'));
      const count = document.createElement('span');
      count.setAttribute('role', 'status');
      tell = () => {
        count.textContent =
          groups.length > 0 ? words('mark-count', { at: current + 1, count: groups.length }) : words('mark-missing');
      };
      const button = (name: string, press: () => void) => {
        const made = document.createElement('button');
        made.type = 'button';
        made.textContent = words(name);
        made.addEventListener('click', press);
        return made;
      };
      const steps = [button('mark-previous', () => go(current - 1)), button('mark-next', () => go(current + 1))];
      bar.append(count, ...(groups.length > 1 ? steps : []), button('mark-close', close));
      document.body.append(bar);
      tell();
    },
  };
}

function close(): void {
  clearMarks();
  history.replaceState(null, '', location.pathname + location.search);
}
