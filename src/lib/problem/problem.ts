/** Something in the content that a person can mend. A value, never thrown: all are collected and shown together. */
export interface Problem {
  severity: 'error' | 'warning';
  /** kebab-case id of the rule that complains */
  rule: string;
  /** path as the editor knows it, relative to the project */
  file?: string;
  /** 1-based, in the file as it lies on disk */
  line?: number;
  /** 1-based, in UTF-16 code units */
  column?: number;
  /** Chinese: what is wrong, quoting the text itself */
  message: string;
  /** Chinese: what to type instead */
  hint?: string;
}

const LABELS = { error: '错误', warning: '提醒' } as const;

/** `file:line:column 错误 [rule] message 改法：hint`, one line; parts that are unknown are left out. */
export function printProblem({ severity, rule, file, line, column, message, hint }: Problem): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return [place, LABELS[severity], `[${rule}]`, message, hint && `改法：${hint}`].filter(Boolean).join(' ');
}

/** Every problem on a line of its own, errors first, then by file and line, and a closing count. Empty text for none. */
export function printProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return '';
  const ordered = [...problems].sort(
    (a, b) =>
      a.severity.localeCompare(b.severity) ||
      (a.file ?? '').localeCompare(b.file ?? '') ||
      (a.line ?? 0) - (b.line ?? 0),
  );
  const errors = problems.filter(isError).length;
  return `${ordered.map(printProblem).join('\n')}\n共 ${errors} 处错误，${problems.length - errors} 处提醒。`;
}

export function isError({ severity }: Problem): boolean {
  return severity === 'error';
}
