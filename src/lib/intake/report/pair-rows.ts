import type { BlockType, Change, Line } from '#lib/normalize/stage.ts';
import type { Ingested } from '../ingested.ts';

/** A stretch of the article as received beside what became of it. */
export interface Row {
  readonly line: number;
  /** every line of the stretch, the first included */
  readonly lines: readonly number[];
  readonly before: string;
  /** undefined when nothing of it stayed */
  readonly after: string | undefined;
  /** undefined for several blocks too, such as a heading that was run into its paragraph */
  readonly type: BlockType | undefined;
  /** the rule that took the line out */
  readonly dropped: string | undefined;
  readonly changes: readonly Change[];
}

/** Each block beside the received lines from which it was made, and each line that left, in the order received. */
export function pairRows({ blocks, changes, dropped }: Ingested, received: readonly Line[]): Row[] {
  const droppedRules = new Map(dropped.map(({ line, rule }) => [line, rule]));
  const changesByLine = Map.groupBy(changes, ({ line }) => line);
  const blocksByLine = Map.groupBy(blocks, ({ line }) => line);
  const rows: Row[] = [];
  for (const lines of stretches(received, { starts: new Set(blocksByLine.keys()), gone: droppedRules })) {
    const line = lines[0]?.number ?? 0;
    const own = blocksByLine.get(line);
    const before = lines
      .map(({ text }) => text)
      .join('\n')
      .trimEnd();
    if (before === '' && !own) continue;
    const numbers = [...new Set(lines.map(({ number }) => number))];
    const touched = numbers.flatMap((number) => changesByLine.get(number) ?? []);
    rows.push({
      line,
      lines: numbers,
      before,
      after: own?.map(({ text }) => text).join('\n'),
      type: own?.length === 1 ? own[0]?.type : undefined,
      dropped: droppedRules.get(line),
      changes: touched,
    });
  }
  return rows;
}

interface Borders {
  /** lines on which a block begins */
  readonly starts: ReadonlySet<number>;
  readonly gone: ReadonlyMap<number, string>;
}

/** Lines that belong together: from where a block begins to before the next block or a dropped line. */
function stretches(received: readonly Line[], { starts, gone }: Borders): Line[][] {
  const found: Line[][] = [];
  for (const line of received) {
    const last = found.at(-1)?.at(-1);
    const isSameLine = last?.number === line.number;
    const begins =
      starts.has(line.number) ||
      gone.has(line.number) ||
      (last !== undefined && gone.has(last.number) && !starts.has(last.number));
    if (!last || (begins && !isSameLine)) found.push([line]);
    else found.at(-1)?.push(line);
  }
  return found;
}
