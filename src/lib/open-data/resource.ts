/** A table of open data: one list of fields makes its CSV, its JSON and its schema. */

export type Value = string | number | boolean | null;

export interface Field<Row> {
  readonly name: string;
  readonly type: 'string' | 'number' | 'boolean' | 'any';
  /** Chinese: what the column is called, and what it says */
  readonly title: string;
  readonly description?: string;
  readonly constraints?: { readonly required?: true; readonly unique?: true; readonly enum?: readonly string[] };
  readonly read: (row: Row) => Value;
}

export interface Resource<Row> {
  readonly name: string;
  readonly title: string;
  readonly fields: readonly Field<Row>[];
  readonly primaryKey: readonly string[];
  /** field → resource.field */
  readonly references?: Readonly<Record<string, readonly [resource: string, field: string]>>;
}

// Spreadsheets take UTF-8 for something else without it.
const BYTE_ORDER_MARK = '\uFEFF';

/** CSV after RFC 4180, UTF-8 with a byte order mark; a list in a cell is parted by semicolons. */
export function printCsv<Row>({ fields }: Resource<Row>, rows: readonly Row[]): string {
  const lines = [fields.map(({ name }) => name), ...rows.map((row) => fields.map(({ read }) => read(row)))];
  return BYTE_ORDER_MARK + lines.map((cells) => `${cells.map(printCell).join(',')}\r\n`).join('');
}

function printCell(value: Value): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The same rows as an array of objects, a line each. */
export function printJson<Row>({ fields }: Resource<Row>, rows: readonly Row[]): string {
  const lines = rows.map((row) =>
    JSON.stringify(Object.fromEntries(fields.map(({ name, read }) => [name, read(row)]))),
  );
  return lines.length === 0 ? '[]\n' : `[\n${lines.join(',\n')}\n]\n`;
}

/** The Frictionless Table Schema of the resource. */
export function printSchema<Row>({ fields, primaryKey, references = {} }: Resource<Row>): object {
  return {
    fields: fields.map(({ read: _, ...field }) => field),
    missingValues: [''],
    primaryKey,
    foreignKeys: Object.entries(references).map(([field, [resource, target]]) => ({
      fields: field,
      reference: { resource, fields: target },
    })),
  };
}
