/** The fields of a schema as a Markdown table, for the editors' README; a test keeps the README in step. */
import type { z } from 'zod';
import { type JsonSchema, jsonSchemaOf } from './fields.ts';

export function fieldTable(schema: z.ZodType): string {
  const rows = rowsOf(jsonSchemaOf(schema), '');
  return ['| 字段 | 必填 | 写什么 |', '| --- | --- | --- |', ...rows].join('\n');
}

function rowsOf({ properties = {}, required = [] }: JsonSchema, prefix: string): string[] {
  return Object.entries(properties).flatMap(([name, field]) => {
    const options = [field, ...(field.anyOf ?? [])];
    const list = options.find(({ items }) => items?.properties);
    const group = options.find(({ properties: inner }) => inner);
    const path = `${prefix}${name}`;
    const row = `| \`${path}\` | ${required.includes(name) ? '是' : ''} | ${describe(field)} |`;
    if (list?.items) return [row, ...rowsOf(list.items, `${path}[].`)];
    return group ? [row, ...rowsOf(group, `${path}.`)] : [row];
  });
}

function describe(field: JsonSchema): string {
  const allowed = [field, ...(field.anyOf ?? [])].find((option) => option.enum)?.enum;
  const typical =
    field.default === undefined || field.default === null || Array.isArray(field.default)
      ? ''
      : `（不写就是 ${String(field.default)}）`;
  const values = allowed ? `只能是 ${allowed.join('、')}` : '';
  return (
    [field.description ?? '', values].filter(Boolean).join('；').replaceAll('|', '\\|').replaceAll('{', '\\{') + typical
  );
}
