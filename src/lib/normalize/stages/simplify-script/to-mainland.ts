import { simplifyByPhrase } from '#lib/chinese/simplified.ts';

/**
 * Words in which mainland text writes 著, and which the dictionary for Taiwan turns into 着: it knows 著名 and 著作, but 顯著 and
 * 著稱 only in Traditional, and a text comes by again when it has been converted.
 */
const WITH_ZHU =
  /(?:[编原专巨译遗拙撰昭卓所旧土显]著|(?<![夹掺混])杂著|著称(?![重赞呼])|著书立|见微知著|(?<![讨议谈辩争评理])论著|(?<![配结混融整组综联闭凑])合著(?!眼|手|双)|著录)/u;

/** Verbs whose particle the dictionary takes for part of a noun: 结合著, 写著名字, 拿著书, 带著作业, 望著志愿者, 穿著白大褂. */
const WITH_ZHE =
  /[配结混融整组综联闭凑]合著|[夹掺混]杂著|[讨议谈辩争评]论著|著名[字单片册牌]|著作[业文揖息]|[拿捧抱看背翻读夹带放摆堆装藏念]著书(?!立)|著白|著志[愿气]|著录[音像取制播]/u;

/** Traditional-looking characters that are Simplified too, in words the dictionary breaks. */
const KEPT_WORDS = /乾(?:隆|坤|陵|县|元|卦|清宫|安|封|德)|康乾|扭转乾坤/u;

/** 陜 for 陝, as some converters write it: the dictionary leaves it, as it once was 狭. */
const SHAANXI = /陜/gu;

/** What the words above are about. */
const AMBIGUOUS = /[着著干幺]/u;

/** `text` of a mechanical conversion, back in mainland Simplified; as many characters as before. */
export function toMainland(text: string): string {
  const converted = simplifyByPhrase(text.replace(SHAANXI, '陝'));
  if (converted.length === text.length && !AMBIGUOUS.test(converted)) return converted;
  const simplified = [...converted];
  const received = [...text];
  if (simplified.length !== received.length) return text;
  return simplified.map((character, index) => restore(character, received, simplified, index)).join('');
}

function restore(character: string, received: readonly string[], simplified: readonly string[], index: number): string {
  const original = received[index] as string;
  if (character === '着' && original === '著' && isWithin(WITH_ZHU, simplified, index, '著')) return '著';
  if (character === '著' && isWithin(WITH_ZHE, simplified, index, '著')) return '着';
  // 餓了么: what a machine made of Simplified text still says 么 for 么.
  if (character === '幺') return original;
  if (character === '干' && original === '乾' && isWithin(KEPT_WORDS, simplified, index, '乾')) return '乾';
  return character;
}

/** Whether `form` at `index` would stand inside a word of `words`. */
function isWithin(words: RegExp, text: readonly string[], index: number, form: string): boolean {
  const left = text.slice(Math.max(0, index - 3), index).join('');
  const right = text.slice(index + 1, index + 3).join('');
  const match = words.exec(left + form + right);
  return match !== null && match.index <= left.length && match.index + match[0].length > left.length;
}
