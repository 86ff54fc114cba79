/** What the schemas say of each field, for messages and for the editors' documentation. */
import { z } from 'zod';
import type { Path } from './read-yaml.ts';

/** The part of JSON Schema that zod writes and that is read here. */
export interface JsonSchema {
  readonly description?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | boolean;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly required?: readonly string[];
  readonly default?: unknown;
}

const written = new WeakMap<z.ZodType, JsonSchema>();

/** The JSON Schema of what an editor writes (before defaults are filled in). */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const known = written.get(schema);
  if (known) return known;
  const made = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  written.set(schema, made);
  return made;
}

/** The schema of the field at `path`; undefined when there is none. */
export function fieldAt(schema: JsonSchema, path: Path): JsonSchema | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return schema;
  const options = [schema, ...(schema.anyOf ?? [])];
  for (const option of options) {
    const own = typeof part === 'number' ? option.items : option.properties?.[String(part)];
    const next = own ?? (typeof option.additionalProperties === 'object' ? option.additionalProperties : undefined);
    const found = next && fieldAt(next, rest);
    if (found) return found;
  }
  return undefined;
}

/** The names of the fields that may stand at `path`. */
export function fieldNames(schema: JsonSchema, path: Path): string[] {
  const at = fieldAt(schema, path);
  return [at, ...(at?.anyOf ?? [])].flatMap((option) => Object.keys(option?.properties ?? {}));
}

/** figures 第1条的 label（这个数字说的是什么） */
export function nameField(schema: JsonSchema, path: Path): string {
  const words = path.map((part, index) => {
    if (typeof part === 'number') return ` 第${part + 1}条${index < path.length - 1 ? '的 ' : ''}`;
    return index > 0 && typeof path[index - 1] === 'string' ? `.${String(part)}` : String(part);
  });
  const meaning = /^[^，：；。（(]+/.exec(fieldAt(schema, path)?.description ?? '')?.[0];
  return words.join('') + (meaning && typeof path.at(-1) !== 'number' ? `（${meaning}）` : '');
}
