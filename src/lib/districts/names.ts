/** How a division is called in running text: 铜梁区 is also 铜梁, 恩施土家族苗族自治州 is also 恩施州 and 恩施. */
import { type District, findDistrict, listDistricts } from './districts.ts';
import { RETIRED_DIVISIONS } from './retired.ts';

export interface DistrictName {
  readonly text: string;
  /** true: with its 省, 市, 区, 县, 旗 or 州 */
  readonly full: boolean;
  readonly district: District;
}

const PEOPLES =
  '(?:(?:汉|壮|满|回|苗|维吾尔|土家|彝|蒙古|藏|布依|侗|瑶|朝鲜|白|哈尼|哈萨克|黎|傣|畲|傈僳|仡佬|东乡|拉祜|水|佤|纳西|羌|土|仫佬|锡伯|柯尔克孜|达斡尔|景颇|毛南|撒拉|布朗|塔吉克|阿昌|普米|鄂温克|怒|保安|裕固|鄂伦春|独龙|各)族?)';
const AUTONOMOUS = new RegExp(
  `${PEOPLES}*(?<=族|(?<!内)蒙古|柯尔克孜|哈萨克|维吾尔|鄂温克|鄂伦春|锡伯|塔吉克|西藏)自治(?<kind>区|州|县|旗)$`,
  'u',
);
const SUFFIX = /(?:特别行政区|自治区|林区|地区|省|市|区|县|盟|旗)$/u;

/** Every name of every division, full and short, current and retired. */
export function listDistrictNames(): readonly DistrictName[] {
  const current = listDistricts().flatMap((district) => namesOf(district.name, district));
  const old = RETIRED_DIVISIONS.flatMap(({ name, replacedBy }) => {
    const district = findDistrict(replacedBy);
    return district ? namesOf(name, district) : [];
  });
  return [...current, ...old];
}

/** `name` as it stands, and the shorter ways of saying it that have at least two characters. */
function namesOf(name: string, district: District): DistrictName[] {
  const kind = AUTONOMOUS.exec(name)?.groups?.['kind'];
  // 西藏 and 鄂伦春 are place and people in one word.
  const place = name.replace(AUTONOMOUS, '') || name.replace(/自治.$/u, '');
  const short = kind ? place : name.replace(SUFFIX, '');
  const full = kind && kind !== '区' ? [name, short + kind] : [name];
  return [
    ...full.filter((text) => text.length > 1).map((text) => ({ text, full: true, district })),
    ...(short.length > 1 && !full.includes(short) ? [{ text: short, full: false, district }] : []),
  ];
}
