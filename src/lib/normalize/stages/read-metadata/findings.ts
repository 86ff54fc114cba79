import { foldForMatching } from '#lib/chinese/punctuation.ts';
import type { Line, Stated, StatedMetadata } from '#lib/normalize/stage.ts';

/** One value that a line states, and the list it belongs to. */
export interface Finding extends Stated {
  readonly field: keyof StatedMetadata;
}

/** Makes findings out of the values that `evidence` states for a field. */
export function stating(evidence: string, { number }: Line): (field: Finding['field']) => (value: string) => Finding {
  return (field) => (value) => ({ field, value, evidence, line: number });
}

/** `metadata` followed by the findings; a value that is there already is not repeated. */
export function addFindings(metadata: StatedMetadata, findings: readonly Finding[]): StatedMetadata {
  const lists: Record<string, Stated[]> = Object.fromEntries(
    Object.entries(metadata).map(([field, list]) => [field, [...(list as readonly Stated[])]]),
  );
  for (const { field, ...found } of findings) {
    const list = lists[field] as Stated[];
    const stated = { ...found, value: asWritten(found) };
    if (stated.value !== '' && !list.some(({ value }) => value === stated.value)) list.push(stated);
  }
  return lists as unknown as StatedMetadata;
}

/** A name is recognized in Simplified; it stands as the article writes it. */
function asWritten({ value, evidence }: Stated): string {
  const at = foldForMatching(evidence).indexOf(value);
  return at < 0 ? value : evidence.slice(at, at + value.length);
}
