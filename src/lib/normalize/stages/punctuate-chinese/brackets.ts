const HAN_OR_MARK = /[\p{Script=Han}“”《》、，。；：？！…—]/u;

/**
 * Half-width round brackets to full-width where the context is Chinese: a pair with Chinese inside or right beside it.
 * Brackets of formulas, addresses and foreign text stay. Nothing is added: an unpaired bracket only changes its width.
 */
export function widenBrackets(text: string): string {
  if (!/[()]/.test(text)) return text;
  const characters = text.split('');
  const open: number[] = [];
  characters.forEach((character, index) => {
    if (character === '(' || character === '（') open.push(index);
    if (character !== ')' && character !== '）') return;
    const start = open.pop();
    if (start === undefined) {
      if (character === ')' && HAN_OR_MARK.test(characters[index - 1] ?? '')) characters[index] = '）';
      return;
    }
    const inside = characters.slice(start + 1, index).join('');
    const beside = `${characters[start - 1] ?? ''}${characters[index + 1] ?? ''}`;
    const isChinese =
      HAN_OR_MARK.test(inside) || HAN_OR_MARK.test(beside) || characters[start] === '（' || character === '）';
    if (!isChinese) return;
    characters[start] = '（';
    characters[index] = '）';
  });
  for (const start of open) {
    if (characters[start] === '(' && HAN_OR_MARK.test(characters[start + 1] ?? '')) characters[start] = '（';
  }
  return characters.join('');
}
