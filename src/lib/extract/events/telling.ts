/** What a reader knows on the way through the text: the day that is told of, the year that is meant, the days named before. */
import { lookUpSpans, type Span } from '#lib/extract/passages.ts';
import { onItsWeekday } from './calendar-clues.ts';
import { type DiaryEntry, findEntries } from './diary.ts';
import { isDueSoon, isIntended, isToBegin } from './intended.ts';
import { goesOnFrom, memoryBehind } from './memory.ts';
import { type ResolvedDate, resolveDate } from './resolve-date.ts';
import type { TextDate } from './text-dates.ts';
import { borrowedFrom, type InMind, pointedAt, setsTheScene, type ToldDate, writesYear } from './told-before.ts';
import type { YearSection } from './year-sections.ts';

/** From when the text speaks: the day of publication, and the year that 今年 is. */
interface Vantage {
  readonly published: string | null;
  readonly anchor: number | undefined;
}

interface Around {
  readonly clause: Span;
  readonly sentence: Span;
  readonly evidence: Span;
}

interface Leaning {
  readonly planned: boolean;
  /** the date that it was read by */
  readonly leans: ToldDate | undefined;
}

/** A story that begins earlier tells of somebody's life: what follows in other paragraphs may lie in any year. */
const FIRST_OF_STORIES = 2008;

/** In characters: （星期六） */
const WEEKDAY = 8;

/** Dates of one body, resolved one after the other in their order. */
export class Telling {
  readonly #body: string;
  readonly #vantage: Vantage;
  readonly #breaks: readonly Span[];
  readonly #sections: readonly YearSection[];
  readonly #entryOf: (inner: Span) => DiaryEntry | undefined;
  readonly #days = new Map<DiaryEntry, ResolvedDate>();
  readonly #told = new Map<string, ResolvedDate>();
  /** nothing says from when the text speaks, and it says nowhere 今年 */
  readonly #isStory: boolean;
  #inMind: InMind = {};
  /** the last date that was a day */
  #lastDay: ToldDate | undefined;
  #section: YearSection | undefined;
  /** how often it came back to an earlier year: once is a memory, more often it is a list of somebody's years */
  #turnsBack = 0;

  constructor(
    body: string,
    { dates, sections, vantage }: { dates: readonly TextDate[]; sections: readonly YearSection[]; vantage: Vantage },
  ) {
    this.#body = body;
    this.#vantage = vantage;
    this.#breaks = [...body.matchAll(/\n+/gu)].map(({ index, 0: gap }) => ({ start: index, end: index + gap.length }));
    this.#sections = sections;
    this.#isStory = vantage.anchor === undefined && !/今年|本月|上月|近日|日前/u.test(body);
    this.#entryOf = lookUpSpans(findEntries(body, dates));
  }

  /** The entry of a diary that begins with `date`. */
  entryAt(date: TextDate): DiaryEntry | undefined {
    const entry = this.#entryOf(date);
    return entry?.start === date.start ? entry : undefined;
  }

  /** What `date` means here, and whether it lies ahead; the next dates may lean on it. */
  read(date: TextDate, around: Around): { readonly resolved: ResolvedDate | undefined; readonly planned: boolean } {
    const body = this.#body;
    const section = this.#enterSection(date);
    const { published, anchor } = this.#vantageAt(date, section);
    const { story, memory, scene } = this.#inMind;
    const remembered = memory && goesOnFrom(memory, date, { body, published, anchor }) ? memory : undefined;
    const previous = remembered ?? this.#dayMeant(date, pointedAt(date, { body, ...this.#inMind }));
    const before =
      remembered?.resolved ?? borrowedFrom(previous, date, { body, breaks: this.#breaks, anchor, published, story });
    const isPast = before !== undefined && anchor !== undefined && before.year < anchor;
    const planned =
      !this.#isDiaryDay(date) &&
      (isIntended(body, date, around) ||
        (section?.kind === 'plan' && date.year === undefined) ||
        (!isPast && isDueSoon(body, date, { published, sentence: around.sentence })) ||
        isToBegin(body, date, { published, sentence: around.sentence, told: scene?.resolved.year }));
    const context = { published, anchor, previous: before, planned };
    const found = sameDayAgain(resolveDate(date, context), date, this.#told);
    const behind = body.slice(date.end, date.end + WEEKDAY);
    const resolved = found?.inferred ? onItsWeekday(found, behind, planned ? null : published) : found;
    if (!resolved) this.#lose(date);
    if (resolved) this.#remember(date, { resolved, end: date.end, planned, leans: previous });
    return { resolved, planned };
  }

  /** 当晚 behind 12月15日，甲市迎来今冬首场降雪: the year that stands between is no day. */
  #dayMeant({ offset }: TextDate, previous: ToldDate | undefined): ToldDate | undefined {
    const isCounted = offset?.from === 'told' && offset.unit === 'days' && previous?.resolved.day === undefined;
    const day = isCounted ? this.#lastDay : undefined;
    return day && previous?.resolved.year === day.resolved.year && previous.resolved.month === undefined
      ? day
      : previous;
  }

  /** Behind 去年11月 of no known year no story goes on, and behind a 7月11日 no 第二天 means another day. */
  #lose({ relative, month }: TextDate): void {
    const { scene, nearest, story } = this.#inMind;
    if (relative) this.#inMind = { scene, nearest };
    else if (month !== undefined) this.#inMind = { story };
  }

  /** 12月30日，雪。三件难事留给明年的自己: whatever it says of what is to come, the day has been. */
  #isDiaryDay(date: TextDate): boolean {
    return this.entryAt(date)?.isOneOfMany ?? false;
  }

