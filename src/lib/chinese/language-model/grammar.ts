import grammar from './data/grammar.json' with { type: 'json' };

/**
 * How readily a word of one kind follows a word of another: 的 before a noun, no preposition before a comma. In half
 * nats above or below what the frequency of the kind alone makes likely, counted by scripts/derive-language-model.ts.
 */

/** Kinds of words by letter: nouns, places, names, verbs (V: of one character), …, 的, 了着过, 地得, idioms, others, marks. */
export const WORD_KINDS = 'nsNvVadrpcmqDLEftiyx,./:“”()';

/** Marks, digits and letters by the kind they count as. */
const KIND_OF_MARK: Readonly<Record<string, string>> = {
  ',': '，,',
  '.': '。！？；!?; ',
  '/': '、',
  ':': '：:',
  '“': '“‘「『《〈',
  '”': '”’」』》〉',
  '(': '（(',
  ')': '）)',
  m: '0123456789０１２３４５６７８９',
};

/** In front of the first word of a text, anything can stand. */
export const NO_KIND: number = WORD_KINDS.length;
export const OTHER_KIND = kindOf('x');
export const NAME_KIND = kindOf('N');
/** A quotation that ends with a sentence ends the sentence around it: no 的 follows 。”. */
export const STOP_KIND = kindOf('.');

const WIDTH = WORD_KINDS.length + 1;
const costs = tabulate();

/** The number of a kind in WORD_KINDS. */
export function kindOf(letter: string): number {
  return WORD_KINDS.indexOf(letter);
}

/** What a word of kind `next` costs more (or less) behind one of kind `before`, in nats. */
export function transitionCost(before: number, next: number): number {
  return costs[before * WIDTH + next] as number;
}

/** The kind of a mark or digit as its letter; undefined for all else. */
export function letterOfMark(mark: string): string | undefined {
  return Object.entries(KIND_OF_MARK).find(([, marks]) => marks.includes(mark))?.[0];
}

/** Whether a kind is one of marks, digits excepted. */
export function isMarkKind(letter: string): boolean {
  return /[^a-z]/iu.test(letter);
}

const SENTENCE_ENDS = new Set([...(KIND_OF_MARK['.'] ?? '')].map((mark) => mark.charCodeAt(0)));
const CLOSING = new Set([...(KIND_OF_MARK['”'] ?? '')].map((mark) => mark.charCodeAt(0)));

/** Whether `unit` is one of 。！？； */
export function endsSentence(unit: number): boolean {
  return SENTENCE_ENDS.has(unit);
}

/** Whether `unit` closes a quotation behind the end of a sentence. */
export function closesSentence(before: number, unit: number): boolean {
  return CLOSING.has(unit) && SENTENCE_ENDS.has(before);
}

/** By UTF-16 code unit, the kind of a mark or digit; OTHER_KIND for all else. */
export function tabulateMarkKinds(): Uint8Array {
  const table = new Uint8Array(0x10000).fill(OTHER_KIND);
  for (const [letter, marks] of Object.entries(KIND_OF_MARK))
    for (const mark of marks) table[mark.charCodeAt(0)] = kindOf(letter);
  return table;
}

function tabulate(): Float64Array {
  const table = new Float64Array(WIDTH * WIDTH);
  for (const row of grammar.halfNats) {
    const [before = '', ...values] = row.split(' ');
    for (const [next, value] of values.entries()) table[kindOf(before) * WIDTH + next] = -Number(value) / 2;
  }
  return table;
}
