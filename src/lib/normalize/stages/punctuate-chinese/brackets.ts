const HAN_OR_MARK = /[\p{Script=Han}“”《》、，。；：？！…—]/u;

const EVERY_HAN_OR_MARK = new RegExp(HAN_OR_MARK, 'gu');

/**
 * Half-width round brackets to full-width where the context is Chinese: a pair with Chinese inside or right beside it.
 * Brackets of formulas, addresses and foreign text stay. Nothing is added: an unpaired bracket only changes its width.
 */
export function widenBrackets(text: string): string {
  if (!/[()]/.test(text)) return text;
  const characters = text.split('');
  const chineseUpTo = countChinese(text);
  const open: number[] = [];
  characters.forEach((character, index) => {
    if (character === '(' || character === '（') open.push(index);
    if (character !== ')' && character !== '）') return;
    const start = open.pop();
    if (start === undefined) {
      // Behind a number it counts: 1)是; alone among Latin letters it may be anything.
      const counts = /\d/.test(characters[index - 1] ?? '') && HAN_OR_MARK.test(characters[index + 1] ?? '');
      if (character === ')' && (counts || HAN_OR_MARK.test(characters[index - 1] ?? ''))) characters[index] = '）';
      return;
    }
    const hasChinese = (chineseUpTo[index] as number) > (chineseUpTo[start + 1] as number);
    const beside = `${characters[start - 1] ?? ''}${characters[index + 1] ?? ''}`;
    const isChinese = hasChinese || HAN_OR_MARK.test(beside) || characters[start] === '（' || character === '）';
    if (!isChinese) return;
    characters[start] = '（';
    characters[index] = '）';
  });
  for (const start of open) {
    if (characters[start] === '(' && HAN_OR_MARK.test(characters[start + 1] ?? '')) characters[start] = '（';
  }
  return characters.join('');
}

/** For each index how much Chinese stands in front of it: brackets nest as deep as a text likes. */
function countChinese(text: string): Uint32Array {
  const upTo = new Uint32Array(text.length + 1);
  for (const { index } of text.matchAll(EVERY_HAN_OR_MARK)) upTo[index + 1] = 1;
  for (let index = 1; index <= text.length; index += 1)
    upTo[index] = (upTo[index - 1] as number) + (upTo[index] as number);
  return upTo;
}
