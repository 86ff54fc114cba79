/** Partial dates after EDTF (ISO 8601-2): 2022, 2022-06, 2022-06-30, and intervals of them, 2018/2020. */
export interface PartialDate {
  /** as written, normalized */
  readonly text: string;
  readonly precision: 'day' | 'month' | 'half' | 'year' | 'decade' | 'interval';
  /** first and last day, YYYY-MM-DD, inclusive */
  readonly earliest: string;
  readonly latest: string;
}

const POINT = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The date that `text` writes, or undefined when it is none (1998-13, 2023-02-29, 98, 1998/07). */
export function parsePartialDate(text: string): PartialDate | undefined {
  const [from, to, ...rest] = text.split('/');
  if (from === undefined || rest.length > 0) return undefined;
  const start = parsePoint(from);
  if (!start || to === undefined) return start;
  const end = parsePoint(to);
  if (!end || end.latest < start.earliest) return undefined;
  return { text, precision: 'interval', earliest: start.earliest, latest: end.latest };
}

function parsePoint(text: string): PartialDate | undefined {
  const [, year, month, day] = POINT.exec(text) ?? [];
  if (!year) return undefined;
  if (!month) return { text, precision: 'year', earliest: `${year}-01-01`, latest: `${year}-12-31` };
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (!day) return { text, precision: 'month', earliest: `${text}-01`, latest: `${text}-${last}` };
  if (Number(day) < 1 || Number(day) > last) return undefined;
  return { text, precision: 'day', earliest: text, latest: text };
}
