/** Front matter and tables against their schemas; every complaint with file and line. */
import { isMap, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '#lib/problem/problem.ts';

export interface YamlSource {
  file: string;
  yaml: string;
  /** the line of the file on which `yaml` begins */
  firstLine: number;
}

export interface Validated<T> {
  data: T | undefined;
  problems: Problem[];
}

/** The data that `yaml` writes, or the problems that keep it from being data. */
export function validateYaml<S extends z.ZodType>(
  { file, yaml, firstLine }: YamlSource,
  schema: S,
): Validated<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;
  if (document.errors.length > 0)
    return {
      data: undefined,
      problems: document.errors.map(({ pos, message }) => ({
        severity: 'error' as const,
        rule: 'yaml-syntax',
        file,
        line: lineAt(pos[0]),
        message: `这里不合 YAML 的写法（${message.split('\n')[0]}）。`,
        hint: '检查这一行和上一行的缩进、冒号后的空格和引号是否成对',
      })),
    };
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { data: parsed.data, problems: [] };
  const lineOf = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true);
      if (node && typeof node === 'object' && 'range' in node && Array.isArray(node.range))
        return lineAt(node.range[0]);
    }
    return isMap(document.contents) ? firstLine : undefined;
  };
  return {
    data: undefined,
    problems: parsed.error.issues.map((issue) => {
      const line = lineOf(issue.path);
      return {
        severity: 'error' as const,
        rule: 'schema',
        file,
        ...(line !== undefined && { line }),
        message: `${issue.path.join('.') || '整个文件'}：${issue.message}`,
      };
    }),
  };
}
