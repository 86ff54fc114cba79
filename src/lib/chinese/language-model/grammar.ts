/**
 * How readily a word of one kind follows a word of another: 的 before a noun, no preposition before a comma. In half
 * nats above or below what the frequency of the kind alone makes likely: estimates for printed prose.
 */

/** Kinds of words by letter: nouns, places, names, verbs (V: of one character), …, 的, 了着过, 地得, idioms, others, marks. */
export const WORD_KINDS = 'nsNvVadrpcmqDLEftiyx,./:“”()';

const LIKELIHOODS = `
n   0 -2  0  0  0 -1  0 -2  0  1 -3 -2  1 -2 -1  1 -1 -1  2  0  1  1  1  0 -2  1  0  0
s   1  1  1 -1  0 -1 -1 -1  0 -1 -1 -4  0 -6 -3  1 -1  0  0  1 -1 -2  2  1 -2  0 -3  0
N   0  1  0 -1  1  0 -1 -3  0 -1 -2  1  0 -2 -2  0  0 -2  0  1 -1  0  2 -1 -3  1 -1  2
v   0  0 -2  0 -1  0 -1  0  0  0 -1 -4  1  4 -1  0 -1  0  1 -1  1  1  0  2  1  0 -2 -3
V   0  0  0  0  1  1  0  0  1 -3  0  0 -2  3  2  0  0  0 -2  0  0 -2 -1  2  1 -1 -4  2
a   1 -1 -1  0 -1 -1 -2 -4 -2 -1 -2 -3  2 -1  4 -2 -2 -2 -1 -1  0  0  0 -2 -2  1 -3 -1
d  -2 -2 -1  2  3  2  1 -2  1 -1 -2 -7 -4 -2  1 -2 -1  1 -8 -2 -2 -2 -3 -6 -2 -2 -4 -3
r   0  0 -2  0  1  0  1 -1  0 -1 -1  1  1 -8 -2 -2 -1  0 -1  0 -2 -2 -5 -2 -1 -4 -8 -5
p   1  2  0  0 -2  1 -1  2 -2 -5  0 -4 -8 -2 -3 -1  2  1 -8 -1 -7 -5 -6  1  2 -5 -8 -5
c   0  1  0  1  0  0  1  1  1 -1 -2 -4 -8 -6 -3 -3  0  1 -8 -2  0 -5 -5 -5  0 -5 -8 -8
m  -1 -3 -3 -3 -1 -1 -2 -5 -2 -3  5  4 -2 -5 -2  0  0 -2 -5  1 -1 -1 -1 -4 -3 -1 -2  2
q   1  0  1 -1  0  1 -1 -4 -2 -2 -2  0 -1 -6  0  1 -1  0  0  0  1  0  0 -1  1  0 -1  4
D   1  0  0  0 -3  1 -1 -1 -6 -3 -1 -5 -8 -8 -8 -2 -1  1 -2 -3 -2 -2 -5 -5  2 -8 -5 -8
L   0  1  0 -1 -4  2  0  2 -1 -5  1 -1 -4 -6  1 -1  1  1 -8 -1 -1  0 -7  0  3 -6 -4 -8
E  -1 -5 -4  3  2  0  1 -1  1 -3 -3 -7 -3 -7  1 -1 -2  2 -7  0 -2 -4  0 -7 -1 -3  1 -1
f  -1 -1 -1  0  1 -1  1 -1 -1 -2 -1 -1  1  0 -8 -1 -3  0 -3 -2  3 -1 -2 -8 -2 -2 -2 -1
t  -1  0  0  0  0 -1  1  0  0 -1  0 -4  1 -1 -1  2  2 -1 -2 -2  2 -1 -1  2 -1  1 -2 -1
i  -2 -3 -4 -2 -2 -3 -1 -4 -1 -1 -5 -5  3 -3  6 -1 -5 -2  1 -1  3  3  2  1 -2  2  0 -8
y  -1 -4 -3  0  0 -2  1 -3  0  1 -4 -2  1 -6  2 -1  0  2  4  0  1  3 -1  4  0  2  3 -6
x  -1 -1  0 -2  0  1 -1 -2 -2 -2  1  0 -2 -2  1  0 -1 -1 -1  4 -1 -1  0 -2 -2  0  1  1
,  -1  1  0  1  1  0  2  2  2  2 -1 -4 -8 -8 -4 -2  1  1 -6 -2  0  0  0  0  0  0  0  0
.  -3 -1 -1 -3 -3 -2 -2  1  0  0 -2 -4 -8 -8 -6 -2  1 -1 -8 -4  0  0  0  0  0  0  0  0
/   1  2  2  0 -1  1 -1 -1 -2 -6 -2 -1 -8 -8 -3 -2 -1  2 -8  0  0  0  0  0  0  0  0  0
:  -1  1  0 -1 -1 -1  0  1  1 -1  0 -3 -7 -7 -7 -2  3  0 -7 -1  0  0  0  0  0  0  0  0
“   1  2  0  0  0  1 -1  0  0 -3  0 -2 -8 -8 -8 -1  2  2  0 -2  0  0  0  0  0  0  0  0
”  -1 -4 -1 -1 -1 -2 -1 -1 -1  0 -3 -4  2 -2  0  1 -2  0  1  1  0  0  0  0  0  0  0  0
(   0  1  2 -3  1 -1 -1  2 -2 -3  2  0 -7 -7 -7  0  0 -7 -7  1  0  0  0  0  0  0  0  0
)  -1 -1 -4  0 -1 -2 -1 -2  0 -1 -4 -2 -2 -7 -7 -3  0 -1 -7 -1  0  0  0  0  0  0  0  0`;

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

const SENTENCE_ENDS = new Set([...(KIND_OF_MARK['.'] ?? '')].map((mark) => mark.charCodeAt(0)));
const CLOSING = new Set([...(KIND_OF_MARK['”'] ?? '')].map((mark) => mark.charCodeAt(0)));

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
  for (const row of LIKELIHOODS.trim().split('\n')) {
    const [before = '', ...values] = row.trim().split(/\s+/u);
    for (const [next, value] of values.entries()) table[kindOf(before) * WIDTH + next] = -Number(value) / 2;
  }
  return table;
}
