/**
 * Which blocks of a page are the article. Readability finds the region; then what it cut out of the middle comes back, and what it
 * took along from outside the region (teasers, polls, lists of links) goes. Readers' comments are out of its sight, and where it
 * finds next to nothing the region with the most words is taken.
 */
import { Readability } from '@mozilla/readability';
import { onlyLetters } from '#lib/chinese/characters.ts';
import { isEntry, isEntryTitle, isForumPost, isNamedContainer } from './content-containers.ts';
import { countWords, findCommon, findDensest, findDivParagraphs } from './find-region.ts';
import { findTeasers } from './find-teasers.ts';
import { type Areas, findAreas } from './page-areas.ts';
import { isCaptionOrHeading, isLinkList, isProse } from './page-block-kinds.ts';
import type { PageBlock } from './page-blocks.ts';

export interface PageParts {
  readonly blocks: readonly PageBlock[];
  /** where the headline stands */
  readonly headlines: readonly PageBlock[];
  /** what no reader sees */
  readonly hidden: readonly Element[];
}

/** Readability's time grows faster than a page; past this the prose of the page is taken as it is */
const MOST_BLOCKS = 3000;
const MARK = 'data-intake-block';
const UNREAD = 'unread';
/** with less than this share of the words in the densest region, Readability has missed the article */
const MISSED = { prose: 0.5, scraps: 0.9 } as const;
const SHORTEST_POST = 40;
/** more than this is no advertisement between paragraphs, whatever its element is called */
const LONGEST_ADVERT = 120;
/** a container with fewer holds a caption or a notice */
const LEAST_WORDS = 40;
const LEAST_VERSES = 4;
/** class names of the place of a summary */
const LEAD = /(?:^|[\s_-])(?:summary|lead|lede|abstract|intro|digest|zhaiyao|daodu|daoyu)(?:$|[\s_-])/i;
/** letters at the start of a summary that the text may begin with too */
const SAID_AGAIN = 16;
const VERSE = /^\p{Script=Han}{3,12}(?:[，、；]\p{Script=Han}{3,12})?[，。！？；]$/u;

/** The article's blocks, in order; all blocks when nothing on the page stands out (a bare fragment). */
export function findArticle({ blocks, headlines, hidden }: PageParts): PageBlock[] {
  const post = findFirstPost(blocks);
  if (post.length > 0) return post;
  const entry = headlines.length === 0 ? findFirstEntry(blocks) : [];
  if (entry.length > 0) return entry;
  const titled = headlines.map(({ element }) => element);
  const named = blocks.map(({ element }) => element).find(isInNamedContainer);
  const comments = findAreas(named ? [...titled, named] : titled);
  const teasers = findTeasers(blocks);
  const isOther = (block: PageBlock) => comments.areaOf(block.element) === 'comments' || teasers.has(block);
  const said = blocks.filter((block) => !isOther(block));
  const unread = [...hidden, ...blocks.filter(isOther).map(({ element }) => element)];
  const taken = findTaken(said, unread);
  const densest = findDensest(said.filter(({ element }) => comments.areaOf(element) === undefined));
  const inDensest = said.filter(({ element }) => densest?.contains(element));
  const share = [...taken].some(isProse) ? MISSED.prose : MISSED.scraps;
  // One paragraph of many is not the article, however long it is.
  const isPart = taken.size > 0 && findDivParagraphs(inDensest).has(findCommon([...taken]));
  const isMissed = densest !== undefined && (isPart || countWords([...taken]) < countWords(inDensest) * share);
  if (taken.size === 0 && !isMissed) return said.filter((block) => !isLinkList(block));
  const best = isMissed ? densest : findCommon([...taken]);
  const home = findHome(said, headlines[0]);
  const isElsewhere = home !== undefined && !home.contains(best) && !best.contains(home);
  const region = isElsewhere ? home : best;
  const inside = said.filter(({ element }) => region.contains(element));
  const areas = findAreas([...titled, region]);
  const found = { region, taken: isMissed || isElsewhere ? new Set(inside) : taken, areas };
  const lines = listUnderTitle(said, { title: headlines[0], begins: inside[0] }).filter(
    ({ element }) => areas.areaOf(element) === undefined,
  );
  const own = said.filter((block) => belongs(block, found));
  const led = new Set([...findVerse(lines), ...lines.filter((block) => isLead(block, own))]);
  return said.filter(
    (block) => own.includes(block) || led.has(block) || (block.type === 'caption' && lines.includes(block)),
  );
}

/** The paragraph that a template prints between headline and text and calls its summary, unless the text only says it again. */
function isLead(block: PageBlock, own: readonly PageBlock[]): boolean {
  if (block.linked > 0 || !isProse(block)) return false;
  const { text, element } = block;
  const names = [element, element.parentElement].map(
    (near) => `${near?.getAttribute('class') ?? ''} ${near?.id ?? ''}`,
  );
  const start = onlyLetters(text).slice(0, SAID_AGAIN);
  return names.some((name) => LEAD.test(name)) && !own.some((other) => onlyLetters(other.text).includes(start));
}

