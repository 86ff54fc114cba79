/** Data against a schema: every complaint in Chinese, with its field, what was found and what is allowed, all at once. */
import type { z } from 'zod';
import type { Complaint } from './complaint.ts';
import { fieldNames, type JsonSchema, jsonSchemaOf, nameField } from './fields.ts';
import { suggest } from './nearest.ts';
import type { Path } from './read-yaml.ts';

export interface SchemaCheck<Data> {
  readonly data: Data | undefined;
  readonly complaints: readonly Complaint[];
}

export function checkSchema<Schema extends z.ZodType>(value: unknown, schema: Schema): SchemaCheck<z.output<Schema>> {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (parsed.success) return { data: parsed.data, complaints: [] };
  const fields = jsonSchemaOf(schema);
  const complaints = parsed.error.issues.flatMap((issue) => explain(issue, fields, value));
  return { data: undefined, complaints: complaints.filter((complaint) => !isMisspelled(complaint, complaints)) };
}

/** A field that is missing only because its name is misspelled is one complaint, not two. */
function isMisspelled({ path = [], message }: Complaint, all: readonly Complaint[]): boolean {
  const name = String(path.at(-1));
  return (
    message.startsWith('缺少') &&
    all.some(({ path: other = [], hint }) => {
      const sameParent = other.slice(0, -1).join('/') === path.slice(0, -1).join('/');
      return sameParent && hint === suggest(name, [name]);
    })
  );
}

type Issue = z.core.$ZodIssue;

function explain(issue: Issue, fields: JsonSchema, root: unknown): Complaint[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(key, path, fields));
  const found = valueAt(root, path);
  const name = path.length > 0 ? `字段 ${nameField(fields, path)}` : '整个文件';
  if (found === undefined) return [complain(path, `缺少${name}。`, `补上一行 ${String(path.at(-1))}: …`)];
  const wrote = `${name}写的是 ${show(found)}`;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    return [complain(path, `${wrote}，只能是 ${values.join('、')}。`, suggest(String(found), values))];
  }
  if (issue.code === 'invalid_type')
    return [
      complain(path, `${wrote}，应是${TYPES[issue.expected] ?? issue.expected}。`, typeHint(found, issue.expected)),
    ];
  if (issue.code === 'invalid_union') return [complain(path, `${wrote}，写法不对。`)];
  if (issue.code === 'invalid_key') return [complain(path, `${wrote}，编号只能用小写字母、数字和连字符。`)];
  // Messages of the schema itself end with a full stop and are Chinese; zod's own are not.
  const reason = /\p{Script=Han}/u.test(issue.message) ? issue.message : '写法不对。';
  return [complain(path, reason.startsWith('“') ? `${name}：${reason}` : `${wrote}：${reason}`)];
}

const TYPES: Readonly<Record<string, string>> = {
  ...{
    string: '文字',
    number: '数字',
    boolean: ' true 或 false',
    array: '列表',
    object: '一组字段',
    record: '一组字段',
    int: '整数',
  },
};

function typeHint(found: unknown, expected: string): string | undefined {
  if (expected === 'string') return typeof found === 'object' ? undefined : `给它加上英文双引号："${String(found)}"`;
  if (expected === 'array') return '每条另起一行，用“- ”开头';
  if (expected === 'number') return '只写数字，不带单位、逗号和引号';
  return undefined;
}

function unknownField(key: string, path: Path, fields: JsonSchema): Complaint {
  const where = path.length > 0 ? `${nameField(fields, path)}里` : '';
  return complain([...path, key], `${where}没有 ${key} 这个字段。`, suggest(key, fieldNames(fields, path)));
}

function complain(path: Path, message: string, hint?: string): Complaint {
  return { severity: 'error', rule: 'schema', path, message, ...(hint && { hint }) };
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) => (value as Record<PropertyKey, unknown> | null | undefined)?.[part],
    root,
  );
}

function show(value: unknown): string {
  if (value === null) return '空';
  if (Array.isArray(value)) return '一个列表';
  if (typeof value === 'object') return '一组字段';
  const text = String(value);
  return typeof value === 'string' ? `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”` : text;
}
