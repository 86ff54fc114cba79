/** `text` with each character that steers a terminal, reorders or hides text shown by its number: ‹202E›. Line ends and tabs stay. */
export function showHidden(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, (character) =>
    character === '\n' || character === '\t'
      ? character
      : `‹${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}›`,
  );
}
