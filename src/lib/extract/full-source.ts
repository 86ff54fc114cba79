/** 区住建局 says whose it is only to those who are there, 甲市住建局 is short: the full name, when the article prints one. */
import type { StatedMetadata } from '#lib/normalize/manuscript.ts';
import type { ExtractedSource } from './metadata.ts';

/** 区住建局, 县委宣传部 */
const OF_ITS_PLACE = /^[区县市]\p{Script=Han}{3,}$/u;
/** 甲市住建局: what offices shorten */
const OFFICE = /^\p{Script=Han}{3,}[局委办厅]$/u;

interface Printed {
  readonly sources: StatedMetadata['sources'];
  readonly body: string;
  /** the division that the article is about */
  readonly place: string | null;
}

/** `source` under the full name that another line or the text prints; as it is when none does. */
export function nameInFull(source: ExtractedSource, { sources, body, place }: Printed): ExtractedSource {
  if (!OF_ITS_PLACE.test(source.name) && !OFFICE.test(source.name)) return source;
  const isOfItsPlace = OF_ITS_PLACE.test(source.name) && place?.endsWith(source.name.charAt(0));
  const placed = isOfItsPlace ? place + source.name.slice(1) : '';
  const stated = sources.map(({ value }) => value.trim()).find((name) => isFullNameOf(name, source.name));
  const name = stated ?? (placed !== '' && body.includes(placed) ? placed : source.name);
  return { ...source, name };
}

/** 甲市乙区住房和城乡建设局 for 区住建局: the characters of the short name in their order, from the place to the end. */
function isFullNameOf(name: string, short: string): boolean {
  const inner = [...short].join(String.raw`\p{Script=Han}{0,6}?`);
  return name.length > short.length && new RegExp(String.raw`^\p{Script=Han}{0,12}?${inner}$`, 'u').test(name);
}
