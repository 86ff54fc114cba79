const VISIBLE = /[^\p{C}\u2028\u2029]/u;

/** Entities by name that pages write instead of characters. */
export const NAMED_ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  hellip: '…',
  middot: '·',
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
};

/** The character that `&name;` or `&#number;` stands for; the entity itself when it is none that can be seen. */
export function decodeEntity(entity: string): string {
  const name = entity.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return NAMED_ENTITIES[name] ?? entity;
  const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  if (/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/u.test(String.fromCodePoint(code))) return '';
  return VISIBLE.test(String.fromCodePoint(code)) ? String.fromCodePoint(code) : entity;
}
