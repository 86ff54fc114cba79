/** Which division what an article mentions speaks of. */
import { type District, findDistrict, isWithin } from '#lib/districts/districts.ts';
import type { DistrictMention } from '#lib/districts/match-districts.ts';
import type { Voices } from './voices.ts';

/** A city must gather this share of all weight in the article; else it is about several places. */
const CITY_SHARE = 0.5;
const COUNTY_SHARE = 0.6;
/** So many counties of a city that speaks of 全市 are told side by side, unless one has this share of what is said of them. */
const SEVERAL = 4;
const FAR_AHEAD = 0.85;

/** what a place weighs that only lends its name to something */
export const NAME_ONLY = 0.4;
/** so many characters are the opening of an article */
export const OPENING = 120;

export interface Weighed {
  readonly mention: DistrictMention;
  readonly weight: number;
}

export function sumWithin(weighed: readonly Weighed[], outer: string): number {
  return weighed.reduce((sum, { mention, weight }) => sum + (isWithin(mention.district.code, outer) ? weight : 0), 0);
}

export interface Article {
  readonly body: string;
  readonly voices: Voices;
}

/** The division that most of what is `weighed` speaks of; undefined when there is nothing or it speaks of several provinces alike. */
export function chooseDivision(weighed: readonly Weighed[], article: Article): District | undefined {
  const total = sumWithin(weighed, '');
  if (total === 0) return undefined;
  const province = heaviest(weighed, (code) => `${code.slice(0, 2)}0000`);
  if (sumWithin(weighed, province) < total * CITY_SHARE) return undefined;
  const inProvince = weighed.filter(({ mention }) => isWithin(mention.district.code, province));
  // 福建省…方案 and 三明市…方案: the province only says where the city lies.
  const inCities = inProvince.filter(({ mention }) => mention.district.level !== 'province');
  const city = heaviest(inCities, (code) =>
    findDistrict(`${code.slice(0, 4)}00`) ? `${code.slice(0, 4)}00` : province,
  );
  const below = findDistrict(city) && sumWithin(inProvince, city) >= total * CITY_SHARE ? city : province;
  return chooseCounty(inProvince, below, article) ?? findDistrict(below);
}

/** The county of `city` that the article is about, if there is one. */
function chooseCounty(weighed: readonly Weighed[], city: string, { body, voices }: Article): District | undefined {
  const counties = weighed.filter(
    ({ mention: { district } }) => district.level === 'county' && isWithin(district.code, city),
  );
  if (counties.length === 0) return undefined;
  const code = heaviest(counties, (own) => own);
  const own = sumWithin(counties, code);
  const stem = findDistrict(code)?.name.slice(0, -1);
  // 喀什 may be the prefecture or the city in it that has the same name.
  const mentions = (of: string) =>
    weighed.filter(
      ({ mention: { district, text }, weight }) =>
        weight > NAME_ONLY && district.code === of && (of === code || text !== stem),
    ).length;
  // In a county-level city 全市 is the county.
  const sign = findDistrict(code)?.name.endsWith('市') ? 1 : -1;
  const spoken = voices.ofCounty + sign * voices.ofCity;
  const named = mentions(code) + countStreet(body, findDistrict(code)?.name ?? '');
  // A city that opens the article is its subject until a county below is named more often.
  const comesLater = mentions(city) > 0 && opensLater(counties, code);
  const balance = named + spoken * 0.5 - mentions(city);
  const dominates = own >= COUNTY_SHARE * sumWithin(counties, '') && (comesLater ? balance > 0 : balance >= 0);
  // 全市擂台赛上六县区依次上台: one that comes up more often is not what the city's article is about.
  const isContest = new Set(counties.map(({ mention }) => mention.district.code)).size >= SEVERAL && spoken * sign > 0;
  const isFarAhead = own >= FAR_AHEAD * sumWithin(counties, '');
  return dominates && (!isContest || isFarAhead) ? findDistrict(code) : undefined;
}

/** Whether every mention of the county stands behind the opening. */
function opensLater(counties: readonly Weighed[], code: string): boolean {
  return counties.every(({ mention }) => mention.district.code !== code || mention.start >= OPENING);
}

/**
 * How often `body` comes back to the street or town in which it opens: 走进甲区河边街道…, 河边街道是…. Each time speaks of the
 * county, whose name it need not say again.
 */
function countStreet(body: string, county: string): number {
  const at = body.slice(0, OPENING).indexOf(county);
  if (county === '' || at < 0) return 0;
  const behind = body.slice(at + county.length, at + county.length + LONGEST_STREET);
  const [street] = /^\p{Script=Han}{1,6}?(?:街道|镇|乡)/u.exec(behind) ?? [];
  return street ? body.split(street).length - 2 : 0;
}
const LONGEST_STREET = 8;

function heaviest(weighed: readonly Weighed[], groupOf: (code: string) => string): string {
  const sums = new Map<string, number>();
  for (const { mention, weight } of weighed) {
    const group = groupOf(mention.district.code);
    sums.set(group, (sums.get(group) ?? 0) + weight);
  }
  const [best] = [...sums].toSorted(([a, left], [b, right]) => right - left || a.localeCompare(b));
  return best?.[0] ?? '';
}
