import { decodeText } from './html-tokens.ts';

export interface WrittenStep {
  readonly title: string;
  readonly text: string;
}

/** The steps that a numbered list in HTML tells: what is bold, or stands before the colon, is the step's name. */
export function listSteps(html: string): WrittenStep[] {
  const plain = (piece: string) =>
    decodeText(piece.replace(/<[^>]*>/g, ''))
      .replace(/\s+/g, '')
      .trim();
  return [...html.matchAll(/<li>([\s\S]*?)<\/li>/g)].flatMap(([, item = '']) => {
    const bold = /^\s*(?:<p>)?\s*<strong>([\s\S]*?)<\/strong>/.exec(item);
    const whole = plain(item);
    const title = bold ? plain(bold[1] ?? '') : (/^[^：。，；]+/.exec(whole)?.[0] ?? whole);
    const text = whole.slice(title.length).replace(/^[：:，。；]+/, '');
    return title === '' ? [] : [{ title: title.replace(/[：:]$/, ''), text }];
  });
}
