/** Counties of one name (铁东区 lies in 鞍山 and in 四平) told apart by their streets and towns. */
import data from './data/streets.json' with { type: 'json' };
import type { District } from './districts.ts';
import type { DistrictName } from './names.ts';

const streetsOf = new Map(Object.entries(data.streets).map(([code, streets]) => [code, streets.split(' ')]));
/** Streets named anywhere in a text that decide, when none stands behind the county's name. */
const ENOUGH = 2;
/** 甲区河边广场 stands in 河边街道 as well as 甲区河边街道. */
const GENERIC = /(?<=..)(?:街道|地区|镇|乡)$/u;

/**
 * Tells which of the counties of one name `text` speaks of: the one with the street that stands right behind the name, or
 * with two of its streets anywhere and none of the others'. Undefined when that does not decide. A name is looked up once.
 */
export function lookUpStreets(text: string): (names: readonly DistrictName[]) => District | undefined {
  const known = new Map<string, District | undefined>();
  return (names) => {
    const name = names[0]?.text ?? '';
    if (!known.has(name)) known.set(name, knownFromStreets(names, text));
    return known.get(name);
  };
}

function knownFromStreets(names: readonly DistrictName[], text: string): District | undefined {
  const counties = names.filter(({ full, district }) => full && district.level === 'county');
  if (counties.length < 2) return undefined;
  const named = counties.map(({ text: name, district }) => {
    const streets = streetsOf.get(district.code) ?? [];
    const isAttached = streets.some((street) => text.includes(name + street.replace(GENERIC, '')));
    return { district, count: streets.filter((street) => text.includes(street)).length, isAttached };
  });
  const attached = named.filter(({ isAttached }) => isAttached);
  const [known, ...others] = attached.length > 0 ? attached : named.filter(({ count }) => count > 0);
  const isEnough = known && (known.isAttached || known.count >= ENOUGH);
  return isEnough && others.length === 0 ? known.district : undefined;
}
