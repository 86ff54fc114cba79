import type { PageBlock } from './page-blocks.ts';

const LONGEST_HEADLINE = 60;
const CALL_END = /[！？!?]\s*$/u;
const SENTENCE_END = /[。！？!?…]["”』」’）)】]*\s*$/u;

/** who and when, and how many read it, behind the headline in a list of threads or news */
const ROW_END =
  /(?:\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}:\d{2}(?::\d{2})?\s+\d{1,2}\/\d{1,2}\/\d{2,4})(?:\s*[APap][Mm])?(?:\s*\d+\s*字)?\s*[[(（]?[\d/ ]*[\])）]?\s*$/u;
const ROW_SHARE = 0.3;

/** A sentence that somebody wrote, hardly any of it linked. */
export function isProse({ text, linked }: PageBlock): boolean {
  return text.length >= 12 && linked < text.length * 0.3 && SENTENCE_END.test(text);
}

const LEAST_SENTENCES = 3;
const LONGEST_LINK = 60;

/** `blocks` of a page whose every sentence stands in a link, as one that was never closed makes it: the long ones are none. */
export function unlinkSentences(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const isLong = ({ text }: PageBlock) => text.length > LONGEST_LINK && SENTENCE_END.test(text);
  if (blocks.some(isProse) || blocks.filter(isLong).length < LEAST_SENTENCES) return blocks;
  return blocks.map((block) => (isLong(block) ? { ...block, linked: 0 } : block));
}

/** Nothing but links: a list of other articles, a navigation bar. A headline that asks or exclaims is a link all over. */
export function isLinkList({ text, linked }: PageBlock): boolean {
  const { length } = text.replace(/\s/g, '');
  const isCall = linked === length && length <= LONGEST_HEADLINE && CALL_END.test(text);
  const isRow = linked >= length * ROW_SHARE && linked < length && ROW_END.test(text);
  return isRow || (linked > length * 0.7 && (isCall || !SENTENCE_END.test(text)));
}

export function isCaptionOrHeading({ type, linked }: PageBlock): boolean {
  return (type === 'caption' || type === 'heading') && linked === 0;
}
