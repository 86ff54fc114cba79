/** Whose paper 本报 probably is, when the article does not name it: a guess for the editor to confirm, never printed unasked. */
import type { StatedMetadata } from '#lib/normalize/manuscript.ts';
import { OWN_OFFICE } from '#lib/normalize/press.ts';
import { readable } from './citing.ts';
import type { ExtractedDistrict } from './district/district.ts';
import type { ExtractedSource } from './metadata.ts';

const TELEGRAPH = /^[^。\n]{0,12}本报(?:[\p{Script=Han}]{0,6})?讯/u;

interface Told {
  readonly body: string;
  readonly district: ExtractedDistrict | null;
}

/**
 * 本报记者 who writes 我市 works for that city's daily, 我省 for the province's: nearly every one of them is called by the
 * place's name and 日报. Null unless a byline says 本报, the text says whose, and the place is sure.
 */
export function inferSource(
  { authors, photographers }: StatedMetadata,
  { body, district }: Told,
): ExtractedSource | null {
  const isOwn =
    [...authors, ...photographers].some(({ evidence }) => OWN_OFFICE.test(readable(evidence))) || TELEGRAPH.test(body);
  if (!isOwn || !district || district.confidence < 0.8) return null;
  const [province = '', city] = district.path;
  const place = /我市/u.test(body)
    ? province.endsWith('市')
      ? province
      : city
    : /我省/u.test(body)
      ? province
      : undefined;
  // 我市 of a county-level city is not its prefecture's paper.
  if (!place || !/[市省]$/u.test(place) || (district.path.length > 2 && district.name.endsWith('市'))) return null;
  return { name: `${place.slice(0, -1)}日报`, url: null, inferred: true };
}
