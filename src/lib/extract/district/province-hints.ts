/** Where no division is named, a name such as 皖美, 浙里办 or 荆楚大地 still tells the province, and nothing smaller. */
import { findDistrict } from '#lib/districts/districts.ts';
import type { ExtractedDistrict } from './district.ts';

/** Poetic names that mean one province. */
const POETIC: Readonly<Record<string, string>> = {
  荆楚大地: '420000',
  江淮大地: '340000',
  齐鲁大地: '370000',
  燕赵大地: '130000',
  三晋大地: '140000',
  中原大地: '410000',
  三湘大地: '430000',
  潇湘大地: '430000',
  南粤大地: '440000',
  八桂大地: '450000',
  琼州大地: '460000',
  黔贵大地: '520000',
  三秦大地: '610000',
  陇原大地: '620000',
  八闽大地: '350000',
  赣鄱大地: '360000',
  之江大地: '330000',
  天山南北: '650000',
  雪域高原: '540000',
};

/** The same names inside a quoted name of some work: “齐鲁安居”. */
const POETIC_BRANDS: Readonly<Record<string, string>> = {
  荆楚: '420000',
  齐鲁: '370000',
  燕赵: '130000',
  三晋: '140000',
  潇湘: '430000',
  三湘: '430000',
  南粤: '440000',
  八桂: '450000',
  三秦: '610000',
  陇原: '620000',
  八闽: '350000',
  赣鄱: '360000',
  黔贵: '520000',
  巴渝: '500000',
  天府: '510000',
};

/** The applications in which a province does its business with the public. */
const PLATFORMS: Readonly<Record<string, string>> = {
  浙里办: '330000',
  浙政钉: '330000',
  皖事通: '340000',
  闽政通: '350000',
  赣服通: '360000',
  爱山东: '370000',
  豫事办: '410000',
  鄂汇办: '420000',
  湘易办: '430000',
  粤省事: '440000',
  粤政易: '440000',
  智桂通: '450000',
  海易办: '460000',
  渝快办: '500000',
  渝快政: '500000',
  天府通办: '510000',
  贵人服务: '520000',
  秦务员: '610000',
  甘快办: '620000',
  苏服办: '320000',
  苏康码: '320000',
  冀时办: '130000',
  三晋通: '140000',
  蒙速办: '150000',
  辽事通: '210000',
  吉事办: '220000',
  津心办: '120000',
  随申办: '310000',
  新服办: '650000',
};

/** One-character names that are hardly anything else inside a quoted name. 渝, 川, 京, 津, 宁 and the like are words too. */
const LETTERS: Readonly<Record<string, string>> = {
  浙: '330000',
  皖: '340000',
  赣: '360000',
  闽: '350000',
  鄂: '420000',
  湘: '430000',
  粤: '440000',
  琼: '460000',
  黔: '520000',
  滇: '530000',
  冀: '130000',
  豫: '410000',
  渝: '500000',
  沪: '310000',
};

/** Surnames, rivers and the like that carry such a letter without naming the province. */
const NOT_THE_PROVINCE = /琼瑶|琼浆|琼楼|冀望|希冀|犹豫|豫剧|闽菜|粤菜|湘菜|粤剧|沪剧|渝怀|浙商|湘江|赣江/u;

/** 鄂东小城, 湘西北门户: a part of a province, by the letter of the province. */
const REGIONS =
  /(?<letter>[浙皖赣闽鄂湘粤黔滇冀豫渝川苏鲁陕桂晋辽])(?:[东西南北]{1,2}|中)(?:门户|山区|大地|地区|小城|边城|小县|大县|老区|平原|边陲|明珠|重镇|水乡|山乡|粮仓)/gu;
const LETTERS_OF_REGIONS: Readonly<Record<string, string>> = {
  ...LETTERS,
  川: '510000',
  苏: '320000',
  鲁: '370000',
  陕: '610000',
  桂: '450000',
  晋: '140000',
  辽: '210000',
};

interface Hint {
  /** of the province */
  readonly code: string;
  /** as the text has it */
  readonly evidence: string;
}

/** The province that brand names or poetic names in `body` point to, or null when there is none or several. */
export function findProvinceHint(body: string): ExtractedDistrict | null {
  const hints = [...hintsInQuotation(body), ...hintsOutside(body)];
  const [first, ...others] = hints;
  const province = first && others.every(({ code }) => code === first.code) ? findDistrict(first.code) : undefined;
  if (!first || !province) return null;
  const { code, name } = province;
  return { code, name, path: [name], confidence: 0.7, evidence: first.evidence };
}

/** “皖美红色物业”, “齐鲁安居” */
function hintsInQuotation(body: string): Hint[] {
  return [...body.matchAll(/“([^”]{2,8})”/gu)].flatMap(([evidence, name = '']) => {
    const letters = NOT_THE_PROVINCE.test(name) ? [] : [...name].map((letter) => LETTERS[letter]);
    const brands = Object.entries(POETIC_BRANDS).map(([brand, code]) => (name.startsWith(brand) ? code : undefined));
    return [...letters, ...brands].flatMap((code) => (code ? [{ code, evidence }] : []));
  });
}

function hintsOutside(body: string): Hint[] {
  const named = Object.entries({ ...POETIC, ...PLATFORMS }).filter(([name]) => body.includes(name));
  const regions = [...body.matchAll(REGIONS)].map(([evidence, letter = '']) => [
    evidence,
    LETTERS_OF_REGIONS[letter] ?? '',
  ]);
  return [...named, ...regions].map(([evidence = '', code = '']) => ({ code, evidence }));
}
