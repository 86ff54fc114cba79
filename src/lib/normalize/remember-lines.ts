import type { Line } from './stage.ts';

/** Places for lines, a power of two. A line whose place is taken by another one is looked at anew. */
const PLACES = 4096;

/** What was found out about lines: most come again as the same object, with the next question and in the next round. */
export interface LineMemory<Value> {
  readonly get: (line: Line) => Value | undefined;
  readonly set: (line: Line, value: Value) => void;
}

/**
 * An empty memory. A line has its place by number and length, so that neighbours stand side by side and pieces of one
 * line apart: tables by object or by text cost more than most of what would be remembered in them.
 */
export function rememberLines<Value>(): LineMemory<Value> {
  const lines = new Array<Line | undefined>(PLACES).fill(undefined);
  const values = new Array<Value | undefined>(PLACES).fill(undefined);
  return {
    get(line) {
      const place = placeOf(line);
      return lines[place] === line ? values[place] : undefined;
    },
    set(line, value) {
      const place = placeOf(line);
      lines[place] = line;
      values[place] = value;
    },
  };
}

function placeOf({ number, text }: Line): number {
  return (number + (text.length << 6)) & (PLACES - 1);
}

/** `make` that works once for each line: several stages ask the same of a line, in every round. `Value` is never undefined. */
export function oncePerLine<Value extends NonNullable<unknown>>(make: (line: Line) => Value): (line: Line) => Value {
  const made = rememberLines<Value>();
  return (line) => {
    const known = made.get(line);
    if (known !== undefined) return known;
    const value = make(line);
    made.set(line, value);
    return value;
  };
}
