/** A web page of any Chinese portal → the lines of its article and what the page states about it. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { countHan } from '#lib/chinese/characters.ts';
import { NOTHING_STATED, type StatedMetadata } from '#lib/normalize/manuscript.ts';
import type { Block, Dropped, Line } from '#lib/normalize/stage.ts';
import type { Problem } from '#lib/problem/problem.ts';
import type { Reading } from '../reading.ts';
import { findEmbedded } from './embedded-article.ts';
import { findArticle } from './find-article.ts';
import { findBylines } from './find-bylines.ts';
import { addHeadlineAbove } from './headline-above.ts';
import { isProse, unlinkSentences } from './page-block-kinds.ts';
import { listBlocks, type PageBlock } from './page-blocks.ts';
import type { DatedPage } from './page-dates.ts';
import { listPageMetadata, listStatedNames } from './page-metadata.ts';
import { findSurroundings } from './page-pieces.ts';
import { findExcess } from './page-size.ts';
import { readMeta } from './page-statements.ts';
import { findHeadlines, listTitles } from './page-title.ts';
import { findVisibility, listHidden, type Visibility } from './page-visibility.ts';
import { readTags } from './read-tags.ts';
import { listBodies, stripBodies, type TagBody } from './tag-bodies.ts';
import { type DroppedBlock, findEditors, trimArticle } from './trim-article.ts';

/** The article on the page; never throws. Lines are numbered in the text taken out, not in the page's source. */
export function readPage(html: string): Reading {
  const bodies = listBodies(html);
  const text = stripBodies(html, bodies);
  const excess = findExcess(text);
  if (excess) return readTags(text, excess);
  try {
    const { document } = new JSDOM(text, { virtualConsole: new VirtualConsole() }).window;
    return readDocument(document, bodies);
  } catch (cause) {
    return readTags(text, cause instanceof Error ? cause.message : String(cause));
  }
}

/** All the text of a piece of HTML that is nothing but an article; its first heading is the title. */
export function readFragment(html: string): Reading {
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  const blocks = listBlocks(document.body);
  const [first] = blocks;
  const titles = first?.type === 'heading' ? [{ value: first.text, evidence: first.text, line: 1 }] : [];
  return { ...numberLines(blocks), metadata: { ...NOTHING_STATED, titles } };
}

function readDocument(document: Document, bodies: readonly TagBody[]): Reading {
  const root = document.body ?? document.documentElement;
  const visibility = findVisibility(document, bodies);
  const hidden = listHidden(root, visibility);
  const drawn = unlinkSentences(listBlocks(root, visibility));
  const blocks = unfold({ root, bodies, blocks: drawn, visibility });
  const stated = listTitles({ document, bodies }, blocks);
  const headlines = findHeadlines(
    blocks,
    stated.map(({ value }) => value),
  );
  const article = findArticle({ blocks, headlines, hidden });
  const titles = addHeadlineAbove(stated, { blocks, article });
  const names = titles.map(({ value }) => value);
  const { kept, dropped } = trimArticle({ article, blocks, names: listStatedNames(document) }, names);
  const placed = { article: kept, headlines: findHeadlines(blocks, names), titles: names };
  const surroundings = findSurroundings(root, visibility, placed);
  const metadata = gatherMetadata({ document, bodies, surroundings, titles, kept, dropped });
  const numbered = numberLines(kept);
  const outside = [...listOutside(blocks, article), ...listHiddenTexts(hidden)];
  return {
    ...numbered,
    metadata,
    dropped: numberDropped([...dropped, ...outside], numbered.lines.length),
    problems: document.querySelector('frameset') ? [FRAMED] : [],
  };
}

const FRAMED: Problem = {
  severity: 'error',
  rule: 'framed-page',
  message: '这一页只是框架（frameset），文章在框架里的另一个网页。',
  hint: '在浏览器里单独打开显示文章的那一框，保存那一页再收。',
};

/** below it a page says too little to be an article that its scripts have already drawn */
const UNDRAWN = 60;

interface FoldedPage {
  readonly root: Element;
  readonly bodies: readonly TagBody[];
  readonly blocks: readonly PageBlock[];
  readonly visibility: Visibility;
}

/** `blocks`, or where they hold no article, those of the page with the article drawn that its scripts hold. */
function unfold({ root, bodies, blocks, visibility }: FoldedPage): readonly PageBlock[] {
  const drawn = blocks.filter(isProse).reduce((sum, { text }) => sum + countHan(text), 0);
  const document = root.ownerDocument;
  const embedded = drawn < UNDRAWN ? findEmbedded(bodies, readMeta(document, 'og:description')) : undefined;
  if (!embedded) return blocks;
  const article = document.createElement('article');
  article.innerHTML = embedded;
  root.append(article);
  return listBlocks(root, visibility);
}

interface ReadParts extends DatedPage {
  readonly kept: readonly PageBlock[];
  readonly dropped: readonly DroppedBlock[];
}

/** What tags, loose pieces and the text itself say of the article; a byline in the text is worth more than a tag. */
function gatherMetadata({ kept, dropped, ...page }: ReadParts): StatedMetadata {
  const { titles } = page;
  const stated = listPageMetadata(page, { editors: findEditors(dropped), lines: kept.map(({ text }) => text) });
  const bylines = findBylines(kept.map(({ text }) => text));
  return { titles, ...stated, authors: [...stated.authors, ...bylines].filter(isFirst) };
}

/** Blocks as lines: an empty line between paragraphs, none after a mere line break. */
function numberLines(blocks: readonly PageBlock[]): { lines: Line[]; blockHints: Map<number, Block['type']> } {
  const lines: Line[] = [];
  const blockHints = new Map<number, Block['type']>();
  for (const { text, type, afterBreak } of blocks) {
    if (lines.length > 0 && !afterBreak) lines.push({ number: lines.length + 1, text: '' });
    const number = lines.length + 1;
    lines.push({ number, text });
    if (type) blockHints.set(number, type);
  }
  return { lines, blockHints };
}

function listHiddenTexts(hidden: readonly Element[]): DroppedBlock[] {
  return hidden
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({ rule: 'hidden-text', text }));
}

function listOutside(blocks: readonly PageBlock[], article: readonly PageBlock[]): DroppedBlock[] {
  const inside = new Set(article);
  return blocks.filter((block) => !inside.has(block)).map(({ text }) => ({ rule: 'outside-the-article', text }));
}

/** What is not the article is numbered on behind it, so that every text of the page has a line in the receipt. */
function numberDropped(dropped: readonly DroppedBlock[], lastLine: number): Dropped[] {
  return dropped.map(({ rule, text }, index) => ({ rule, line: lastLine + 1 + index, text }));
}

function isFirst({ value }: { value: string }, index: number, all: readonly { value: string }[]): boolean {
  return all.findIndex((other) => other.value === value) === index;
}
