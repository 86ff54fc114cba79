import { mdxToJs } from 'satteri';
import type { Problem } from '#lib/problem/problem.ts';
import { GUARD, guardBold, type StrayMark } from './bold-marks.ts';

export interface BodySource {
  /** path as an editor names it */
  file: string;
  body: string;
  /** the 1-based line of the file on which the body begins */
  bodyLine: number;
}

export interface CompiledBody {
  /** a function body that takes the JSX runtime as its first argument and returns `{default: MDXContent}`; empty on error */
  code: string;
  problems: Problem[];
}

const OPTIONS = {
  outputFormat: 'function-body',
  jsxImportSource: 'astro',
  elementAttributeNameCase: 'html',
  stylePropertyNameCase: 'css',
  features: {
    frontmatter: false,
    smartPunctuation: false,
    gfm: { footnotes: { label: '注释', backLabel: '回到正文 {reference}' } },
  },
} as const;

const MODULE_LINE = /^(?:import|export)\s/m;
const SCRIPT_ADDRESS = /\]\(\s*<?\s*(?:javascript|vbscript|data):/i;

/** Compiles the MDX of a body; what an editor has to mend comes back as problems with file and line. */
export function compileBody({ file, body, bodyLine }: BodySource): CompiledBody {
  const lineOf = (line: number) => line + bodyLine - 1;
  const guarded = guardBold(body);
  const problems = [
    ...guarded.stray.map((mark) => strayProblem(mark, file, lineOf(mark.line))),
    ...forbidden(body).map(({ line, ...rest }) => ({ ...rest, file, line: lineOf(line) })),
  ];
  if (problems.length > 0) return { code: '', problems };
  try {
    return { code: mdxToJs(guarded.body, OPTIONS).code.replaceAll(GUARD, ''), problems };
  } catch (error) {
    return { code: '', problems: [syntaxProblem(error, file, lineOf)] };
  }
}

function strayProblem({ kind, near }: StrayMark, file: string, line: number): Problem {
  const unpaired = kind === 'unpaired';
  return {
    severity: 'error',
    rule: 'stray-bold',
    file,
    line,
    message: unpaired ? `“${near}”里的 ** 没有配成一对，会原样印出来。` : `“${near}”的 ** 内侧有空格，不会变成粗体。`,
    hint: unpaired ? '补上另一个 **；要印出星号本身，写成 \\*\\*' : '删去 ** 和文字之间的空格',
  };
}

type BodyProblem = Problem & { line: number };

function forbidden(body: string): BodyProblem[] {
  const found: BodyProblem[] = [];
  const module = MODULE_LINE.exec(body);
  if (module)
    found.push({
      severity: 'error',
      rule: 'body-code',
      line: lineAt(body, module.index),
      message: `正文里有一行以 ${module[0].trim()} 开头，会被当作程序。`,
      hint: '组件不用引入就能写；如果这是文字，在行首加反斜杠，例如 \\import',
    });
  const address = SCRIPT_ADDRESS.exec(body);
  if (address)
    found.push({
      severity: 'error',
      rule: 'body-code',
      line: lineAt(body, address.index),
      message: '链接或图片的地址是一段程序，不是网址。',
      hint: '改成 https:// 开头的网址，或删去这个链接',
    });
  return found;
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

const SYNTAX = [
  [/expression|brace|acorn|`\{`/i, '大括号 { } 里被当作程序，却读不懂', '文字里的大括号写成 \\{ 和 \\}'],
  [/closing tag|Unexpected closing/i, '标签没有成对', '补上对应的结束标签，或删去多余的一个'],
  [/`<`|tag|attribute/i, '小于号 < 被当作标签的开头', '文字里的小于号写成 \\<，网址写成 [文字](网址)'],
] as const;

function syntaxProblem(error: unknown, file: string, lineOf: (line: number) => number): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line, column, reason = text] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
  const [, message, hint] = SYNTAX.find(([pattern]) => pattern.test(reason)) ?? [undefined, '正文读不懂', undefined];
  return {
    severity: 'error',
    rule: 'body-syntax',
    file,
    ...(line && { line: lineOf(Number(line)) }),
    ...(column && { column: Number(column) }),
    message: `${message}。`,
    ...(hint && { hint }),
  };
}
