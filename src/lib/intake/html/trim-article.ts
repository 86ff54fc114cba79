/** The article without the page's own lines; each line taken out is kept for the receipt, and names in it become metadata. */
import { foldToSimplified } from '#lib/chinese/simplified.ts';
import type { Stated } from '#lib/normalize/manuscript.ts';
import { CHROME_RULES } from './chrome-rules.ts';
import { isLinkList } from './find-article.ts';
import type { PageBlock } from './page-blocks.ts';
import { findDay, findLabelled, splitNames } from './stated-values.ts';

export interface DroppedBlock {
  readonly rule: string;
  readonly text: string;
}

export interface TrimmedArticle {
  readonly kept: readonly PageBlock[];
  readonly dropped: readonly DroppedBlock[];
}

/** a line that ends the article does so only behind this share of its text */
const TAIL_BEGINS = 0.5;

/** `article` without chrome; `titles` are the headlines that may stand on top of it again. */
export function trimArticle(article: readonly PageBlock[], titles: readonly string[]): TrimmedArticle {
  const total = article.reduce((sum, { text }) => sum + text.length, 0);
  const kept: PageBlock[] = [];
  const dropped: DroppedBlock[] = [];
  let [passed, behindLinks, ended] = [0, false, false];
  for (const block of article) {
    passed += block.text.length;
    const rule = findRule(block, { isTop: kept.length === 0, titles });
    if (ended && !isClosingNote(block.text)) dropped.push({ rule: 'after-the-end', text: block.text });
    else if (rule) dropped.push({ rule: rule.id, text: block.text });
    else if (behindLinks && isLinkList(block)) dropped.push({ rule: 'related', text: block.text });
    else kept.push(block);
    if (rule?.cuts === 'tail' && passed >= total * TAIL_BEGINS) ended = true;
    behindLinks = rule?.cuts === 'links-behind' || (behindLinks && isLinkList(block));
  }
  return { kept, dropped };
}

function findRule(block: PageBlock, { isTop, titles }: { isTop: boolean; titles: readonly string[] }) {
  const text = block.text.trim();
  if (isTop && titles.some((title) => squeeze(title) === squeeze(text)))
    return { id: 'repeated-title', cuts: 'line' } as const;
  if (isTop && isInfoLine(text)) return { id: 'info-line', cuts: 'line' } as const;
  const folded = foldToSimplified(text);
  return CHROME_RULES.find(({ find }) => find.test(folded));
}

/** Date and source on top of the text: 2019年9月26日 15:10 来源：示例网. */
function isInfoLine(text: string): boolean {
  if (text.length > 120 || /[。！？]/u.test(text)) return false;
  const day = findDay(text);
  const rest = text.replace(/[\d\s:：年月日\-/.]+/gu, '');
  return (
    (day !== undefined &&
      ((rest.length <= 6 && /\d{1,2}[:：]\d{2}/u.test(text)) || findLabelled(text, 'source').length > 0)) ||
    /^(?:来源|发布时间|时间)\s*[:：].{0,40}$/u.test(text)
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
    .flatMap(({ text }) => findLabelled(text.replace(/^[（(【[]|[）)】\]]$/gu, ''), 'editor'))
    .flatMap(({ value, evidence }) =>
      /\p{Script=Han}/u.test(value) ? splitNames({ value, evidence }) : [{ value, evidence }],
    );
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
