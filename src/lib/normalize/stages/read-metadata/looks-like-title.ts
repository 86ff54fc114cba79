import { countHan } from '#lib/chinese/characters.ts';
import { foldForMatching } from '#lib/chinese/punctuation.ts';
import { isPageName } from './site-names.ts';

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、]|[•·●■◆*-] |第[一二三四五六七八九十]{1,3}[章节])/u;
/** 签发人：某某 办理结果：A */
const LABELLED = /^\p{Script=Han}{2,5}:\S{1,16}\s+\p{Script=Han}{2,5}:/u;
const CAPTION = /(?:摄|供图|资料图片?)[)\]。]?$|^(?:图为|图[一二三\d]?[:])/u;

/** 信息索引：000012345/2022-00123 */
const CODED = /^\p{Script=Han}{2,8}:[ \w/.-]+$/u;

/** Whether a line can be a headline by what is written in it, wherever it stands. */
export function looksLikeTitle(text: string): boolean {
  const folded = foldForMatching(text).trim();
  const han = countHan(folded);
  return (
    han >= 4 &&
    folded.length <= 70 &&
    !isPageName(folded) &&
    !/(?:\|.*){2}|:.*\|.*:|(?:^|[ )])(?:楼主|置顶|关注)$/u.test(folded) &&
    !/[。;,、:]$/u.test(folded) &&
    !LABELLED.test(folded) &&
    !CODED.test(folded) &&
    !NUMBERED.test(folded) &&
    !CAPTION.test(folded)
  );
}
