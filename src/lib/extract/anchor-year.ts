/** Which year 今年 means: that of publication, or the one that the text itself pins down. */
import { findTextDates } from './text-dates.ts';

/** Campaigns that ran in one calendar year (or nearly): an article that carries one out 今年 was written in it. */
const CAMPAIGNS: readonly (readonly [RegExp, number])[] = [
  [/“不忘初心、牢记使命”主题教育/u, 2019],
  [/党史学习教育/u, 2021],
  [/学习贯彻习近平新时代中国特色社会主义思想主题教育/u, 2023],
  [/党纪学习教育/u, 2024],
  [/深入贯彻中央八项规定精神学习教育/u, 2025],
  [/第七次全国人口普查/u, 2020],
  [/庆祝(?:中国共产党|建党)(?:成立)?(?:100|一百)周年/u, 2021],
  [/庆祝(?:新中国|中华人民共和国)成立(?:70|七十)周年/u, 2019],
];
const THIS_YEAR = /今年|本年度|年内|年底|截至目前|目前/u;

export interface AnchorYear {
  readonly year: number;
  /** the words that decide it */
  readonly evidence: string;
}

/** The year that the article speaks from, or undefined when neither date nor text says. */
export function findAnchorYear(body: string, published: string | null): AnchorYear | undefined {
  if (published) return { year: Number(published.slice(0, 4)), evidence: published };
  if (!THIS_YEAR.test(body)) return undefined;
  const upTo = /截[至止到](?<year>20\d{2})年[^，。；]{0,8}/u.exec(body);
  const explicit = findTextDates(body).flatMap(({ year, toYear }) => (year && !toYear ? [year] : []));
  const latest = Math.max(0, ...explicit);
  if (upTo?.groups?.['year'] && Number(upTo.groups['year']) >= latest)
    return { year: Number(upTo.groups['year']), evidence: upTo[0] };
  const campaigns = CAMPAIGNS.flatMap(([name, year]) => {
    const [evidence] = name.exec(body) ?? [];
    return evidence ? [{ year, evidence }] : [];
  });
  const [campaign] = campaigns;
  const agreed = campaign && campaigns.every(({ year }) => year === campaign.year) && campaign.year >= latest;
  return agreed && withinPlans(body, campaign.year) ? campaign : undefined;
}

/** A plan 2018—2020 that is being carried out must hold the year. */
function withinPlans(body: string, year: number): boolean {
  const plans = findTextDates(body).filter(({ toYear }) => toYear !== undefined);
  return plans.every(({ year: from = year, toYear: to = year }) => from <= year && year <= to);
}
