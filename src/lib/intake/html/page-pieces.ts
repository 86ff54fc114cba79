/** The loose pieces of text around an article: date, source and author stand there, often without a label. */
import { onlyLetters } from '#lib/chinese/characters.ts';
import { findAreas } from './page-areas.ts';
import type { PageBlock } from './page-blocks.ts';
import type { Visibility } from './page-visibility.ts';

export interface Piece {
  readonly text: string;
  /** class names and ids of the three nearest elements that have any, the innermost first */
  readonly levels: readonly string[];
  /** those of the element alone */
  readonly ownMarks: string;
}

export interface Surroundings {
  /** just above the headline; empty when none was found */
  readonly above: readonly Piece[];
  /** between the headline and the text */
  readonly before: readonly Piece[];
  /** just behind the text */
  readonly after: readonly Piece[];
  /** whether the headline was found above `before` */
  readonly hasHeadline: boolean;
}

export interface PlacedArticle {
  readonly article: readonly PageBlock[];
  readonly headlines: readonly PageBlock[];
  readonly titles: readonly string[];
}

/** a shorter link is a name or a button */
const LEAST_HEADLINE = 16;
const REACH = { above: 16, before: 40, after: 25, headline: 120 } as const;

/** The pieces above, before and behind the article's blocks. */
export function findSurroundings(root: Element, visibility: Visibility, placed: PlacedArticle): Surroundings {
  const { article } = placed;
  // A picture on top of the text may stand above the row that names the author.
  const begins = article.findIndex(({ type }) => type !== 'caption');
  const captions = article.slice(0, Math.max(0, begins));
  const [first, last] = [article[captions.length] ?? article[0], article.at(-1)];
  const nodes = listTextNodes(root, visibility);
  const { areaOf } = findAreas([...placed.headlines, ...article].map(({ element }) => element));
  const start = first ? findIndex(nodes, first.ends[0]) : nodes.length;
  const end = last ? findIndex(nodes, last.ends[1]) : nodes.length;
  const headline = findHeadline(nodes.slice(0, Math.max(0, start)), placed);
  const from = headline < 0 ? Math.max(0, start - REACH.before) : headline + 1;
  return {
    above: headline < 0 ? [] : nodes.slice(Math.max(0, headline - REACH.above), headline).map(toPiece),
    before: nodes
      .slice(from, Math.max(from, Math.min(start, from + REACH.before)))
      .filter((node) => !captions.some(({ element }) => element.contains(node)))
      .map(toPiece),
    hasHeadline: headline >= 0,
    // Readers sign and date their comments too.
    after: nodes
      .values()
      .drop(end + 1)
      .filter((node) => areaOf(node.parentElement as Element) !== 'comments' && !isHeadlineOfOther(node))
      .take(REACH.after)
      .map(toPiece)
      .toArray(),
  };
}

/** The pieces as lines, so that no value crosses a border; behind a label the value may stand in a piece of its own. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.reduce(
    (text, piece) =>
      `${text}${/[:：/／|｜]\s*$/.test(text) || /^[:：/／|｜]/.test(piece.text) ? '' : '\n'}${piece.text}`,
    '',
  );
}

/** The last of the headline's nodes, or -1. */
function findHeadline(nodes: readonly Node[], { headlines, titles }: PlacedArticle): number {
  const bare = titles.map(onlyLetters);
  const nearest = Math.max(0, nodes.length - REACH.headline);
  const inHeadline = (node: Node) => headlines.some(({ ends }) => ends[1] === node);
  const isHeadline = (node: Node) => bare.includes(onlyLetters(node.nodeValue ?? '')) || inHeadline(node);
  return nodes.findLastIndex((node, index) => index >= nearest && isHeadline(node));
}

function findIndex(nodes: readonly Node[], end: Node): number {
  return nodes.findIndex((node) => node === end || end.contains(node));
}

function listTextNodes(root: Element, { hides }: Visibility): Node[] {
  const nodes: Node[] = [];
  const stack: Node[] = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.nodeType === 3) {
      if (node.nodeValue?.trim()) nodes.push(node);
    } else if (node.nodeType === 1 && !hides(node as Element))
      for (let child = node.lastChild; child; child = child.previousSibling) stack.push(child);
  }
  return nodes;
}

/** 另一篇 作者：某某, all of it a link: what it names belongs to the article that it leads to. */
function isHeadlineOfOther(node: Node): boolean {
  const link = node.parentElement?.closest('a[href]');
  return (link?.textContent ?? '').trim().length >= LEAST_HEADLINE;
}

function toPiece(node: Node): Piece {
  const levels: string[] = [];
  for (let element = node.parentElement; element && levels.length < 3; element = element.parentElement) {
    const marks = `${element.getAttribute('class') ?? ''} ${element.id}`.trim();
    if (marks) levels.push(marks);
  }
  const text = (node.nodeValue ?? '').replace(/\s+/g, ' ').trim();
  return { text, levels, ownMarks: ownMarks(node.parentElement) };
}

function ownMarks(element: Element | null): string {
  return `${element?.getAttribute('class') ?? ''} ${element?.id ?? ''}`.trim();
}
