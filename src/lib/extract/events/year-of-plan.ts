/** The year of 今年 by a plan that is carried out: 今年是三年行动（2020-2022年）的收官之年, “十四五”开局之年. */
import { findTextDates, lastYearOfPlan } from './text-dates.ts';
import type { AnchorYear } from './year-clues.ts';

const A_PLAN =
  /(?:(?<from>20\d{2})年?[-—–~～至到]{1,2}(?<to>20\d{2})年?|“?(?<plan>十[一二三四五六])五”?)(?:[）)]?》?|规划|时期)/gu;
/** What may stand between a plan and what is said of its year. */
const BETWEEN = '^(?:》|）|，(?:作为|这是|今年是|也是|正是))?[^，。！？\\n]{0,14}';
const PLACES: readonly (readonly [RegExp, (first: number, last: number) => number])[] = [
  [new RegExp(`${BETWEEN}(?:收官|收尾|最后一年|期满|到期|决战|决胜)`, 'u'), (_, last) => last],
  [new RegExp(`${BETWEEN}(?:开局|起步|第一年|头一年|首年|开篇|启动之年|启动年)`, 'u'), (first) => first],
  [new RegExp(`${BETWEEN}第(?:二|2)年`, 'u'), (first) => first + 1],
  [new RegExp(`${BETWEEN}第(?:三|3)年`, 'u'), (first) => first + 2],
  [new RegExp(`${BETWEEN}第(?:四|4)年`, 'u'), (first) => first + 3],
  [new RegExp(`${BETWEEN}(?:承[上前]启[下后]|承前启后)`, 'u'), (first, last) => (last - first === 4 ? first + 2 : 0)],
];
/** “十四五”开局之年, 三年行动（2020—2022年）的收官之作: it goes without saying that it is this one */
const THIS_ONE = /^》?的?(?:(?:开局|收官|起步|决战|决胜)之年|(?:收官|收尾)(?:工程|项目|之[作战]))/u;

function placeIn(words: string, first: number, last: number): number {
  const place = PLACES.find(([pattern]) => pattern.test(words));
  const year = place?.[1](first, last) ?? 0;
  return year <= last ? year : 0;
}

/** The year that the text speaks from, not before the latest that it writes, or undefined when no plan says it. */
export function yearOfPlan(body: string, latest: number): AnchorYear | undefined {
  for (const { 0: plan, index, groups = {} } of body.matchAll(A_PLAN)) {
    const end = index + plan.length;
    const [before = ''] = /[^。！？\n]{0,24}$/u.exec(body.slice(Math.max(0, index - 24), index)) ?? [];
    const [behind = ''] = /^[^。！？\n]{0,24}/u.exec(body.slice(end, end + 24)) ?? [];
    if (!/今年/u.test(before + behind) && !THIS_ONE.test(behind)) continue;
    if (/去年|明年|前年|后年|来年/u.test(before + behind)) continue;
    const last = groups['plan'] ? lastYearOfPlan(groups['plan']) : Number(groups['to']);
    const first = groups['plan'] ? last - 4 : Number(groups['from']);
    const year = placeIn(behind, first, last);
    if (year > 0 && year >= latest) return { year, evidence: before + plan + behind };
  }
  return yearOfOnlyPlan(body, latest);
}

/** 今年是方案实施的第二年, 作为行动开局之年，今年 */
const OF_THE_PLAN =
  /(?:今年是|作为)[^，。！？\n]{0,12}(?:方案|计划|规划|行动|攻坚)(?:实施|推进|落实)?的?(?<place>收官|最后一年|开局|第[一二三四]年|首年|起步)/u;

/** 印发《…方案（2021—2023年）》 … 今年是方案收官之年: of the only plan that the text tells of */
function yearOfOnlyPlan(body: string, latest: number): AnchorYear | undefined {
  const said = OF_THE_PLAN.exec(body);
  const spans = new Set(
    [...body.matchAll(A_PLAN)].flatMap(({ groups = {} }) =>
      groups['to'] ? [`${groups['from']}/${groups['to']}`] : [],
    ),
  );
  if (!said || spans.size !== 1) return undefined;
  const [from = 0, to = 0] = [...spans].join('').split('/').map(Number);
  const year = placeIn(said.groups?.['place'] ?? '', from, to);
  return year > 0 && year >= latest ? { year, evidence: said[0] } : undefined;
}

/** A plan 2018—2020 that is being carried out must hold the year; 2016年至2020年，改造120个 is no plan. */
export function withinPlans(body: string, year: number): boolean {
  const plans = findTextDates(body).filter(
    ({ toYear, end }) =>
      toYear !== undefined && /^[）)》]|^(?:年)?(?:规划|行动|计划|方案)/u.test(body.slice(end, end + 3)),
  );
  return plans.every(({ year: from = year, toYear: to = year }) => from <= year && year <= to);
}
