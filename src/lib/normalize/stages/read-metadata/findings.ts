import type { Stated, StatedMetadata } from '#lib/normalize/stage.ts';

/** One value that a line states, and the list it belongs to. */
export interface Finding extends Stated {
  readonly field: keyof StatedMetadata;
}

/** `metadata` followed by the findings; a value that is there already is not repeated. */
export function addFindings(metadata: StatedMetadata, findings: readonly Finding[]): StatedMetadata {
  const lists: Record<string, Stated[]> = Object.fromEntries(
    Object.entries(metadata).map(([field, list]) => [field, [...(list as readonly Stated[])]]),
  );
  for (const { field, ...stated } of findings) {
    const list = lists[field] as Stated[];
    if (stated.value !== '' && !list.some(({ value }) => value === stated.value)) list.push(stated);
  }
  return lists as unknown as StatedMetadata;
}