/** The named container of the first sentence below the headline: what a feed further down says in more words is another article. */
function findHome(said: readonly PageBlock[], title: PageBlock | undefined): Element | undefined {
  const lead = title && said.slice(said.indexOf(title) + 1).find(isProse);
  const home = lead && findAround(lead.element, isNamedContainer);
  const own = home ? said.filter(({ element }) => home.contains(element)) : [];
  return countWords(own) >= LEAST_WORDS ? home : undefined;
}

/** The blocks between the headline and the region's first one. */
function listUnderTitle(
  said: readonly PageBlock[],
  { title, begins }: { title: PageBlock | undefined; begins: PageBlock | undefined },
): readonly PageBlock[] {
  return title && begins ? said.slice(said.indexOf(title) + 1, said.indexOf(begins)) : [];
}

/** A poem above the notes on it: the lines from the first that ends like a verse to the last, if there are enough of them. */
function findVerse(lines: readonly PageBlock[]): readonly PageBlock[] {
  const isVerse = ({ text, linked }: PageBlock) => linked === 0 && VERSE.test(text);
  const verses = lines.filter(isVerse);
  return verses.length < LEAST_VERSES ? [] : lines.slice(lines.findIndex(isVerse), lines.findLastIndex(isVerse) + 1);
}

interface Found {
  readonly region: Element;
  readonly taken: ReadonlySet<PageBlock>;
  readonly areas: Areas;
}

function belongs(block: PageBlock, { region, taken, areas }: Found): boolean {
  if (!region.contains(block.element)) return taken.has(block) && isProse(block) && block.linked === 0;
  const area = areas.areaOf(block.element);
  if (taken.has(block)) return !isLinkList(block) && (area !== 'advert' || block.text.length > LONGEST_ADVERT);
  return area === undefined && (isProse(block) || isCaptionOrHeading(block));
}

/** The first contribution of a forum's page that says something: what follows are answers. */
function findFirstPost(blocks: readonly PageBlock[]): PageBlock[] {
  const posts = new Map<Element, PageBlock[]>();
  for (const block of blocks) {
    const post = findAround(block.element, isForumPost);
    if (post) posts.set(post, [...(posts.get(post) ?? []), block]);
  }
  const long = [...posts.values()].find(
    (post) => post.reduce((sum, { text }) => sum + text.length, 0) >= SHORTEST_POST,
  );
  return long ?? [];
}

/** The newest entry of a blog that shows several, each below its own headline; empty for a page with one. */
function findFirstEntry(blocks: readonly PageBlock[]): PageBlock[] {
  const entries = new Map<Element, PageBlock[]>();
  let title: PageBlock | undefined;
  for (const block of blocks) {
    const entry = findAround(block.element, isEntry);
    if (entry && (title || entries.has(entry)))
      entries.set(entry, [...(entries.get(entry) ?? [title ?? block]), block]);
    title = findAround(block.element, isEntryTitle) && block;
  }
  const [first, ...others] = [...entries.values()].filter((entry) => countWords(entry) >= LEAST_WORDS);
  return first && others.length > 0 ? first : [];
}

function isInNamedContainer(element: Element): boolean {
  return findAround(element, isNamedContainer) !== undefined;
}

function findAround(element: Element, is: (ancestor: Element) => boolean): Element | undefined {
  for (let ancestor: Element | null = element; ancestor; ancestor = ancestor.parentElement)
    if (is(ancestor)) return ancestor;
  return undefined;
}

/** What Readability takes of `blocks`, as blocks of the untouched document: elements are marked, and the marks looked for in its copy. */
function findTaken(blocks: readonly PageBlock[], unread: readonly Element[]): Set<PageBlock> {
  const document = blocks[0]?.element.ownerDocument;
  if (!document || blocks.length > MOST_BLOCKS) return new Set(blocks.filter(isProse));
  for (const element of unread) element.setAttribute(MARK, UNREAD);
  blocks.forEach(({ element }, index) => {
    if (!element.hasAttribute(MARK)) element.setAttribute(MARK, String(index));
  });
  const copy = document.cloneNode(true) as Document;
  for (const element of Array.from(copy.querySelectorAll(`[${MARK}="${UNREAD}"]`))) element.remove();
  // What is left is visible; Readability would leave out what a script is to show.
  for (const element of Array.from(copy.querySelectorAll('[style]'))) element.removeAttribute('style');
  const result = new Readability<Element>(copy, { serializer: (node) => node as Element, charThreshold: 100 }).parse();
  const marks = new Set<string | null>();
  for (const element of result?.content?.querySelectorAll(`[${MARK}]`) ?? []) marks.add(element.getAttribute(MARK));
  const taken = blocks.filter(({ element }) => marks.has(element.getAttribute(MARK)));
  for (const element of [...unread, ...blocks.map((block) => block.element)]) element.removeAttribute(MARK);
  return new Set(taken);
}
