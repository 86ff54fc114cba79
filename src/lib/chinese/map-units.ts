/** String.fromCharCode takes its units as arguments, and a stack holds only so many. */
const MOST_AT_ONCE = 8192;

/** `text` with each UTF-16 code unit exchanged for the one that `table` (65,536 entries) has for it. */
export function mapUnits(text: string, table: Uint16Array): string {
  let same = 0;
  while (same < text.length && table[text.charCodeAt(same)] === text.charCodeAt(same)) same += 1;
  if (same === text.length) return text;
  let mapped = text.slice(0, same);
  for (let from = same; from < text.length; from += MOST_AT_ONCE) {
    const end = Math.min(text.length, from + MOST_AT_ONCE);
    const units = new Array<number>(end - from);
    for (let at = from; at < end; at++) units[at - from] = table[text.charCodeAt(at)] as number;
    mapped += String.fromCharCode.apply(null, units);
  }
  return mapped;
}

/** Whether `marked` (65,536 entries) is other than 0 for a UTF-16 code unit of `text`. */
export function hasUnit(text: string, marked: Uint8Array): boolean {
  for (let at = 0; at < text.length; at++) if (marked[text.charCodeAt(at)]) return true;
  return false;
}
