/** A new story file to fill in: every field of the schema with its meaning as a comment, so that it cannot go stale. */
import { pinyin } from 'pinyin-pro';
import { type JsonSchema, jsonSchemaOf } from './fields.ts';
import { storySchema } from './story.ts';

/** A file name for `title` that is not in `taken`: its pinyin, at most eight words; a number is added when it is taken. */
export function slugFor(title: string, taken: ReadonlySet<string>): string {
  const words = pinyin(title, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
  const parts = words.flatMap((word) => word.toLowerCase().match(/[a-z0-9]+/g) ?? []).slice(0, 8);
  const slug = parts.join('-') || 'story';
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number++;
  return `${slug}-${number}`;
}

/** What the file starts with; everything that is optional is commented out. */
const FILLED: Readonly<Record<string, string>> = {
  summary: '（待写）',
  district: 'null',
  themes: '\n  - party-building',
  date: '不详',
  draft: 'true',
  source: '\n  kind: 原创',
};

/** The text of a new story, a draft. */
export function newStory(title: string): string {
  const { properties = {} } = jsonSchemaOf(storySchema);
  const fields = Object.entries(properties).map(([name, field]) => {
    const value = name === 'title' ? quote(title) : FILLED[name];
    const explained = `# ${field.description ?? ''}`;
    const example = value === undefined ? `# ${name}:` : `${name}:${value.startsWith('\n') ? '' : ' '}${value}`;
    return [explained, example, ...explainParts(name, field)].join('\n');
  });
  return `---\n${fields.join('\n\n')}\n---\n\n在这里写正文。小标题用两个井号：## 小标题\n`;
}

function quote(title: string): string {
  return JSON.stringify(title);
}

/** The fields of each entry, as comments below their list. */
function explainParts(name: string, field: JsonSchema): string[] {
  const entry = [field, ...(field.anyOf ?? [])]
    .map((option) => option.items ?? option)
    .find((option) => option.properties);
  if (!entry?.properties) return [];
  const listed = field.items !== undefined;
  const written = FILLED[name]?.trim().split(':')[0];
  return Object.entries(entry.properties)
    .filter(([part]) => part !== written)
    .map(
      ([part, { description }], index) =>
        `#   ${listed ? (index === 0 ? '- ' : '  ') : ''}${part}: # ${description ?? ''}`,
    );
}
