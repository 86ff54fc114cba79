/** The provinces, cities and counties of GB/T 2260. A municipality under the State Council has no city level: 重庆市 → 铜梁区. */
import data from './data/divisions.json' with { type: 'json' };
import { RETIRED_DIVISIONS } from './retired.ts';

export type DistrictLevel = 'province' | 'city' | 'county';

export interface DistrictStep {
  readonly code: string;
  readonly name: string;
}

export interface District extends DistrictStep {
  readonly level: DistrictLevel;
  /** from the province down to this division */
  readonly path: readonly DistrictStep[];
  /** code of the division that took the place of a retired one */
  readonly replacedBy?: string;
}

/** The day up to which the codes are valid. */
export const DISTRICT_EDITION = data.edition;

const NAMES: ReadonlyMap<string, string> = new Map(data.divisions.map((line) => [line.slice(0, 6), line.slice(7)]));
const RETIRED = new Map(RETIRED_DIVISIONS.filter(({ code }) => !NAMES.has(code)).map((entry) => [entry.code, entry]));

/** The division with this six-digit code, retired ones included; undefined when there is none. */
export function findDistrict(code: string): District | undefined {
  const old = RETIRED.get(code);
  const name = NAMES.get(code) ?? old?.name;
  if (name === undefined) return undefined;
  const ancestors = [...new Set([`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`])].flatMap((above) => {
    const known = above === code ? undefined : NAMES.get(above);
    return known === undefined ? [] : [{ code: above, name: known }];
  });
  const level = levelOf(code);
  return { code, name, level, path: [...ancestors, { code, name }], ...(old ? { replacedBy: old.replacedBy } : {}) };
}

/** Every division of the edition, by code. */
export function listDistricts(): readonly District[] {
  return [...NAMES.keys()].flatMap((code) => findDistrict(code) ?? []);
}

/** Whether `inner` lies within `outer` or is it. */
export function isWithin(inner: string, outer: string): boolean {
  const significant = outer.endsWith('0000') ? 2 : outer.endsWith('00') ? 4 : 6;
  return inner.startsWith(outer.slice(0, significant));
}

/** What a code's zeros say of it. */
export function levelOf(code: string): DistrictLevel {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'city' : 'county';
}
