/** The visible text of one page as search keeps it, and what of it answers a query. */

import { FIELDS, type Field, type IndexedBlock } from './fields.ts';
import { type Folded, fold, type ScriptMap, trimPunctuation } from './fold.ts';
import { foldQuickly } from './fold-quickly.ts';
import { hasWholeNumber, numberMarks, writeOutNumbers } from './numbers.ts';
import type { Query, Term } from './query.ts';

export interface TextBlock {
  readonly field: Field;
  /** id of the heading or figure that the block stands under, without #; empty at the top */
  readonly anchor: string;
  /** in NFC, as the page shows it */
  readonly text: string;
}

export interface PageText {
  /** address from the site's root, without BASE_PATH */
  readonly url: string;
  readonly title: string;
  readonly blocks: readonly TextBlock[];
}

export interface Mark {
  /** UTF-16 offsets in the block's text */
  readonly start: number;
  readonly end: number;
}

export interface Hit {
  readonly block: TextBlock;
  readonly marks: readonly Mark[];
}

export interface Answer {
  /** blocks that hold a wanted term, weightiest field first, then in the order of the page */
  readonly hits: readonly Hit[];
  /** 0–3: the weightiest field that holds a term, summed over terms, and more for the whole phrase, a whole title and whole numbers */
  readonly weight: number;
}

/** What of a page the index is made of: each block folded, once more with its numbers written out when that differs, and the marks of its numbers. */
export function indexBlocks({ blocks }: PageText, scripts: ScriptMap): IndexedBlock[] {
  return blocks.flatMap(({ field, text }) => {
    const folded = foldQuickly(text, scripts);
    if (!/\d|百分之/.test(folded)) return [{ field, folded }];
    const written = writeOutNumbers(folded);
    return [...new Set([folded, written, ...numberMarks(written)])].map((reading) => ({ field, folded: reading }));
  });
}

interface FoldedBlock extends Folded {
  readonly block: TextBlock;
  /** folded with its numbers written out */
  readonly written: string;
}

const foldedPages = new WeakMap<PageText, readonly FoldedBlock[]>();

function foldPage(page: PageText, scripts: ScriptMap): readonly FoldedBlock[] {
  const known = foldedPages.get(page);
  if (known) return known;
  const blocks = page.blocks.map((block) => {
    const folded = fold(block.text, scripts);
    return { ...folded, block, written: writeOutNumbers(folded.text) };
  });
  foldedPages.set(page, blocks);
  return blocks;
}

/** What in `page` answers `query`, or undefined when a wanted term is missing or an unwanted one stands there. */
export function answerQuery(page: PageText, query: Query, scripts: ScriptMap): Answer | undefined {
  const blocks = foldPage(page, scripts);
  if (query.unwanted.some((term) => blocks.some((block) => holdsTerm(block, term)))) return undefined;
  let weight = 0;
  for (const term of query.wanted) {
    const holders = blocks.filter((block) => holdsTerm(block, term));
    if (holders.length === 0) return undefined;
    weight += Math.max(...holders.map(({ block }) => FIELDS.indexOf(block.field)));
    const { number } = term;
    if (number && holders.some(({ written }) => hasWholeNumber(written, number))) weight += 0.5;
    if (holders.some(({ block, text }) => block.field === 'title' && trimPunctuation(text) === term.folded))
      weight += 0.5;
  }
  if (query.phrase && blocks.some(({ text }) => text.includes(query.phrase)))
    weight += query.wanted.length * FIELDS.length;
  const hits = blocks
    .filter((block) => query.wanted.some((term) => holdsTerm(block, term)))
    .map(({ block, text, starts }) => ({ block, marks: findMarks(text, starts, query.wanted) }))
    .sort((a, b) => FIELDS.indexOf(b.block.field) - FIELDS.indexOf(a.block.field));
  return { hits, weight };
}

/** Blocks of `page` that hold one of the folded `pieces`, those with most of them first: for pages that are only near. */
export function findPieces(page: PageText, pieces: readonly string[], scripts: ScriptMap): Hit[] {
  const terms = pieces.map((folded) => ({ folded, number: '' }));
  return foldPage(page, scripts)
    .map(({ block, text, starts }) => ({ block, marks: findMarks(text, starts, terms) }))
    .filter(({ marks }) => marks.length > 0)
    .sort((a, b) => b.marks.length - a.marks.length);
}

function holdsTerm({ text, written }: FoldedBlock, { folded, number }: Term): boolean {
  return text.includes(folded) || (number !== '' && hasWholeNumber(written, number));
}

/** Places of the terms in a block, mapped back to the visible text, in order and without overlap. */
function findMarks(folded: string, starts: readonly number[], terms: readonly Term[]): Mark[] {
  const marks = terms.flatMap(({ folded: literal, number }) => {
    const literals = findAll(folded, literal).map((at) => [at, at + literal.length] as const);
    return literals.length > 0 || !number ? literals : findNumber(folded, number);
  });
  const places = marks.map(([from, to]) => ({ start: starts[from] ?? 0, end: starts[to] ?? 0 }));
  const merged: Mark[] = [];
  for (const mark of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && mark.start < last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, mark.end) };
    else merged.push(mark);
  }
  return merged;
}

function findAll(text: string, needle: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(needle); at !== -1; at = text.indexOf(needle, at + needle.length)) places.push(at);
  return places;
}

/** Where a number written another way (8.2万 for 82000) stands in `folded`: the shortest runs that write it out. */
function findNumber(folded: string, number: string): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  for (const { index } of folded.matchAll(/(?<![\d.])(?:\d|百分之)/g))
    for (let end = index + 1; end <= Math.min(folded.length, index + number.length + 12); end++)
      if (writeOutNumbers(folded.slice(index, end)) === number) {
        places.push([index, end]);
        break;
      }
  return places;
}
