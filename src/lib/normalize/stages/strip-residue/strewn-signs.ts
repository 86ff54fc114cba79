/** Letters and signs at random, each behind a blank, that a plug-in against copying strews into sentences: 执法大W P x { ` R队. */
import { CHINESE } from '#lib/chinese/punctuation.ts';
import type { ArticleRule, Rule } from '#lib/normalize/rule.ts';
import type { Line } from '#lib/normalize/stage.ts';

export const STREWN_SIGNS: ArticleRule = {
  id: 'strewn-signs',
  why: '网站的防复制插件在句子当中插入看不见的乱码，字母、数字、符号一个一个用空格隔开：执法大W P x { ` R队。全文有好几处，而且夹着符号，才当乱码删去。',
  repairs: [
    [
      '甲社区的占道经_ N U营少了，执法大W P x { ` R A p 7队天天巡查。\n“出店经营O 4 ! v C A j”52个，违c | Q B % 8 )规停放25辆，0 4 d问题解决了。(记者张某)8 - l',
      '甲社区的占道经营少了，执法大队天天巡查。\n“出店经营”52个，违规停放25辆，问题解决了。(记者张某)',
    ],
    [
      '楼道里充电很不安全! 3 %r*~#nz 这名居民说，要整改。 :.BjJ2[S 昨天去串门，楼下贴了通知。 ]RadwH"0! WSU/Z[\\`H v^t oe\n(}T},ygQ 电动车方便。 qKeR}&b 早在去年就有规定。',
      '楼道里充电很不安全!这名居民说，要整改。昨天去串门，楼下贴了通知。\n电动车方便。早在去年就有规定。',
    ],
  ],
  leaves: [
    '楼道里充电很不安全! C# 语言班也讲。 R&D 中心在甲社区。\n@甲社区 大家好。',
    'A B C三栋楼先装电梯，1 2 3号楼后装。\n甲社区有 C D E 三个门\n乙社区有 F G H 三个门',
    '执法大W P x { ` R A p 7队天天巡查。',
  ],
};

const STREWN = new RegExp(`(?<=[${CHINESE})])(?=(?:[!-~] ){0,15}[^\\d ])(?:[!-~] ){2,15}[!-~](?=[${CHINESE}]|$)`, 'gu');
const FEWEST = 3;
/** Stretches in which letters and signs stand side by side. */
const FEWEST_MIXED = 2;
const MIXED = /^(?=.*[A-Za-z])(?=.*[#$%&*;@^_`|~{}<>!?=+\\[\]/])/u;

/** phpwind: signs and letters without any order between two sentences, or at the beginning or the end of a line */
const BETWEEN =
  /(?:(?<=[。！？!?…”）]) ?|^ ?)(?=[!-~ ]{0,60}[#^{}[\]\\|*%$@~\x60&<])(?=[!-~ ]{0,60}[A-Za-z])(?:[!-~]{1,24} ){1,12}(?=[“《（\p{Script=Han}])|(?<=[。！？!?…”）]) ?(?=[!-~ ]{0,60}[#^{}[\]\\|*%$@~\x60&<])(?:[!-~]{1,24}(?: |$)){1,12}$|(?<=[。！？…”）]) [A-Za-z]$/gu;
const WEIRD = /[#^{}[\]\\|*%$@~`]/gu;
const FEWEST_WEIRD = 2;

/** The rules that take them out, when an article has enough of them; none otherwise. */
export function findStrewnSigns(lines: readonly Line[]): Rule[] {
  const rule = (find: RegExp): Rule => ({ ...STREWN_SIGNS, find, replace: '', confidence: 0.95 });
  const found = lines.flatMap(({ text }) => text.match(STREWN) ?? []);
  const mixed = found.filter((stretch) => MIXED.test(stretch));
  const between = lines.flatMap(({ text }) => text.match(BETWEEN) ?? []);
  const weird = between.filter((stretch) => (stretch.match(WEIRD)?.length ?? 0) >= FEWEST_WEIRD);
  return [
    ...(found.length >= FEWEST && mixed.length >= FEWEST_MIXED ? [rule(STREWN)] : []),
    ...(between.length >= FEWEST && weird.length * 2 >= between.length ? [rule(BETWEEN)] : []),
  ];
}
