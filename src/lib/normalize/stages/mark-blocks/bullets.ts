import type { BlockType, Change, Line } from '#lib/normalize/stage.ts';

const BULLET = /^(?:[•·●■◆▪◦▶►➢✓]+ ?|[-*+–] +|[★☆◇□※❖☑]+ ?)(?=\S)/u;

export function hasBullet(text: string): boolean {
  return BULLET.test(text);
}

/** Lines without their bullets, and which of them are entries of a list: those in a row of at least two. */
export function readBullets(
  lines: readonly Line[],
  hints: ReadonlyMap<number, BlockType>,
): { lines: Line[]; entries: ReadonlySet<Line>; changes: Change[] } {
  const changes: Change[] = [];
  const entries = new Set<Line>();
  const isBullet = lines.map(({ number, text }) => !hints.has(number) && hasBullet(text));
  const bare = lines.map((line, index) => {
    if (!isBullet[index]) return line;
    const text = line.text.replace(BULLET, '');
    const stripped = { ...line, text };
    if (isBullet[index - 1] || isBullet[index + 1]) entries.add(stripped);
    changes.push({
      stage: 'mark-blocks',
      rule: 'bullet',
      line: line.number,
      before: line.text.slice(0, 12),
      after: text.slice(0, 12),
      confidence: 0.95,
    });
    return stripped;
  });
  return { lines: bare, entries, changes };
}
