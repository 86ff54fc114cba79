/** Text as a voice should say it: numbers in words, so that no engine reads a date as a sum or a hotline as a quantity. */
import { spellDecimal, spellDigits } from './spell-number.ts';

interface SpeechRule {
  readonly why: string;
  readonly find: RegExp;
  readonly say: (match: RegExpExecArray) => string;
}

const N = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const DASH = '(?:[-~～]|—{1,2}|–|至)';
const MEASURE = '[万亿萬億個个次人户戶家條条年天名位场場种種栋棟]';

/** In order: what a rule has said in words, no later rule meets again. */
const RULES: readonly SpeechRule[] = [
  {
    why: '年份一个字一个字读；起止年份之间读“到”。',
    find: new RegExp(`(\\d{4})(年?)${DASH}(\\d{4})(?=年)`, 'g'),
    say: ([, from = '', year, to = '']) => `${spellDigits(from)}${year}到${spellDigits(to)}`,
  },
  { why: '年份一个字一个字读。', find: /(?<!\d)(\d{4})(?=年)/g, say: ([, year = '']) => spellDigits(year) },
  {
    why: '事件的日子逐字读：6·10 不是六点一零。',
    find: /(\d{1,2})[·•](\d{1,2})/g,
    say: ([, m = '', d = '']) => spellDigits(m + d),
  },
  {
    why: '百分数先读“百分之”，范围也一样。',
    find: new RegExp(`(${N})[%％]?${DASH}(${N})[%％]`, 'g'),
    say: ([, from = '', to = '']) => `百分之${spellDecimal(from)}到${spellDecimal(to)}`,
  },
  {
    why: '百分数先读“百分之”。',
    find: new RegExp(`(${N})[%％]`, 'g'),
    say: ([, n = '']) => `百分之${spellDecimal(n)}`,
  },
  {
    why: '热线和电话逐字读，一读作幺。',
    find: /((?:热线|電話|熱線|电话|拨打|撥打|致电|致電)[^\d，。；]{0,6})(\d{3,12})(?![\d.]|[万亿萬億余多])/g,
    say: ([, before, digits = '']) => `${before}${spellDigits(digits).replaceAll('一', '幺')}`,
  },
  {
    why: '12345 这样的政务短号后面没有单位，也是电话。',
    find: /(?<![\d.])(12[0-9]{3}|1[12]\d|96\d{3,4})(?=热线|熱線|电话|電話|服务|服務|平台|平臺|[，。；、”）]|$)/g,
    say: ([, digits = '']) => spellDigits(digits).replaceAll('一', '幺'),
  },
  {
    why: '1-2次读一到两次。',
    find: new RegExp(`(${N})${DASH}2(?=${MEASURE})`, 'g'),
    say: ([, from = '']) => `${spellDecimal(from)}到两`,
  },
  {
    why: '数的范围读“到”，1-2次不是一减二。',
    find: new RegExp(`(${N})${DASH}(${N})(?!\\d)`, 'g'),
    say: ([, from = '', to = '']) => `${spellDecimal(from)}到${spellDecimal(to)}`,
  },
  { why: '加号连着数字和字母时读“加”。', find: /(?<=[\d\p{L}])[+＋](?=[\d\p{L}])/gu, say: () => '加' },
  {
    why: '二在量词前读两；二月不是两个月。',
    find: new RegExp(`(?<![\\d.,])2(?=${MEASURE})`, 'g'),
    say: () => '两',
  },
  { why: '其余的数按位读。', find: new RegExp(`(?<![A-Za-z])${N}`, 'g'), say: ([n = '']) => spellDecimal(n) },
];

/** `text` with every number in the words of speech. It only changes what is said, never what is shown. */
export function speakable(text: string): string {
  let spoken = text.replace(/[０-９．％]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  for (const { find, say } of RULES)
    spoken = spoken.replace(find, (...match) => say(match as unknown as RegExpExecArray));
  return spoken;
}
