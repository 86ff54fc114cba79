/** Patterns of lines that are asked the cheap way. */

type LineTest = Pick<RegExp, 'test'>;

/** Finds what any of the patterns finds. */
export function anyOf(...patterns: readonly LineTest[]): LineTest {
  return { test: (text) => patterns.some((pattern) => pattern.test(text)) };
}

/**
 * Finds what `pattern` finds, which never does without something that `sign` finds: to search a line for a word costs a
 * twentieth of a pattern that begins with `.{0,40}`.
 */
export function showing(sign: LineTest, pattern: LineTest): LineTest {
  return { test: (text) => sign.test(text) && pattern.test(text) };
}
