/** By part of speech, or by its first letter, as jieba's dictionary and its tagger name them. */
const KINDS: Readonly<Record<string, string>> = {
  n: 'n',
  nrt: 'N',
  nr: 'N',
  nrfg: 'N',
  ns: 's',
  s: 's',
  j: 'n',
  vn: 'n',
  v: 'v',
  vd: 'd',
  a: 'a',
  b: 'a',
  z: 'a',
  zg: 'x',
  d: 'd',
  r: 'r',
  p: 'p',
  c: 'c',
  m: 'm',
  q: 'q',
  uj: 'D',
  ul: 'L',
  uz: 'L',
  ug: 'L',
  uv: 'E',
  ud: 'E',
  f: 'f',
  t: 't',
  i: 'i',
  l: 'i',
  k: 'y',
  y: 'y',
  e: 'y',
  o: 'y',
};

/** The kind (see grammar.ts) of a word of `length` characters that jieba tags with `tag`. */
export function kindOfTag(tag: string, length: number): string {
  const letter = KINDS[tag] ?? KINDS[tag.charAt(0)] ?? 'x';
  return letter === 'v' && length === 1 ? 'V' : letter;
}
