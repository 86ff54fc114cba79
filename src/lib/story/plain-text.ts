/** The words of a body as a reader sees them, for finding evidence in them: markup, addresses and all blanks are gone. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/\{\/\*[\s\S]*?\*\/\}/g, ''],
  [/<!--[\s\S]*?-->/g, ''],
  [/!\[[^\]]*\]\([^)]*\)/g, ''],
  [/\[\^[^\]]+\]:?/g, ''],
  [/(?<!\\)\[([^\]]*)\]\((?:[^()]|\([^()]*\))*\)/g, '$1'],
  [/(?<!\\)\[([^\]]*)\]\[[^\]]*\]/g, '$1'],
  [/(?<!\\)<\/?[A-Za-z][^<>]*>/g, ''],
  [/(?<!\\)\{["'`]([^"'`{}]*)["'`]\}/g, '$1'],
  [/^ {0,3}(?:#{1,6}[ \t]|>[ \t]?|[-*+][ \t]|\d{1,9}[.)][ \t]|`{3,}.*$|~{3,}.*$|(?:[-*_][ \t]*){3,}$)/gm, ''],
  [/(?<!\\)(?:\*{1,3}|~~|`+)/g, ''],
  [/(?<![\\\w])_{1,2}(?=\S)|(?<=[^\s\\])_{1,2}(?!\w)/g, ''],
];
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', nbsp: '' };

export function plainText(body: string): string {
  let text = body;
  for (const [pattern, kept] of MARKUP) text = text.replace(pattern, kept);
  return text
    .replace(
      /&(lt|gt|amp|quot|nbsp|#\d+|#x[\da-f]+);|\\([!-/:-@[-`{-~])/gi,
      (_all, entity: string | undefined, mark) => (entity === undefined ? mark : decode(entity)),
    )
    .replace(/\s+/g, '');
}

function decode(entity: string): string {
  if (/^#x/i.test(entity)) return String.fromCodePoint(Number.parseInt(entity.slice(2), 16));
  return entity.startsWith('#')
    ? String.fromCodePoint(Number(entity.slice(1)))
    : (ENTITIES[entity.toLowerCase()] ?? '');
}

/** Whether `evidence` stands in `text` (of {@link plainText}); its own markup and blanks count for nothing. */
export function holdsEvidence(text: string, evidence: string): boolean {
  const bare = evidence.replace(/\s+/g, '');
  if (bare === '') return false;
  return text.includes(bare) || text.includes(plainText(evidence));
}
