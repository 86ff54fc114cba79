/** Days of the year that have names, in running text: 今年七一, 国庆期间, 冬至前后. */

interface Feast {
  readonly month: number;
  /** the day, where it is always the same and the feast lasts no longer */
  readonly day?: number;
  /** `lunar`: the month is that of most years, good enough to tell the year and no more */
  readonly calendar?: 'lunar';
}

const lunar = (month: number): Feast => ({ month, calendar: 'lunar' });

const FEASTS: Readonly<Record<string, Feast>> = {
  元旦: { month: 1 },
  腊八: lunar(1),
  小年: lunar(1),
  除夕: lunar(2),
  春节: lunar(2),
  元宵: lunar(2),
  立春: { month: 2 },
  惊蛰: { month: 3 },
  三八: { month: 3, day: 8 },
  学雷锋: { month: 3, day: 5 },
  植树节: { month: 3, day: 12 },
  春分: { month: 3 },
  清明: { month: 4 },
  谷雨: { month: 4 },
  五一: { month: 5 },
  劳动节: { month: 5 },
  五四: { month: 5, day: 4 },
  立夏: { month: 5 },
  六一: { month: 6, day: 1 },
  儿童节: { month: 6, day: 1 },
  芒种: { month: 6 },
  夏至: { month: 6 },
  端午: lunar(6),
  七一: { month: 7, day: 1 },
  建军节: { month: 8, day: 1 },
  八一: { month: 8, day: 1 },
  七夕: lunar(8),
  立秋: { month: 8 },
  白露: { month: 9 },
  秋分: { month: 9 },
  教师节: { month: 9, day: 10 },
  中秋: lunar(9),
  国庆: { month: 10 },
  寒露: { month: 10 },
  霜降: { month: 10 },
  重阳: lunar(10),
  立冬: { month: 11 },
  记者节: { month: 11, day: 8 },
  双十一: { month: 11, day: 11 },
  冬至: { month: 12 },
};

const NAME = `“?(?<feast>${Object.keys(FEASTS).join('|')})”?(?:节日?)?`;
/** 五一路, 八一中学 */
const NO_PLACE =
  '(?!路|街|巷|村|厂|桥|广场|小区|新村|小学|中学|学校|社区|公园|大道|水库|大桥|勋章|劳动奖|巾帼|红旗手|至20|至[今次来明])';
/** What says that the words are not of the day itself. */
const ABOUT = '(?<about>前后)?(?=(?<eve>[之以]?[前后]|过后|刚过|一过|将至|临近|来临|以来)?)';
/** What must follow where no year stands in front. */
const DATING =
  '(?=期间|以来|起(?!来)|夜(?![市景宵])|前夕|前后|[当那这][天日晚夜]|[一这]天|[那这][几两三]天|早上|上午|下午|晚上|夜里|(?:小长)?假期?|长假|黄金周|[之以]前|前[，后]|前(?=[\\p{Script=Han}])|后(?=[，\\p{Script=Han}])|刚过|一过|过后)';

/** Source of a feast in a year that `year` reads. */
export const feastIn = (year: string): string => `(?:${year})的?${NAME}${NO_PLACE}${ABOUT}`;
/** Source of a feast that says by itself that something happens then. */
export const FEAST_ALONE = `(?:${NAME}${DATING}|(?<=^|[。！？\\n]|[，。]到)${NAME.replace('<feast>', '<feastDay>')}(?=，(?![^，。]{0,3}[是对])))${ABOUT}`;

/** What the groups `feast`, `about` and `eve` say: month and day where they are certain, else the month that tells the year. */
export function readFeast({ feast, feastDay, about, eve }: Readonly<Record<string, string | undefined>>): {
  readonly month?: number;
  readonly day?: number;
  readonly around?: number;
} {
  const known = FEASTS[feast ?? feastDay ?? ''];
  if (!known) return {};
  if (known.calendar === 'lunar' || about || eve) return { around: known.month };
  return { month: known.month, ...(known.day === undefined ? {} : { day: known.day }) };
}
