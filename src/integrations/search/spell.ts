import { pinyin } from 'pinyin-pro';

/** The syllables of `text` without tones, parted by blanks; ü is v, as it is typed. Runs of Latin letters and digits stay, punctuation goes. */
export function spell(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((piece) => piece.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? [])
    .flatMap((run) => (/\p{Script=Han}/u.test(run) ? pinyin(run, { toneType: 'none', type: 'array', v: true }) : [run]))
    .filter((syllable) => /^[a-z0-9]+$/.test(syllable))
    .join(' ');
}
