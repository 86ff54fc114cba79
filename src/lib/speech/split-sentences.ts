export interface Sentence {
  /** UTF-16 offsets in the text */
  readonly start: number;
  readonly end: number;
}

const SENTENCE = /[^。！？；!?;]*(?:[。！？；!?;]+[”’』」）》]*|$)/g;

/** The sentences of a paragraph, for a voice that says one at a time. Blanks around them belong to none. */
export function splitSentences(text: string): Sentence[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: whole, index }) => {
    const start = index + (whole.length - whole.trimStart().length);
    const end = index + whole.trimEnd().length;
    return end > start ? [{ start, end }] : [];
  });
}
