import { encodeUnit } from '#lib/chinese/gbk.ts';
import { isTraditionalOnly } from '#lib/chinese/gbk-variants.ts';
import { hasReading } from '#lib/chinese/pinyin.ts';
import { contradicts, type Path, type Surroundings } from './paths.ts';

/** The reading was set inside the very next character, so that the crawler may have missed that one. */
export function isTorn(path: Path): boolean {
  return path.unit === 0;
}

/** Whether the crawler would have left a character bare at this place. */
export function isLeftBare(path: Path, unit: number, around: Surroundings): boolean {
  if (around.annotatedPairs.size === 0 || isTorn(path)) return true;
  return !around.annotatedPairs.has(encodeUnit(unit)) && !contradicts(path.unit, unit, around);
}

/** Whether the crawler may have given `reading` to a character. */
export function canHaveReading(unit: number, reading: string, { annotatedPairs, bare }: Surroundings): boolean {
  const given = annotatedPairs.get(encodeUnit(unit));
  if (given !== undefined) return given === reading;
  const character = String.fromCharCode(unit);
  return isTraditionalOnly(character) && !bare.has(unit) && hasReading(character, reading);
}
