import { pinyin } from 'pinyin-pro';
import type { Ingested } from '#lib/intake/ingested.ts';

const MOST_SYLLABLES = 8;
const SHA_LENGTH = 8;

/** The part of a draft's address that tells its source: two sources never share it, and the same source always has it. */
export function sourceSuffix(sha256: string): string {
  return sha256.slice(0, SHA_LENGTH);
}

/** The address of a draft: the first syllables of its title and the beginning of the source's checksum. Stable, never in use by another source. */
export function nameDraft({ title, file, sha256 }: Pick<Ingested, 'title' | 'file' | 'sha256'>): string {
  const words = pinyin(title?.text ?? file, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .flatMap((word) => word.toLowerCase().match(/[a-z0-9]+/g) ?? [])
    .map((word) => word.slice(0, 20));
  return [...words.slice(0, MOST_SYLLABLES), sourceSuffix(sha256)].join('-');
}
