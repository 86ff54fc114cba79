/** Results as elements: title, where and when, and the sentences that answer, each leading to its place in the page. */
import { cutExcerpt } from '#lib/search/excerpt.ts';
import type { Mark } from '#lib/search/page-text.ts';
import type { Result } from './run-search.ts';

const EXCERPTS = 3;
const FOUND = 6;

/** A list item for `result`; `href` makes the address of its page. */
export function drawResult({ text, hits }: Result, href: (url: string) => string): HTMLLIElement {
  const item = document.createElement('li');
  const address = href(text.url);
  const titleHit = hits.find(({ block }) => block.field === 'title');
  const others = hits.filter((hit) => hit !== titleHit && hit.block.text !== text.title);
  const words = [
    ...new Set(hits.flatMap(({ block, marks }) => marks.map(({ start, end }) => block.text.slice(start, end)))),
  ];
  const link = (anchor: string) => address + placeHash(words, anchor);

  const title = document.createElement('a');
  title.className = 'result-title';
  title.href = link(titleHit ? '' : (others[0]?.block.anchor ?? ''));
  title.append(...drawMarks(text.title, titleHit?.marks ?? []));
  item.append(title);

  const about = text.blocks
    .slice(
      0,
      text.blocks.findIndex(({ field }) => field === 'title'),
    )
    .map((block) => block.text);
  if (about.length > 0) item.append(paragraph('result-about', about.join(' · ')));
  const shown =
    others.length > 0
      ? others
      : text.blocks
          .filter(({ field }) => field === 'body')
          .slice(0, 1)
          .map((block) => ({ block, marks: [] }));
  for (const hit of firstOfEachPlace(shown)) {
    const excerpt = cutExcerpt(hit);
    const place = document.createElement('a');
    place.className = 'result-excerpt';
    place.href = link(hit.block.anchor);
    place.append(...drawMarks(excerpt.text, excerpt.marks));
    item.append(place);
  }
  return item;
}

/** At most one hit under each heading or figure, sentences before labels. */
function firstOfEachPlace<Hit extends { block: { anchor: string; text: string } }>(hits: readonly Hit[]): Hit[] {
  const isSentence = ({ block: { text } }: Hit) => /[。！？]/.test(text);
  const places = new Map<string, Hit>();
  for (const hit of [...hits.filter(isSentence), ...hits.filter((hit) => !isSentence(hit))])
    if (!places.has(hit.block.anchor)) places.set(hit.block.anchor, hit);
  const texts = new Set<string>();
  return [...places.values()].filter(({ block: { text } }) => !texts.has(text) && texts.add(text)).slice(0, EXCERPTS);
}

/** Behind the # and so never sent to a server: the words to mark, and where to look first. */
function placeHash(words: readonly string[], anchor: string): string {
  const hash = new URLSearchParams(words.slice(0, FOUND).map((word) => ['find', word]));
  if (anchor) hash.set('at', anchor);
  return hash.size > 0 ? `#${hash}` : '';
}

export function drawMarks(text: string, marks: readonly Mark[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    const mark = document.createElement('mark');
    mark.textContent = text.slice(start, end);
    pieces.push(text.slice(from, start), mark);
    from = end;
  }
  return [...pieces, text.slice(from)];
}

export function paragraph(className: string, text: string): HTMLParagraphElement {
  const element = document.createElement('p');
  element.className = className;
  element.textContent = text;
  return element;
}
