import { FIRST_DAY, type PartialDate } from '#lib/dates/partial-date.ts';

/** The day by which a date finds its place in a row: its first, or its last when the first is open (../2018). */
export function anchorDay({ earliest, latest }: PartialDate): string {
  return earliest === FIRST_DAY ? latest : earliest;
}
