/** One run of characters that two texts share, or that only one of them has. */
export interface TextRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** past this many edits the texts have so little in common that marks say nothing */
const MOST_EDITS = 1500;

/** How `before` became `after`, character by character (Myers); one removed and one added run when they hardly agree. */
export function diffText(before: string, after: string): TextRun[] {
  const [from, to] = [Array.from(before), Array.from(after)];
  let head = 0;
  while (head < from.length && head < to.length && from[head] === to[head]) head += 1;
  let tail = 0;
  while (tail < from.length - head && tail < to.length - head && from.at(-1 - tail) === to.at(-1 - tail)) tail += 1;
  const [a, b] = [from.slice(head, from.length - tail), to.slice(head, to.length - tail)];
  return mergeRuns([
    { kind: 'same', text: from.slice(0, head).join('') },
    ...findRuns(a, b),
    { kind: 'same', text: from.slice(from.length - tail).join('') },
  ]);
}

function findRuns(a: readonly string[], b: readonly string[]): TextRun[] {
  const traces = trace(a, b);
  if (!traces)
    return [
      { kind: 'removed', text: a.join('') },
      { kind: 'added', text: b.join('') },
    ];
  const runs: TextRun[] = [];
  let [x, y] = [a.length, b.length];
  for (let edits = traces.length - 1; edits >= 0; edits--) {
    const furthest = traces[edits] as Int32Array;
    const at = (diagonal: number) => furthest[diagonal + edits + 1] ?? -1;
    const diagonal = x - y;
    const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
    const startX = edits === 0 ? 0 : down ? at(diagonal + 1) : at(diagonal - 1) + 1;
    const startY = startX - diagonal;
    while (x > startX && y > startY) {
      runs.push({ kind: 'same', text: a[--x] ?? '' });
      y -= 1;
    }
    if (edits === 0) break;
    if (down) runs.push({ kind: 'added', text: b[--y] ?? '' });
    else runs.push({ kind: 'removed', text: a[--x] ?? '' });
  }
  return runs.reverse();
}

/** For each number of edits, how far along each diagonal one gets before them; undefined when there are too many. */
function trace(a: readonly string[], b: readonly string[]): Int32Array[] | undefined {
  const traces: Int32Array[] = [];
  let furthest = new Int32Array(3);
  for (let edits = 0; edits <= Math.min(a.length + b.length, MOST_EDITS); edits++) {
    traces.push(furthest);
    const next = new Int32Array(2 * edits + 5);
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      const at = (other: number) => furthest[other + edits + 1] ?? -1;
      const down = diagonal === -edits || (diagonal !== edits && at(diagonal - 1) < at(diagonal + 1));
      let x = edits === 0 ? 0 : down ? at(diagonal + 1) : at(diagonal - 1) + 1;
      while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
      next[diagonal + edits + 2] = x;
      if (x >= a.length && x - diagonal >= b.length) return traces;
    }
    furthest = next;
  }
  return undefined;
}

function mergeRuns(runs: readonly TextRun[]): TextRun[] {
  const merged: { kind: TextRun['kind']; text: string }[] = [];
  for (const { kind, text } of runs) {
    const last = merged.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text) merged.push({ kind, text });
  }
  return merged;
}
