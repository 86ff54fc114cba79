/** The loose pieces of text around an article: date, source and author stand there, often without a label. */
import type { PageBlock } from './page-blocks.ts';

export interface Piece {
  readonly text: string;
  /** class names and ids of the element and the two around it */
  readonly marks: string;
  /** those of the element alone */
  readonly ownMarks: string;
}

export interface Surroundings {
  /** between the headline and the text */
  readonly before: readonly Piece[];
  /** just behind the text */
  readonly after: readonly Piece[];
  /** whether the headline was found above `before` */
  readonly hasHeadline: boolean;
}

const REACH = { before: 30, after: 25 } as const;

/** The pieces before and behind the article's blocks. */
export function findSurroundings(
  document: Document,
  article: readonly PageBlock[],
  titles: readonly string[],
): Surroundings {
  const nodes = listTextNodes(document);
  const [first, last] = [article[0], article.at(-1)];
  const start = first ? nodes.findIndex((node) => first.element.contains(node)) : nodes.length;
  const end = last ? nodes.findLastIndex((node) => last.element.contains(node)) : nodes.length;
  const before = nodes.slice(Math.max(0, start - REACH.before), Math.max(0, start)).map(toPiece);
  const headline = before.findLastIndex(({ text }) => titles.some((title) => isSame(text, title)));
  return {
    before: before.slice(headline + 1),
    hasHeadline: headline >= 0,
    after: nodes.slice(end + 1, end + 1 + REACH.after).map(toPiece),
  };
}

function listTextNodes(document: Document): Text[] {
  const walker = document.createTreeWalker(document.body ?? document.documentElement, 4);
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node.nodeValue?.trim() && !/^(?:script|style|noscript|template)$/i.test(node.parentElement?.tagName ?? ''))
      nodes.push(node as Text);
  return nodes;
}

function toPiece(node: Text): Piece {
  const marks: string[] = [];
  for (let element = node.parentElement, depth = 0; element && depth < 3; element = element.parentElement, depth++)
    marks.push(element.getAttribute('class') ?? '', element.id);
  const ownMarks = marks.slice(0, 2).join(' ').trim();
  return { text: (node.nodeValue ?? '').replace(/\s+/g, ' ').trim(), marks: marks.filter(Boolean).join(' '), ownMarks };
}

function isSame(text: string, title: string): boolean {
  return text.replace(/\s/g, '') === title.replace(/\s/g, '');
}
