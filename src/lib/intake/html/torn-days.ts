/** Days whose year, month and day stand in elements of their own, as templates print them large and small. */
import type { Piece } from './page-pieces.ts';
import { findDay } from './stated-values.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const TORN = [
  /(?<=^|\/)(?<day>\d{1,2})\/(?<year>20\d{2})\s*[-./年]\s*(?<month>\d{1,2})月?(?=\/|$)/u,
  /(?<=^|\/)(?<month>\d{1,2})[-.月](?<day>\d{1,2})日?\/(?<year>20\d{2})年?(?=\/|$)/u,
  new RegExp(
    `(?<=^|\\/)(?<month>${MONTHS.join('|')})\\/(?<day>\\d{1,2})\\/(?:[a-z]{3}\\/)?(?<year>20\\d{2})(?=\\/|$)`,
    'iu',
  ),
];

/** The day in 2022 / 03 / 15 / 16:30, 21 / 2024年02月, 05-12 / 2021 and Dec / 28 / Sat / 2013, written 2022-03-15; undefined for none. */
export function findTornDay(pieces: readonly Piece[]): string | undefined {
  const text = pieces
    .map((piece) => piece.text)
    .join('/')
    .replace(/\/{2,}/g, '/');
  const whole = /\/\d{1,2}:\d{2}/.test(text) ? findDay(text) : undefined;
  if (whole) return whole;
  for (const pattern of TORN) {
    const { year, month = '', day } = pattern.exec(text)?.groups ?? {};
    if (year) return findDay(`${year}-${MONTHS.indexOf(month.toLowerCase()) + 1 || month}-${day}`);
  }
  return undefined;
}
