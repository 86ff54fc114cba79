/** What a calendar tells of the year: 2月12日，大年初一 was once in nineteen years, 5月28日（星期六） once in five or six. */
import type { AnchorYear } from './year-clues.ts';

/** Nineteen years on, the moon's feasts come back to the same days: within them one year is meant. */
const FIRST = 2008;
const LAST = 2026;

const DAY = '(?<month>1[0-2]|[1-9])月(?<day>[12]\\d|3[01]|[1-9])日';
/** Feasts of the moon, month and day of its calendar; of 除夕 the day before its year. */
const FEASTS: Readonly<Record<string, readonly [number, number]>> = {
  大年初一: [1, 1],
  正月初一: [1, 1],
  大年初二: [1, 2],
  大年初三: [1, 3],
  元宵: [1, 15],
  正月十五: [1, 15],
  端午: [5, 5],
  七夕: [7, 7],
  中秋: [8, 15],
  八月十五: [8, 15],
  重阳: [9, 9],
  九月初九: [9, 9],
  腊八: [12, 8],
};
const NAME = `(?<feast>${[...Object.keys(FEASTS), '除夕', '大年三十'].join('|')})节?`;
/** 2月12日，大年初一; 9月21日是中秋节; 中秋节（9月21日） */
const ON_A_FEAST: readonly RegExp[] = [
  new RegExp(
    `${DAY}(?:上午|下午|晚上?|清晨|凌晨)?(?:，|（|是|为)?(?:也?是|正是|正值|适逢|恰逢|正逢|农历)?(?:农历)?${NAME}(?!前|后|将至|临近)`,
    'gu',
  ),
  new RegExp(`${NAME}(?:当[天日])?[（，](?:即)?${DAY}[），]`, 'gu'),
];
/** 5月28日（星期六）, 12月3日，星期五 */
const ON_A_WEEKDAY = new RegExp(
  `(?<!\\d年)${DAY}[（，]?(?:是|，)?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])(?![会末])`,
  'gu',
);
const A_DAY = 86_400_000;

const MOON = new Intl.DateTimeFormat('en-u-ca-chinese', { month: 'numeric', day: 'numeric', timeZone: 'UTC' });

/** Month and day of the moon's calendar; undefined in a month that is put in. */
function moonDay(time: number): readonly [number, number] | undefined {
  const parts = Object.fromEntries(MOON.formatToParts(time).map(({ type, value }) => [type, value]));
  const month = parts['month'] ?? '';
  return /^\d+$/u.test(month) ? [Number(month), Number(parts['day'])] : undefined;
}

function isFeast(time: number, feast: string): boolean {
  const known = FEASTS[feast];
  const [month, day] = moonDay(known ? time : time + A_DAY) ?? [];
  const [wantedMonth, wantedDay] = known ?? [1, 1];
  return month === wantedMonth && day === wantedDay;
}

const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, at) => FIRST + at);

/** The one year from `latest` on in which such days of the text are what it calls them. */
export function yearOfCalendar(body: string, latest: number): AnchorYear | undefined {
  const feasts = ON_A_FEAST.flatMap((pattern) => [...body.matchAll(pattern)]);
  const onFeast = YEARS.filter((year) =>
    feasts.every(({ groups = {} }) => isFeast(timeOf(year, groups), groups['feast'] ?? '')),
  ).filter((year) => year >= latest);
  if (feasts.length > 0) return onFeast.length === 1 ? found(onFeast[0], feasts[0]?.[0]) : undefined;
  const weekdays = [...body.matchAll(ON_A_WEEKDAY)];
  if (weekdays.length === 0 || latest === 0) return undefined;
  const near = [latest, latest + 1, latest + 2].filter((year) =>
    weekdays.every(({ groups = {} }) => new Date(timeOf(year, groups)).getUTCDay() === numberOf(groups['weekday'])),
  );
  return near.length === 1 ? found(near[0], weekdays[0]?.[0]) : undefined;
}

const WEEKDAY_BEHIND = /^[（，]?(?:是|，)?(?:星期|周|礼拜)(?<weekday>[一二三四五六日天])(?![会末])/u;

/** 5月28日（星期六） cannot be of a year in which it was another day: the next year, or the one before, in which it was. */
export function onItsWeekday<Day extends { readonly edtf: string; readonly year: number }>(
  day: Day,
  behind: string,
  latest: string | null,
): Day {
  const [, weekday = ''] = WEEKDAY_BEHIND.exec(behind) ?? [];
  if (!weekday || !/^\d{4}-\d\d-\d\d$/u.test(day.edtf)) return day;
  const wanted = numberOf(weekday);
  const others = [0, 1, -1].map((shift) => `${day.year + shift}${day.edtf.slice(4)}`);
  const right = others.find(
    (each) => new Date(`${each}T00:00:00Z`).getUTCDay() === wanted && (each === day.edtf || !latest || each <= latest),
  );
  return right === undefined ? day : { ...day, edtf: right, year: Number(right.slice(0, 4)) };
}

/** 0 for Sunday */
function numberOf(weekday = ''): number {
  return '日一二三四五六'.indexOf(weekday === '天' ? '日' : weekday);
}

function timeOf(year: number, groups: Readonly<Record<string, string | undefined>>): number {
  return Date.UTC(year, Number(groups['month']) - 1, Number(groups['day']));
}

function found(year = 0, evidence = ''): AnchorYear {
  return { year, evidence };
}
