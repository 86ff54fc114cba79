/** What a draft's front matter says must already keep the laws of a published story; what does not is left out, and named. */
import { findDistrict } from '#lib/districts/districts.ts';
import type { Problem } from '#lib/problem/problem.ts';
import { checkSchema } from '#lib/story/check-schema.ts';
import type { Complaint } from '#lib/story/complaint.ts';
import { checkFigures } from '#lib/story/figure-laws.ts';
import { plainText } from '#lib/story/plain-text.ts';
import { checkEvents, checkReferences } from '#lib/story/reference-laws.ts';
import { storySchema, UNDATED } from '#lib/story/story.ts';

export type StoryFields = Readonly<Record<string, unknown>>;

export interface LawfulFields {
  readonly fields: StoryFields;
  readonly problems: readonly Problem[];
}

interface References {
  readonly themes: readonly string[];
  readonly practices: readonly { readonly id: string }[];
}

interface LawfulOptions {
  readonly body: string;
  readonly file: string;
  readonly vocabulary: References;
}

const LISTS = { figures: '成果数字', events: '事件', people: '人物', practices: '做法', themes: '主题' } as const;
/** what a single field becomes when its value cannot stand */
const UNKNOWN: Readonly<Record<string, unknown>> = {
  title: '无题',
  summary: '（导语还没有写）',
  date: UNDATED,
  'source.publishedAt': UNDATED,
};
/** each round mends all that the one before uncovered: the schema first, then the laws */
const ROUNDS = 6;

/** `fields` without whatever breaks a law against `body`. */
export function keepLaws(fields: StoryFields, options: LawfulOptions): LawfulFields {
  const text = plainText(options.body);
  const problems: Problem[] = [];
  let current = fields;
  for (let round = 0; round < ROUNDS; round++) {
    const complaints = findComplaints(current, { text, vocabulary: options.vocabulary });
    if (complaints.length === 0) break;
    problems.push(...complaints.map((complaint) => describe(complaint, current, options.file)));
    current = complaints.reduce(mark, structuredClone(current) as Record<string, unknown>);
    current = Object.fromEntries(Object.entries(current).map(([name, value]) => [name, sweep(value)]));
  }
  return { fields: current, problems };
}

function findComplaints(
  fields: StoryFields,
  { text, vocabulary }: { text: string; vocabulary: References },
): Complaint[] {
  const { data, complaints } = checkSchema(fields, storySchema);
  if (!data) return complaints.filter(hasPath);
  const context = {
    data,
    text,
    vocabulary: {
      themes: new Set(vocabulary.themes),
      practices: new Set(vocabulary.practices.map(({ id }) => id)),
      indicators: new Map<string, { unit: string }>(),
      findDistrict,
    },
  };
  return [checkFigures, checkEvents, checkReferences]
    .flatMap((law) => law(context))
    .filter((complaint) => complaint.severity === 'error' && hasPath(complaint));
}

function hasPath({ path }: Complaint): boolean {
  return path !== undefined && path.length > 0;
}

const REMOVED = Symbol('removed');

/** Marks the item of a list, or empties the field, that a complaint is about. */
function mark(fields: Record<string, unknown>, { path = [] }: Complaint): Record<string, unknown> {
  const [name, second] = path;
  const list = fields[String(name)];
  if (Array.isArray(list)) {
    if (typeof second === 'number') list[second] = REMOVED;
  } else if (list && typeof list === 'object' && second !== undefined) {
    (list as Record<string, unknown>)[String(second)] =
      UNKNOWN[path.slice(0, 2).join('.')] ??
      (Array.isArray((list as Record<string, unknown>)[String(second)]) ? [] : null);
  } else fields[String(name)] = UNKNOWN[String(name)] ?? null;
  return fields;
}

function sweep(value: unknown): unknown {
  return Array.isArray(value) ? value.filter((item) => item !== REMOVED) : value;
}

function describe({ rule, message, path = [] }: Complaint, fields: StoryFields, file: string): Problem {
  const [name, index] = path;
  const list = LISTS[name as keyof typeof LISTS];
  const item =
    list && Array.isArray(fields[String(name)]) ? (fields[String(name)] as unknown[])[Number(index)] : undefined;
  const subject = list ? `${list}“${nameItem(item)}”` : `字段 ${path.join('.')} `;
  return {
    severity: 'warning',
    rule: `left-out-${rule}`,
    file,
    message: `${subject}没有写进草稿：${message}`,
    hint: '需要的话对照正文自己补上。',
  };
}

function nameItem(item: unknown): string {
  if (typeof item === 'string') return item;
  const { label, printed, title, name } = (item ?? {}) as Record<string, string | undefined>;
  return label !== undefined ? `${label} ${printed ?? ''}`.trim() : (title ?? name ?? '');
}
