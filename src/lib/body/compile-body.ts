import { mdxToJs } from 'satteri';
import type { Problem } from '#lib/problem/problem.ts';
import { guardBold, type StrayMark } from './bold-marks.ts';
import { checkComponents } from './check-components.ts';

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
// Of addresses that run, as the compiler prints them.
const COMPILED_ADDRESS = /\b"?(?:href|src)"?: "\s*((?:javascript|vbscript|data):[^"\\]{0,12})/i;

/** Compiles the MDX of a body; what an editor has to mend comes back as problems with file and line. */
export function compileBody({ file, body, bodyLine }: BodySource): CompiledBody {
  const lineOf = (line: number) => line + bodyLine - 1;
  const guarded = guardBold(body);
  if (guarded.stray.length > 0)
    return { code: '', problems: guarded.stray.map((mark) => strayProblem(mark, file, lineOf(mark.line))) };
  try {
    const compiled = mdxToJs(guarded.body, OPTIONS).code;
    const code = guarded.guard === '' ? compiled : compiled.replaceAll(guarded.guard, '');
    const problems = [
      ...findCode(body, code).map(({ line, ...rest }) => ({ ...rest, file, line: lineOf(line) })),
      ...checkComponents({ file, body, bodyLine }),
    ];
    return { code: problems.length > 0 ? '' : code, problems };
  } catch (error) {
    return { code: '', problems: [syntaxProblem(error, { file, body, lineOf })] };
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

/** What of a body became code that no editor means: modules, and addresses that run. */
function findCode(body: string, code: string): BodyProblem[] {
  const found: BodyProblem[] = [];
  const module = MODULE_LINE.exec(body);
  if (module && hasModuleParts(code)) found.push({ ...moduleProblem(module[0]), line: lineAt(body, module.index) });
  const address = COMPILED_ADDRESS.exec(code)?.[1];
  if (address)
    found.push({
      severity: 'error',
      rule: 'body-code',
      line: lineAt(body, Math.max(0, body.lastIndexOf(address))),
      message: `链接或图片的地址“${address}…”是一段程序，不是网址。`,
      hint: '改成 https:// 开头的网址，或删去这个链接',
    });
  return found;
}

/** A body without imports takes one thing from its runtime, and one without exports gives back its content alone. */
function hasModuleParts(code: string): boolean {
  return code.split('= arguments[0];').length > 2 || !code.includes('\nreturn { default: MDXContent };');
}

function moduleProblem(start: string): Problem {
  return {
    severity: 'error',
    rule: 'body-code',
    message: `正文里有一行以 ${start.trim()} 开头，会被当作程序。`,
    hint: `组件不用引入就能写；如果这是文字，把第一个字母写成 &#${start.charCodeAt(0)};`,
  };
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

const SYNTAX = [
  [/expression|brace|acorn|`\{`/i, '大括号 { } 里被当作程序，却读不懂', '文字里的大括号写成 \\{ 和 \\}'],
  [/closing tag|Unexpected closing/i, '标签没有成对', '补上对应的结束标签，或删去多余的一个'],
  [/`<`|tag|attribute/i, '小于号 < 被当作标签的开头', '文字里的小于号写成 \\<，网址写成 [文字](网址)'],
] as const;

interface Place {
  file: string;
  body: string;
  lineOf: (line: number) => number;
}

function syntaxProblem(error: unknown, { file, body, lineOf }: Place): Problem {
  const text = error instanceof Error ? error.message : String(error);
  const [, line, column, reason = text] = /^(\d+):(\d+): ([\s\S]*)$/.exec(text) ?? [];
  const place = { file, ...(line && { line: lineOf(Number(line)) }), ...(column && { column: Number(column) }) };
  const module = line && MODULE_LINE.exec(body.split('\n')[Number(line) - 1] ?? '');
  if (module) return { ...moduleProblem(module[0]), ...place };
  const [, message, hint] = SYNTAX.find(([pattern]) => pattern.test(reason)) ?? [undefined, '正文读不懂', undefined];
  return { severity: 'error', rule: 'body-syntax', ...place, message: `${message}。`, ...(hint && { hint }) };
}
