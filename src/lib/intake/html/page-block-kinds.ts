import type { PageBlock } from './page-blocks.ts';

const SENTENCE_END = /[。！？!?…]["”』」’）)】]*\s*$/u;

/** A sentence that somebody wrote, hardly any of it linked. */
export function isProse({ text, linked }: PageBlock): boolean {
  return text.length >= 12 && linked < text.length * 0.3 && SENTENCE_END.test(text);
}

/** Nothing but links: a list of other articles, a navigation bar. */
export function isLinkList({ text, linked }: PageBlock): boolean {
  return linked > text.replace(/\s/g, '').length * 0.7 && !SENTENCE_END.test(text);
}

export function isCaptionOrHeading({ type, linked }: PageBlock): boolean {
  return (type === 'caption' || type === 'heading') && linked === 0;
}
