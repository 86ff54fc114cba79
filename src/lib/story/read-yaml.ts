/**
 * YAML as data, and the line on which each value stands.
 * js-yaml reads ten times faster than `yaml`, which knows the lines; so `yaml` is asked only when there is something to complain about.
 */
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import type { Problem } from '#lib/problem/problem.ts';

export interface YamlSource {
  /** path as the editor knows it */
  readonly file: string;
  readonly yaml: string;
  /** the line of the file on which `yaml` begins */
  readonly firstLine: number;
}

export type Path = readonly PropertyKey[];

export interface YamlReading {
  /** undefined when the YAML cannot be read, {} when it is empty */
  readonly value: unknown;
  /** the line of the file on which the value at `path` stands, or the nearest one around it */
  readonly lineOf: (path: Path) => number;
  readonly problems: readonly Problem[];
}

export function readYaml({ file, yaml, firstLine }: YamlSource): YamlReading {
  const lineOf = lineFinder(yaml, firstLine);
  try {
    return { value: load(yaml, { schema: CORE_SCHEMA }) ?? {}, lineOf, problems: [] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line = 0, column = 0 } = error.mark ?? {};
    const [message, hint] = explain(error.reason, yaml.split('\n').slice(Math.max(0, line - 1), line + 1));
    const place = { file, line: firstLine + Math.min(line, yaml.split('\n').length - 1), column: column + 1 };
    return {
      value: undefined,
      lineOf,
      problems: [{ severity: 'error', rule: 'yaml-syntax', ...place, message, hint }],
    };
  }
}

const QUOTE = '把整句用英文双引号 "…" 括起来，句子里的引号写成中文“”';
const FIELD = String.raw`^\s*(?:- )?[\w-]+:`;

/** What is wrong, told by the line itself and the one before; only then by the reader's own reason. */
const BY_LINE: readonly (readonly [RegExp, string, string])[] = [
  [/^\s*\t/, '这一行的缩进用了制表符（Tab）。', '改用空格缩进'],
  [new RegExp(`${FIELD}[^\\s]`), '冒号后面缺一个空格。', '写成“字段: 内容”，冒号用英文冒号，后面空一格'],
  [new RegExp(`${FIELD}\\s+[@\`%*&!|>\\[{]`), '内容以 YAML 的特殊符号开头，不能直接写。', QUOTE],
  [new RegExp(`${FIELD}\\s+"[^"]*"\\s*[^\\s#]`), '英文双引号在句子中间就结束了。', QUOTE],
  [new RegExp(`${FIELD}\\s+[^"'\\s].*:\\s`), '一句话里有英文冒号，后面的话被当成了另一个字段。', QUOTE],
];
const BY_REASON: readonly (readonly [RegExp, string, string])[] = [
  [/duplicat/, '同一个字段写了两次。', '留下一个，删去另一个'],
  [/quoted scalar/, '引号没有配成一对。', '整句外面用英文双引号 "…" 时，头尾各要一个；句子里的引号写成中文“”'],
  [/indentation|block mapping|document separator|multiline key/, '缩进不齐。', '同一组的字段要左边对齐，缩进只用空格'],
  [/unknown|tag|alias|anchor|flow|directive|escape/, '这里有 YAML 的特殊符号，不能直接写。', QUOTE],
];

function explain(reason: string, lines: readonly string[]): readonly [string, string] {
  const own = BY_REASON.slice(0, 2).find(([pattern]) => pattern.test(reason));
  const seen = [...lines].reverse().map((line) => BY_LINE.find(([pattern]) => pattern.test(line)));
  const found =
    own ?? seen.find((reading) => reading !== undefined) ?? BY_REASON.find(([pattern]) => pattern.test(reason));
  const [, message, hint] = found ?? [];
  return [
    message ?? `这里不合 YAML 的写法（${reason}）。`,
    hint ?? '看看这一行和上一行的缩进、冒号后的空格、引号是否成对',
  ];
}

function lineFinder(yaml: string, firstLine: number): (path: Path) => number {
  let places: { root: Node | null; lines: LineCounter } | undefined;
  return (path) => {
    if (!places) {
      const lines = new LineCounter();
      places = { root: parseDocument(yaml, { lineCounter: lines, uniqueKeys: false }).contents, lines };
    }
    const offset = offsetOf(places.root, path);
    return offset === undefined ? firstLine : places.lines.linePos(offset).line + firstLine - 1;
  };
}

/** Where the value at `path` is written: at its key, or at the item of a list. */
function offsetOf(root: Node | null, path: Path): number | undefined {
  let node: unknown = root;
  let offset: number | undefined;
  for (const part of path) {
    const step = isMap(node) ? stepInMap(node.items, part) : isSeq(node) ? stepInSeq(node.items, part) : undefined;
    if (!step) return offset;
    node = step.node;
    offset = step.offset ?? offset;
  }
  return offset;
}

interface Step {
  readonly node: unknown;
  readonly offset: number | undefined;
}

function stepInMap(items: readonly { key: unknown; value: unknown }[], part: PropertyKey): Step | undefined {
  const pair = items.find(({ key }) => isScalar(key) && String(key.value) === String(part));
  return pair && { node: pair.value, offset: startOf(pair.key) };
}

function stepInSeq(items: readonly unknown[], part: PropertyKey): Step | undefined {
  const node = typeof part === 'number' ? items[part] : undefined;
  return node === undefined ? undefined : { node, offset: startOf(node) };
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
