/** Keys in the search interface: what an input method takes for itself, and where the arrows lead. */

interface Stops {
  readonly field: HTMLInputElement;
  /** what follows the field, from top to bottom */
  readonly links: Iterable<HTMLElement>;
  readonly suggestions: { move(step: 1 | -1): boolean; release(): boolean } | undefined;
}

/** Whether the key belongs to an input method. Safari ends the composition before it tells of the key that ended it, with code 229. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Moves through the suggestions and on to the links, one for each arrow up or down; false when the key is not for that. */
export function stepThrough(event: KeyboardEvent, { field, links, suggestions }: Stops): boolean {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
  if (!step || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return false;
  const inField = event.target === field;
  if (inField && suggestions?.move(step)) return true;
  const stops: readonly HTMLElement[] = [field, ...links];
  const next = stops[stops.indexOf(event.target as HTMLElement) + step];
  if (!next || !stops.includes(event.target as HTMLElement)) return false;
  suggestions?.release();
  next.focus();
  return true;
}
