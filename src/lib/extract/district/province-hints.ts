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

/** The province that brand names or poetic names in `body` point to, or null when there is none or several. */
export function findProvinceHint(body: string): ExtractedDistrict | null {
  const named = { ...POETIC, ...PLATFORMS };
  const poetic = Object.keys(named).filter((name) => body.includes(name));
  const quoted = [...body.matchAll(/“([^”]{2,8})”/gu)].map(([whole, name = '']) => ({ whole, name }));
  const letters = quoted.flatMap(({ whole, name }) =>
    NOT_THE_PROVINCE.test(name)
      ? []
      : [...name].filter((letter) => letter in LETTERS).map((letter) => ({ whole, letter })),
  );
  const codes = new Set([...poetic.map((name) => named[name]), ...letters.map(({ letter }) => LETTERS[letter])]);
  const [code] = codes;
  const province = codes.size === 1 && code ? findDistrict(code) : undefined;
  if (!province) return null;
  const evidence = letters[0]?.whole ?? poetic[0] ?? '';
  return { code: province.code, name: province.name, path: [province.name], confidence: 0.7, evidence };
}
