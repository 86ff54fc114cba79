import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { ContentProblems } from './content-problems.ts';
import { loadContent } from './load-content.ts';
import { siteNames } from './site-names.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

const STORY = `---
title: 甲社区的车位
summary: 甲社区添了车位。
themes: [parking]
date: 2022-07-11
figures:
  - {id: lots, label: 新增车位, value: 12, unit: 个, printed: 12个, evidence: 新增车位12个}
people:
  - {name: 王示例, role: 居民代表}
source: {kind: 原创}
---
去年新增车位12个。
`;
const SITE = {
  'site.yaml': 'name: 示例\ntagline: 一句话\ndescription: 介绍\nprotectedNames: [河涌里]\n',
  'themes.yaml': 'parking: {name: 停车, definition: 停车的事, world: indigo}\n',
  'indicators.yaml': '{}\n',
  'stories/jia.mdx': STORY,
};

function contentFolder(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'content '));
  folders.push(folder);
  for (const [name, text] of Object.entries({ ...SITE, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

test('only the front matter of a story is kept; its body stays where it lies', () => {
  const { stories, themes, site } = loadContent(contentFolder({}));
  expect(stories).toEqual([
    expect.objectContaining({ id: 'jia', filePath: expect.stringMatching(/stories\/jia\.mdx$/) }),
  ]);
  expect(JSON.stringify(stories)).not.toContain('去年');
  expect([...themes, ...site].map(({ id }) => id)).toEqual(['parking', 'site']);
  expect(siteNames()).toEqual({ protectedNames: ['河涌里'], people: ['王示例'] });
});

test('an edited story has another digest', () => {
  const digests = [STORY, `${STORY}又添了一句。\n`].map(
    (text) => loadContent(contentFolder({ 'stories/jia.mdx': text })).stories[0]?.digest,
  );
  expect(digests[0]).not.toBe(digests[1]);
});

test('all problems come at once, with file and line', () => {
  const folder = contentFolder({
    'stories/jia.mdx': STORY.replace('printed: 12个', 'printed: 13个'),
    'stories/yi.mdx': STORY.replace('去年', '去年 {'),
    'themes.yaml': 'parking: {name: 停车, definition: 停车的事, world: neon}\n',
  });
  const problems = catchProblems(() => loadContent(folder));
  const places = problems.map(({ file = '', line, rule }) => `${file.split('/').pop()}:${line} ${rule}`);
  expect(places).toContain('yi.mdx:12 body-syntax');
  expect(places.filter((place) => place.startsWith('jia.mdx:7 '))).not.toEqual([]);
  expect(places.filter((place) => place.startsWith('themes.yaml:1 '))).not.toEqual([]);
});

test('a draft that does not read yet keeps nobody from publishing', () => {
  const draft = STORY.replace('date:', 'draft: true\ndate:').replace('去年', '去年 {');
  expect(loadContent(contentFolder({ 'stories/draft.mdx': draft })).stories).toHaveLength(2);
});

function catchProblems(load: () => unknown): ContentProblems['problems'] {
  try {
    load();
  } catch (error) {
    if (error instanceof ContentProblems) return error.problems;
    throw error;
  }
  throw new Error('The content was accepted.');
}
