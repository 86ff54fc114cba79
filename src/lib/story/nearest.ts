/** The member of `known` that was most likely meant by `typed`, or undefined when none is near. */
export function findNearest(typed: string, known: Iterable<string>): string | undefined {
  const wanted = typed.toLowerCase();
  let best: { name: string; distance: number } | undefined;
  for (const name of known) {
    const candidate = name.toLowerCase();
    const contained = wanted.length >= 3 && (candidate.includes(wanted) || wanted.includes(candidate));
    const distance = contained ? 1 : editDistance(wanted, candidate);
    if (
      distance <= Math.max(1, Math.floor(wanted.length / 3)) &&
      distance < (best?.distance ?? Number.POSITIVE_INFINITY)
    )
      best = { name, distance };
  }
  return best?.name;
}

/** 您是不是要写 …？ when something is near, else the whole list if it is short. */
export function suggest(typed: string, known: Iterable<string>): string {
  const names = [...known];
  const nearest = findNearest(typed, names);
  if (nearest !== undefined) return `您是不是要写 ${nearest}？`;
  if (names.length === 0) return '这里还没有可以写的';
  const shown = names.slice(0, 20).join('、');
  return `可以写：${shown}${names.length > 20 ? ' 等' : ''}`;
}

/** Edits that turn one text into the other; two neighbours in the wrong order count once. */
function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current[column] = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + same,
        swapped ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [before, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
