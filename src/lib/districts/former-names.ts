/** What divisions were called before they became districts and cities, and new areas that tell where a text is. */
import { findDistrict, listDistricts } from './districts.ts';
import type { DistrictName } from './names.ts';

/** 市中县 and 东城市 (山东城市) are no names, and 新建县 and 新都市 are words before a name. */
const NEVER_ONE = /^市中$|^城.$|[城场]$|^新[都建北]$/u;

/** Areas that are run like a county and are none, and the division that they belong to. */
const NEW_AREAS: Readonly<Record<string, string>> = {
  雄安新区: '130000',
  西咸新区: '610000',
  贵安新区: '520000',
  赣江新区: '360000',
  天府新区: '510000',
  两江新区: '500000',
  滇中新区: '530000',
  郑东新区: '410100',
  郑州航空港: '410100',
  湘江新区: '430100',
  西海岸新区: '370211',
  东湖高新区: '420100',
  光谷: '420100',
  平潭综合实验区: '350128',
  杨凌示范区: '610403',
  钱塘新区: '330114',
  金普新区: '210213',
  大亚湾区: '441300',
  松山湖高新区: '441900',
};

/** 江都市 and 江都县 of what is 江都区, 宁乡县 of what is 宁乡市, 毕节地区 of what is 毕节市; new areas besides. */
export function listFormerNames(taken: ReadonlySet<string>): readonly DistrictName[] {
  const former = listDistricts().flatMap((district): DistrictName[] => {
    const place = /^(\p{Script=Han}{2,3})([区市])$/u.exec(district.name);
    const [, stem = '', kind = ''] = place ?? [];
    if (!place || NEVER_ONE.test(stem) || district.level === 'province') return [];
    const kinds = district.level === 'city' ? ['地区'] : kind === '区' ? ['县', '市'] : ['县'];
    return kinds.map((was) => ({ text: stem + was, full: true, district })).filter(({ text }) => !taken.has(text));
  });
  const others = Object.entries(NEW_AREAS).flatMap(([text, code]) => {
    const district = findDistrict(code);
    return district ? [{ text, full: true, district }] : [];
  });
  return [...former, ...others];
}
