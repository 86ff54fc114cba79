/** The divisions of the national standard together with those that an editor added, renamed or retired in districts.yaml. */
import { type District, type DistrictStep, findDistrict, levelOf } from './districts.ts';

export interface AddedDivision {
  readonly name: string;
  /** code of the division that took its place; null for one that stands */
  readonly replacedBy: string | null;
}

/** A `findDistrict` that knows `added` (by code) first: their names hold in the paths of the divisions below them too. */
export function districtFinder(added: ReadonlyMap<string, AddedDivision>): (code: string) => District | undefined {
  if (added.size === 0) return findDistrict;
  const stepOf = (code: string): DistrictStep[] => {
    const name = added.get(code)?.name ?? standingName(code);
    return name === undefined ? [] : [{ code, name }];
  };
  return (code) => {
    const known = findDistrict(code);
    const own = added.get(code);
    const name = own?.name ?? known?.name;
    if (name === undefined) return undefined;
    const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`].filter((step) => step !== code);
    const path = [...new Set(above)].flatMap(stepOf);
    const replacedBy = own ? own.replacedBy : known?.replacedBy;
    return { code, name, level: levelOf(code), path: [...path, { code, name }], ...(replacedBy && { replacedBy }) };
  };
}

/** The name of a division of the standard that is not retired. */
function standingName(code: string): string | undefined {
  const known = findDistrict(code);
  return known?.replacedBy ? undefined : known?.name;
}
