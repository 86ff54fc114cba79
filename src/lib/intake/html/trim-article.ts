/** The article without the page's own lines; each line taken out is kept for the receipt, and names in it become metadata. */
import { foldToSimplified } from '#lib/chinese/simplified.ts';
import type { Stated } from '#lib/normalize/manuscript.ts';
import { CHROME_RULES } from './chrome-rules.ts';
import { isProse } from './page-block-kinds.ts';
import type { PageBlock } from './page-blocks.ts';
import { findDay, findLabelled, splitNames } from './stated-values.ts';

export interface DroppedBlock {
  readonly rule: string;
  readonly text: string;
}

export interface ArticleOnPage {
  /** names of sources and authors that tags state */
  readonly names?: readonly string[];
  readonly article: readonly PageBlock[];
  readonly blocks: readonly PageBlock[];
}

export interface TrimmedArticle {
  readonly kept: readonly PageBlock[];
  readonly dropped: readonly DroppedBlock[];
}

/** a line that ends the article does so only behind this share of its text */
const TAIL_BEGINS = 0.6;
/** what rules, contracts and agreements say in a numbered clause, of codes to scan and of leave to use too, is their own text */
const CLAUSE =
  /^(?:第[\d一二三四五六七八九十百]{1,5}条[\s　:：]|\d{1,2}(?:\.\d{1,2}){1,3}[\s　.、]*\p{Script=Han}{4}).{12}/u;
/** a disclaimer may be long, but no rule has to look at a page without line ends */
const LONGEST_CHROME = 800;

/** The article without chrome. `blocks` is the whole page: what Readability left out may still say where the article ends. */
export function trimArticle({ article, blocks, names = [] }: ArticleOnPage, titles: readonly string[]): TrimmedArticle {
  const [inside, total] = [new Set(article), article.reduce((sum, { text }) => sum + text.length, 0)];
  const above = new Set(article.slice(0, findTitle(article, titles)));
  const broken = new Set(article.slice(0, countTitleLines(article, titles)));
  const kept: PageBlock[] = [];
  const dropped: DroppedBlock[] = [];
  let [passed, behindLinks, ended] = [0, false, false];
  for (const block of blocks) {
    const rule = findRule(block, { isTop: kept.length === 0, titles, names });
    if (inside.has(block)) {
      passed += block.text.length;
      const named = broken.has(block) ? 'repeated-title' : rule?.id;
      const reason = above.has(block) ? 'page-head' : findReason({ block, rule: named, behindLinks, ended });
      if (reason) dropped.push({ rule: reason, text: block.text });
      else kept.push(block);
    }
    if (rule?.cuts === 'tail' && passed >= total * TAIL_BEGINS) ended = true;
    behindLinks = rule?.cuts === 'links-behind' ? passed > 0 : behindLinks && !isProse(block);
  }
  return { kept, dropped };
}

const MOST_ABOVE = 4;
const MOST_TITLE_LINES = 5;

/** Where the headline stands among the first blocks, as long as nothing above it is text; 0 when it does not. */
function findTitle(article: readonly PageBlock[], titles: readonly string[]): number {
  const bare = new Set(titles.map(squeeze));
  const at = article.slice(0, MOST_ABOVE).findIndex(({ text, linked }) => linked === 0 && bare.has(squeeze(text)));
  return at > 0 && !article.slice(0, at).some(isProse) ? at : 0;
}

/** How many of the first lines are the headline, printed over several of them as offices do; 0 when they are not. */
function countTitleLines(article: readonly PageBlock[], titles: readonly string[]): number {
  const bare = new Set(titles.map(squeeze));
  for (let count = 2; count <= MOST_TITLE_LINES; count++) {
    const printed = article.slice(0, count).map(({ text }) => squeeze(text));
    if (printed.length === count && bare.has(printed.join(''))) return count;
  }
  return 0;
}

interface Place {
  readonly block: PageBlock;
  readonly rule: string | undefined;
  readonly behindLinks: boolean;
  readonly ended: boolean;
}

function findReason({ block, rule, behindLinks, ended }: Place): string | undefined {
  if (ended && !isClosingNote(block.text)) return 'after-the-end';
  if (rule) return rule;
  return behindLinks && block.linked > 0 && !isProse(block) ? 'related' : undefined;
}

interface Top {
  readonly isTop: boolean;
  readonly titles: readonly string[];
  readonly names: readonly string[];
}

function findRule(block: PageBlock, { isTop, titles, names }: Top) {
  const text = block.text.trim();
  if (isTop && titles.some((title) => squeeze(title) === squeeze(text)))
    return { id: 'repeated-title', cuts: 'line' } as const;
  if (isTop && (isInfoLine(text) || names.includes(text))) return { id: 'info-line', cuts: 'line' } as const;
  if (text.length > LONGEST_CHROME || CLAUSE.test(text)) return undefined;
  const folded = foldToSimplified(text);
  return CHROME_RULES.find(({ find }) => find.test(folded));
}

/** Date and source on top of the text: 2019年9月26日 15:10 来源：示例网. */
function isInfoLine(text: string): boolean {
  if (text.length > 120 || /[。！？]/u.test(text)) return false;
  const day = findDay(text);
  const rest = text.replace(/[^\p{L}]|[年月日]/gu, '');
  const isTimed = /\d{1,2}[:：]\d{2}/u.test(text) && !/[，、；]/u.test(text);
  return (
    (day !== undefined && ((rest.length <= 24 && isTimed) || findLabelled(text, 'source').length > 0)) ||
    /^(?:来源|发布时间|时间)\s*[:：].{0,40}$/u.test(text) ||
    (day !== undefined && text.length <= 60 && /(?:发布|发表)(?:时间|日期)\s*[:：]/u.test(text))
  );
}

/** （综合整理自……）: what stands in brackets behind the editor still belongs to the article. */
function isClosingNote(text: string): boolean {
  return (
    /^[（(].*(?:来源|整理|综合|据|编译|作者|记者|图).*[）)]$/u.test(text) ||
    /^(?:作者|记者|摄影|采写|来源|图片)\s*[:：]/u.test(text)
  );
}

/** Names of editors in lines that were taken out. */
export function findEditors(dropped: readonly DroppedBlock[]): Stated[] {
  return dropped
    .filter(({ rule }) => rule === 'editor-line')
    .flatMap(({ text }) =>
      findLabelled(
        text.replace(/^[（(【[]|[）)】\]]$/gu, '').replace(/(?<=[网報报台社](?:责任)?编辑)\s+/u, '：'),
        'editor',
      ),
    )
    .flatMap(({ value, evidence }) =>
      /\p{Script=Han}/u.test(value) ? splitNames({ value, evidence }) : [{ value, evidence }],
    );
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
