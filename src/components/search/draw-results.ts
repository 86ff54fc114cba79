/** Results as elements: title, what and where and when, and the sentences that answer, each leading to its place in the page. */
import { cutExcerpt } from '#lib/search/excerpt.ts';
import type { Hit, Mark, TextBlock } from '#lib/search/page-text.ts';
import { drawElement } from './draw-element.ts';
import type { Result } from './run-search.ts';
import type { Words } from './search-words.ts';

const EXCERPTS = 3;
const FOUND = 6;

export interface ResultPlace {
  words: Words;
  /** makes the address of a page from its address in the index */
  href: (url: string) => string;
}

/** A list item for one result. */
export function drawResult({ text, hits }: Pick<Result, 'text' | 'hits'>, { words, href }: ResultPlace): HTMLLIElement {
  const { blocks, title, url } = text;
  const found = [
    ...new Set(hits.flatMap(({ block, marks }) => marks.map(({ start, end }) => block.text.slice(start, end)))),
  ];
  const link = (anchor: string) => href(url) + placeHash(found, anchor);
  const marked = (block: TextBlock | undefined) =>
    drawMarks(block?.text ?? title, hits.find((hit) => hit.block === block)?.marks ?? []);

  const titleAt = blocks.findIndex(({ field }) => field === 'title');
  // What stands before the title says what the page is about: its theme, where and when.
  const about = blocks.slice(0, titleAt);
  const answers = hits.filter(({ block }) => blocks.indexOf(block) > titleAt && block.text !== title);
  const atTitle = hits.some(({ block }) => block === blocks[titleAt]);
  const [lead] = blocks.filter(({ field }) => field === 'body');
  const shown = answers.length > 0 ? answers : lead ? [{ block: lead, marks: [] }] : [];
  return drawElement(
    'li',
    {},
    drawElement(
      'a',
      { className: 'result-title', href: link(atTitle ? '' : (answers[0]?.block.anchor ?? '')) },
      ...marked(blocks[titleAt]),
    ),
    drawElement(
      'p',
      { className: 'result-about' },
      words(`at-${url.split('/')[1]}`),
      ...about.flatMap((block) => [' · ', ...marked(block)]),
    ),
    ...firstOfEachPlace(shown).map((hit) => {
      const excerpt = cutExcerpt(hit);
      return drawElement(
        'a',
        { className: 'result-excerpt', href: link(hit.block.anchor) },
        ...drawMarks(excerpt.text, excerpt.marks),
      );
    }),
  );
}

/** At most one hit under each heading or figure, sentences before labels, no text twice. */
function firstOfEachPlace(hits: readonly Hit[]): Hit[] {
  const isLabel = ({ block: { text } }: Hit) => Number(!/[。！？]/.test(text));
  const seen = new Set<string>();
  return hits
    .toSorted((a, b) => isLabel(a) - isLabel(b))
    .filter(({ block: { anchor, text } }) => {
      const known = seen.has(`#${anchor}`) || seen.has(text);
      seen.add(`#${anchor}`).add(text);
      return !known;
    })
    .slice(0, EXCERPTS);
}

/** Behind the # and so never sent to a server: the words to mark, and where to look first. */
function placeHash(found: readonly string[], anchor: string): string {
  const hash = new URLSearchParams(found.slice(0, FOUND).map((word) => ['find', word]));
  if (anchor) hash.set('at', anchor);
  return hash.size > 0 ? `#${hash}` : '';
}

export function drawMarks(text: string, marks: readonly Mark[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    pieces.push(text.slice(from, start), drawElement('mark', {}, text.slice(start, end)));
    from = end;
  }
  return [...pieces, text.slice(from)];
}