  /** The section that holds `date`. What was told before it began is out of mind. */
  #enterSection({ start, end }: TextDate): YearSection | undefined {
    const section = this.#sections.findLast((each) => each.start <= start && end <= each.end);
    if (section === this.#section) return section;
    this.#section = section;
    this.#inMind = {};
    this.#lastDay = undefined;
    this.#told.clear();
    return section;
  }

  /** In an entry of a diary 今天 is its day, and 今年 its year; below a heading that says a year, 3月 is of that year. */
  #vantageAt(date: TextDate, section: YearSection | undefined): Vantage {
    const entry = this.#entryOf(date);
    const day = entry && this.#days.get(entry);
    if (day && entry.start !== date.start) return { published: day.edtf, anchor: day.year };
    const isOfNow = date.recent || date.offset?.from === 'publication';
    return (!isOfNow && section && vantageOf(section, date, this.#vantage)) || this.#vantage;
  }

  #remember(date: TextDate, { planned, leans, ...told }: ToldDate & Leaning): void {
    const { resolved } = told;
    const { scene, nearest, story, memory } = this.#inMind;
    const entry = this.entryAt(date);
    if (entry && !date.toDay && this.#isDiaryDay(date)) this.#days.set(entry, resolved);
    if (resolved.day) this.#lastDay = told;
    if (resolved.month && resolved.day) this.#told.set(`${resolved.month}-${resolved.day}`, resolved);
    const isAhead = planned && this.#isStory;
    const isScene = !isAhead && [scene, story, memory].includes(leans) && setsTheScene(this.#body, date);
    const goesOn =
      isScene &&
      this.#isStory &&
      resolved.month !== undefined &&
      resolved.year >= (story?.resolved.year ?? FIRST_OF_STORIES);
    if (isScene && story && resolved.year < story.resolved.year) this.#turnsBack++;
    this.#inMind = {
      scene: isScene ? told : scene,
      nearest: writesYear(this.#body, date) ? told : nearest,
      ahead: isAhead ? told : undefined,
      story: this.#turnsBack > 1 ? undefined : goesOn ? told : story,
      memory: memoryBehind(told, { date, memory, anchor: this.#vantage.anchor, isScene }),
    };
  }
}

/** A plan is made as its year begins, a report as it ends; 今年 in the memories of 2015年：… is the year of telling. */
function vantageOf({ kind, year }: YearSection, { relative }: TextDate, { published }: Vantage): Vantage | undefined {
  if (kind === 'plan') {
    // 下一步 at the end of a report that speaks from the last day of its year
    const next = year ?? (published?.endsWith('-12-31') ? Number(published.slice(0, 4)) + 1 : undefined);
    return next === undefined ? undefined : { published: `${next}-01-01`, anchor: next };
  }
  if (year === undefined || (kind === 'diary' && relative && relative !== 'same' && relative !== 'following')) return;
  return { published: `${year}-12-31`, anchor: year };
}

/** 9月30日 again is the day that it was before, whatever year stands between. */
function sameDayAgain(
  resolved: ResolvedDate | undefined,
  date: TextDate,
  told: ReadonlyMap<string, ResolvedDate>,
): ResolvedDate | undefined {
  const isBare = date.year === undefined && !date.relative && !date.toDay && date.month && date.day;
  return (isBare && told.get(`${date.month}-${date.day}`)) || resolved;
}
