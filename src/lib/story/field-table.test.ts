import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldTable } from './field-table.ts';
import { storySchema } from './story.ts';
import { practiceSchema } from './vocabulary.ts';

const README = new URL('../../../content/README.md', import.meta.url);

test.each([
  ['story-fields', storySchema],
  ['practice-fields', practiceSchema],
])('the table of %s in content/README.md is what the schema says', (name, schema) => {
  const readme = readFileSync(README, 'utf8');
  const block = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
  expect(readme).toMatch(block);
  const fresh = readme.replace(block, (_all, open, close) => `${open}${fieldTable(schema)}\n${close}`);
  // Only `npm run fixtures:update` writes.
  if (expect.getState().snapshotState?.['_updateSnapshot'] === 'all') writeFileSync(README, fresh);
  else expect(readme).toBe(fresh);
});

test('required fields are marked, closed lists and defaults named', () => {
  const table = fieldTable(storySchema);
  expect(table).toContain('| `title` | 是 | 标题 |');
  expect(table).toContain('| `draft` |  | true：草稿，不发布（不写就是 false） |');
  expect(table).toMatch(/`figures\[\]\.bound` \|\s+\| .*只能是 exact、at-least、about、below（不写就是 exact）/);
});
