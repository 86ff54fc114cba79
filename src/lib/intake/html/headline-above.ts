/** The headline that a page prints above its text, where no tag states one or the window is called after something else. */
import { onlyLetters } from '#lib/chinese/characters.ts';
import type { Stated } from '#lib/normalize/manuscript.ts';
import { isProse } from './page-block-kinds.ts';
import type { PageBlock } from './page-blocks.ts';
import { isNoHeadline, stripLooseEnd } from './site-suffix.ts';

const LONGEST = 60;
const MOST_LINES_ABOVE = 12;
/** headline, author and place on top of a text whose lines are broken */
const MOST_HEAD_LINES = 4;
/** a shorter heading of the text is one of its parts */
const LEAST_OWN = 12;
/** a date in the same row of a table as the headline */
const STAMP = /\s*[|｜]?\s*(?:19|20)\d{2}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?\s*[|｜]?\s*$/u;
const TITLED = /title|subject|biaoti/i;
const SUBJECT = /^[|｜\s]*(?:主\s?题|标\s?题|题\s?目)\s*[:：]\s*(\S.{3,59}?)\s*[|｜]?\s*$/u;
/** the line of date, source and author under a headline */
const INFO = /(?:19|20)\d{2}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}|(?:发布|发表)(?:时间|日期)|来源\s*[:：]/u;

export interface TitledPage {
  readonly blocks: readonly PageBlock[];
  readonly article: readonly PageBlock[];
}

/** `titles`, with the line above date and source in front when no tag states a headline. */
export function addHeadlineAbove(titles: readonly Stated[], { blocks, article }: TitledPage): Stated[] {
  const [first] = titles;
  const [top] = article;
  // The window is called after another article: its name stands nowhere on the page, and the text has a headline of its own.
  if (first && isHeadlineLike(top) && !isPrinted(first.value, blocks))
    return [{ value: tidy(top.text), evidence: top.text }, ...titles];
  const isStated = first !== undefined && !isNoHeadline(first.value);
  if (isStated && isPrinted(first.value, blocks)) return [...titles];
  const start = article.find((block) => isProse(block) || block.text.length >= LONGEST) ?? article[0];
  const begins = start && top ? Math.min(blocks.indexOf(start), blocks.indexOf(top) + MOST_HEAD_LINES) : 0;
  const above = blocks.slice(0, begins).slice(-MOST_LINES_ABOVE);
  const own = isStated ? undefined : findPermalink(above.at(-1));
  const named = own ?? findNamed(top ? [...above, top] : above);
  if (named) return [{ value: named, evidence: named }, ...titles];
  const outside = above.findLastIndex((block) => INFO.test(block.text) && !article.includes(block));
  const info = outside < 1 ? above.findLastIndex(({ text }) => INFO.test(text)) : outside;
  const line =
    info < 1 ? above.findLast(({ element, text }) => isEmphasized(element) && text.length >= 6) : above[info - 1];
  const isHeadline = line && line.linked === 0 && /\p{Script=Han}{4}/u.test(line.text) && !/[。；]$/u.test(line.text);
  if (!isHeadline || line.text.length > LONGEST || isNoHeadline(line.text)) return [...titles];
  // The window names a column; the headline stands right above date and source.
  if (isStated && (info < 1 || !isEmphasized(line.element))) return [...titles];
  const over = line.afterBreak ? above[above.indexOf(line) - 1] : undefined;
  const value = tidy(over?.linked === 0 && !INFO.test(over.text) ? over.text + line.text : line.text);
  return [{ value, evidence: value }, ...titles];
}

/** The headline right above the text of a page whose window is called nothing, linked to the page itself as blogs do. */
function findPermalink(block: PageBlock | undefined): string | undefined {
  const link = block?.element.closest('a[href]');
  if (!block || !link || block.linked < block.text.replace(/\s/g, '').length) return undefined;
  const isTitle =
    link.closest('h1, h2, h3') !== null ||
    [link, link.parentElement].some((near) => TITLED.test(`${near?.id} ${near?.getAttribute('class')}`));
  const value = squeeze(block.text);
  return isTitle && /\p{Script=Han}{4}/u.test(value) && value.length <= LONGEST && !isNoHeadline(value)
    ? value
    : undefined;
}

/** 主题：…, as forums of one's own making print the headline. */
function findNamed(above: readonly PageBlock[]): string | undefined {
  const names = above.map(({ text, linked }) => (linked === 0 ? (SUBJECT.exec(text)?.[1] ?? '') : ''));
  return names.map(squeeze).findLast((name) => /\p{Script=Han}{4}/u.test(name));
}

function isHeadlineLike(block: PageBlock | undefined): block is PageBlock {
  if (!block || block.text.length < LEAST_OWN || block.text.length > LONGEST) return false;
  return (block.type === 'heading' || isEmphasized(block.element)) && !/[。；：:]$/u.test(block.text);
}

function isPrinted(title: string, blocks: readonly PageBlock[]): boolean {
  const bare = onlyLetters(title);
  return blocks.some(
    ({ text, linked }) =>
      linked < text.length / 2 &&
      (onlyLetters(text).includes(bare) || bare.includes(onlyLetters(text).padEnd(LEAST_OWN))),
  );
}

function isEmphasized(element: Element): boolean {
  return (
    /^(?:h[1-6]|strong|b|big)$/i.test(element.localName) ||
    Number(element.getAttribute('size') ?? 0) >= 4 ||
    /font-size\s*:\s*(?:[2-9]\d|1[89])/i.test(element.getAttribute('style') ?? '') ||
    /(?:^|[\s_-])(?:bt|biaoti|title)/i.test(`${element.getAttribute('class') ?? ''} ${element.id}`)
  );
}

/** A printed headline without what stands in its row behind it. */
function tidy(text: string): string {
  return stripLooseEnd(squeeze(text).replace(STAMP, ''));
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
