/** Text as a voice should say it: numbers in words, so that no engine reads a date as a sum or a hotline as a quantity. */
import { spellDecimal, spellDigits } from './spell-number.ts';

interface SpeechRule {
  readonly why: string;
  readonly find: RegExp;
  readonly say: (match: RegExpExecArray) => string;
}

const N = '\\d+(?:,\\d{3})*(?:\\.\\d+)?';
const DASH = '(?:[-~～]|—{1,2}|–|至)';
const MEASURE = '[万亿萬億個个次人户戶家條条年天名位场場种種栋棟倍周週吨噸]';

const CLOCK = '(?<![\\d:：∶.])([01]?\\d|2[0-4])[:：]([0-5]\\d)(?![\\d:：∶])';
const SYMBOLS: Readonly<Record<string, string>> = {
  '㎡': '平方米',
  'm²': '平方米',
  'm³': '立方米',
  '㎞': '公里',
  km: '公里',
  kg: '公斤',
  cm: '厘米',
  mm: '毫米',
};

function spellClock(hour: string, minute: string): string {
  if (Number(minute) === 0) return `${spellDecimal(String(Number(hour)))}点`;
  return `${spellDecimal(String(Number(hour)))}点${minute.startsWith('0') ? '零' : ''}${spellDecimal(String(Number(minute)))}分`;
}

/** In order: what a rule has said in words, no later rule meets again. */
const RULES: readonly SpeechRule[] = [
  {
    why: '只用数码写的日期读成年月日。',
    find: /(?<![\d.])((?:19|20)\d{2})([-/.])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?![\d.])/g,
    say: ([, year = '', , month = '', day = '']) => `${spellDigits(year)}年${Number(month)}月${Number(day)}日`,
  },
  {
    why: '只用数码写的年月读成年月；2022-23 不是年月。',
    find: /(?<![\d.-])((?:19|20)\d{2})-(0[1-9]|1[0-2])(?![\d.年-])/g,
    say: ([, year = '', month = '']) => `${spellDigits(year)}年${Number(month)}月`,
  },
  {
    why: '钟点读几点几分；8:00 读八点，8:05 读八点零五分。',
    find: new RegExp(`${CLOCK}(?:(${DASH})${CLOCK})?`, 'g'),
    say: ([, hour = '', minute = '', dash, toHour = '', toMinute = '']) =>
      `${spellClock(hour, minute)}${dash ? `到${spellClock(toHour, toMinute)}` : ''}`,
  },
  {
    why: '比例读几比几。',
    find: new RegExp(`(?<![\\d.])(${N})[:：∶](${N})(?![\\d:：])`, 'g'),
    say: ([, one = '', other = '']) => `${spellDecimal(one)}比${spellDecimal(other)}`,
  },
  {
    why: '分数先读分母：1/3 是三分之一。',
    find: /(?<![\d/.A-Za-z])(\d{1,2})\/(\d{1,3})(?![\d/.A-Za-z])/g,
    say: ([, over = '', under = '']) => `${spellDecimal(under)}分之${spellDecimal(over)}`,
  },
  {
    why: '负的温度读零下；℃ 读摄氏度。',
    find: new RegExp(`(?<![\\d%％])([-－−]?)(${N})℃`, 'g'),
    say: ([, minus, n = '']) => `${minus ? '零下' : ''}${spellDecimal(n)}摄氏度`,
  },
  {
    why: '数后面的单位符号读出名称。',
    find: new RegExp(`(?<=\\d)(?:${Object.keys(SYMBOLS).join('|')})(?![A-Za-z])`, 'g'),
    say: ([symbol = '']) => SYMBOLS[symbol] ?? symbol,
  },
  {
    why: '门牌和年代人群逐字读：502室、90后。',
    find: /(?<![\d.])(\d{3,4}(?=室)|\d0(?=后|後))/g,
    say: ([, digits = '']) => spellDigits(digits),
  },
  {
    why: '起止的日子之间读“到”。',
    find: new RegExp(`(?<=\\d[月日号號])${DASH}(?=\\d{1,2}[月日号號])`, 'g'),
    say: () => '到',
  },
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
    find: /(?<![\d.])(12[0-9]{3}|1[12]\d|96\d{3,4})(?=热线|熱線|电话|電話|服务|服務|平台|平臺|报警|報警|急救|[，。；、”）]|$)/g,
    say: ([, digits = '']) => spellDigits(digits).replaceAll('一', '幺'),
  },
  {
    why: '1-2次读一到两次。',
    find: new RegExp(`(?<![\\d第])(${N})${DASH}2(?=${MEASURE})`, 'g'),
    say: ([, from = '']) => `${spellDecimal(from)}到两`,
  },
  {
    why: '数的范围读“到”，1-2次不是一减二。',
    find: new RegExp(`(${N})${DASH}(${N})(?!\\d)`, 'g'),
    say: ([, from = '', to = '']) => `${spellDecimal(from)}到${spellDecimal(to)}`,
  },
  { why: '加号连着数字和字母时读“加”。', find: /(?<=[\d\p{L}])[+＋](?=[\d\p{L}])/gu, say: () => '加' },
  {
    why: '二在量词前读两；二月不是两个月，第2次是第二次。',
    find: new RegExp(`(?<![\\d.,第])2(?=${MEASURE})`, 'g'),
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
