import { countHan } from '#lib/chinese/characters.ts';
import { BRAND, DOOR } from '#lib/normalize/betting-brands.ts';
import { GAMBLING_WORDS, PORN_WORDS, TRADE_WORDS } from './lexicon.ts';

export type SpamKind = 'spam-pornography' | 'spam-gambling' | 'spam-trade' | 'spam-link-farm' | 'spam-keywords';

const KINDS: readonly (readonly [SpamKind, RegExp])[] = [
  ['spam-pornography', PORN_WORDS],
  ['spam-gambling', GAMBLING_WORDS],
  ['spam-trade', TRADE_WORDS],
];

const SEPARATOR = /[_|,、;；/·\s]+/u;
const PLACE = /^[\p{Script=Han}]{1,8}(?:市|县|区|省|州|旗|镇|乡|盟|岛|林|源|港)$/u;

/** 示例体育官网下载: what a betting site calls itself and offers, alone on a line; also behind the label of a source. */
const BETTING_LINE = new RegExp(
  `^(?:\\p{Script=Han}{2,4}[:：] ?)?${BRAND}(?<=${DOOR})(?:[ |·,_-]{0,3}(?:${BRAND}|${DOOR}))*(?:[ -]?(?:https?://)?(?:www\\.)[\\w./-]+)?$`,
  'iu',
);

const SENTENCE = /[。!?]/u;

export interface FoundSpam {
  readonly kind: SpamKind;
  /** each once */
  readonly words: readonly string[];
}

/** The different spam words of a kind in folded `text`. */
export function findSpamWords(text: string): FoundSpam | undefined {
  const found = KINDS.map(([kind, words]) => ({ kind, words: [...new Set(text.match(words) ?? [])] }));
  const [most] = found.sort((a, b) => b.words.length - a.words.length);
  return most && most.words.length > 0 ? most : undefined;
}

/** What kind of spam the folded line, in which `spam` was found, is as a whole; undefined for anything that could be text of an article. */
export function judgeSpamLine(text: string, spam: FoundSpam | undefined): SpamKind | undefined {
  if (BETTING_LINE.test(text.trim())) return 'spam-gambling';
  if (!spam && SENTENCE.test(text)) return undefined;
  const pieces = text.split(SEPARATOR).filter((piece) => piece !== '');
  const isList = pieces.length >= 3 && !SENTENCE.test(text);
  if (spam && spam.words.length >= 3 && !/。/u.test(text)) return spam.kind;
  if (spam && spam.words.length >= 2 && (isList || countHan(text) < 40) && !/。/u.test(text)) return spam.kind;
  if (isLinkFarm(text, pieces)) return 'spam-link-farm';
  return undefined;
}

/** A row of names of places or sites between bars, sold as links. */
function isLinkFarm(text: string, pieces: readonly string[]): boolean {
  if (pieces.length < 5 || SENTENCE.test(text)) return false;
  const places = pieces.filter((piece) => PLACE.test(piece)).length;
  if (pieces.length < 8) return places === pieces.length && /[|,_].+[|,_]/u.test(text) && !text.includes('、');
  const short = pieces.filter((piece) => piece.length <= 8).length;
  return places / pieces.length >= 0.8 && short === pieces.length && /[|_]|(?<!\S)(?:\S+ ){7}/u.test(text);
}
