const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const FORBIDDEN = /[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/gu;

/** `text` without the characters that XML 1.0 has no way to write. */
export function writableInXml(text: string): string {
  return text.replace(FORBIDDEN, '');
}

export function escapeXml(text: string): string {
  return writableInXml(text).replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
}
