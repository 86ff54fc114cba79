/** How often a mark stands among the words of printed prose: estimates, to the nearest factor of two. */
export const MARK_SHARES: Readonly<Record<string, number>> = {
  ...spread('，,', 0.06),
  ...spread('。', 0.03),
  ...spread('、', 0.015),
  ...spread('“”', 0.008),
  ...spread('：:（）()', 0.004),
  ...spread('；;《》！!？?「」', 0.002),
  ...spread('…', 0.0003),
  ...spread('—-·%％‘’『』〈〉【】', 0.0008),
  ...spread('－', 0.00005),
  ...spread('0123456789', 0.004),
  ...spread('０１２３４５６７８９', 0.00002),
  ...spread('　 []', 0.0003),
  ...letters(0.0001),
};

/** Share of each mark among what follows another mark. */
const FOLLOWS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  '。': { '”': 0.12, '“': 0.04, '」': 0.1, '「': 0.03, '　': 0.02, '（': 0.01, '《': 0.005, '）': 0.01 },
  '！': { '”': 0.25, '“': 0.03, '」': 0.2, '！': 0.003, '　': 0.02, '（': 0.01, '《': 0.005, '）': 0.01 },
  '？': { '”': 0.25, '“': 0.04, '」': 0.2, '！': 0.005, '　': 0.02, '（': 0.01, '《': 0.005, '）': 0.01 },
  '；': { '“': 0.04, '”': 0.03, '《': 0.01 },
  '，': { '“': 0.03, '”': 0.03, '《': 0.01, '「': 0.02, '」': 0.02, '‘': 0.002 },
  '：': { '“': 0.4, '《': 0.02, '「': 0.3, '　': 0.01, '‘': 0.01 },
  '、': { '“': 0.08, '《': 0.05, '「': 0.05, '‘': 0.004 },
  '”': { '，': 0.2, '。': 0.15, '、': 0.12, '“': 0.08, '（': 0.03, '；': 0.02, '：': 0.01, '？': 0.01, '！': 0.01 },
  '“': { '《': 0.01, '‘': 0.005, '（': 0.002 },
  '’': { '，': 0.15, '。': 0.05, '、': 0.1, '”': 0.05, '‘': 0.03 },
  '）': { '、': 0.1, '，': 0.15, '。': 0.08, '；': 0.02, '：': 0.02, '”': 0.02 },
  '》': { '、': 0.08, '，': 0.12, '。': 0.08, '（': 0.05, '《': 0.05, '”': 0.01 },
  '—': { '—': 0.9 },
  '…': { '…': 0.9, '”': 0.1 },
  '　': { '　': 0.5, '“': 0.06, '（': 0.08, '《': 0.02, '「': 0.05 },
};

/** Share of a pair of marks that FOLLOWS does not name: a slip of the printer. */
const ODD_PAIR = 0.00002;

/** Share of paragraphs that end with a mark. */
const PARAGRAPH_ENDS: Readonly<Record<string, number>> = {
  '。': 0.72,
  '”': 0.1,
  '」': 0.025,
  '！': 0.04,
  '）': 0.04,
  '：': 0.03,
  '？': 0.02,
  '；': 0.01,
};

/** The rest end without a mark (headings), hardly any with another one. */
const OTHER_ENDS = { character: 3.5, mark: 7 } as const;

/** Added to the cost of a character behind which a paragraph ends. */
export function paragraphEndCost(unit: number): number {
  const mark = String.fromCharCode(unit);
  const share = PARAGRAPH_ENDS[mark];
  if (share !== undefined) return Math.log((MARK_SHARES[mark] as number) / share);
  return slots[unit] ? OTHER_ENDS.mark : OTHER_ENDS.character;
}

/** Half-width marks follow their full-width twin's row. */
export const TWINS = { ',': '，', ';': '；', '!': '！', '?': '？', ':': '：', '(': '（', ')': '）' } as const;

const MARKS = '，。！？；：、“”‘’「」『』（）《》〈〉—…　';
const WIDTH = MARKS.length + 1;
const slots = tabulateSlots();
const extra = tabulateExtraCosts();

/** Whether the model has a row for this mark. */
export function isMark(unit: number): boolean {
  return slots[unit] !== 0;
}

/** After 。” nothing more is stopped or separated: 。”， is no print. */
const STOPS = new Set([...'，。；：、！？'].map((mark) => MARKS.indexOf(mark) + 1));

/**
 * What a mark costs more (or less) because of the mark in front of it; 0 unless both are marks.
 * `isClosed`: the mark in front closes a quotation that ended with its sentence.
 */
export function pairedMarkCost(before: number, mark: number, isClosed: boolean): number {
  const second = slots[mark] as number;
  if (second === 0) return 0;
  const first = slots[before] as number;
  if (isClosed && STOPS.has(second)) return Math.log((MARK_SHARES[MARKS[second - 1] as string] as number) / ODD_PAIR);
  return first === 0 ? 0 : (extra[first * WIDTH + second] as number);
}

function tabulateSlots(): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [at, mark] of [...MARKS].entries()) table[mark.charCodeAt(0)] = at + 1;
  for (const [half, full] of Object.entries(TWINS)) table[half.charCodeAt(0)] = table[full.charCodeAt(0)] as number;
  return table;
}

function tabulateExtraCosts(): Float64Array {
  const table = new Float64Array(WIDTH * WIDTH);
  for (const first of MARKS) {
    for (const second of MARKS) {
      const share = FOLLOWS[first]?.[second] ?? ODD_PAIR;
      const at = MARKS.indexOf(first) + 1;
      table[at * WIDTH + MARKS.indexOf(second) + 1] = Math.log((MARK_SHARES[second] as number) / share);
    }
  }
  return table;
}

function spread(marks: string, share: number): Record<string, number> {
  return Object.fromEntries([...marks].map((mark) => [mark, share]));
}

function letters(share: number): Record<string, number> {
  const latin = Array.from({ length: 26 }, (_, at) => String.fromCharCode(0x41 + at, 0x61 + at)).join('');
  return spread(latin, share);
}
