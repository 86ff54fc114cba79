import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileBody } from '#lib/body/compile-body.ts';
import { splitBody } from '#lib/body/split-body.ts';
import { emptyIngested, type Ingested } from '#lib/intake/ingested.ts';
import { checkSchema } from '#lib/story/check-schema.ts';
import { parseStoryFile } from '#lib/story/laws.ts';
import { storySchema } from '#lib/story/story.ts';
import { writeStory } from './write-story.ts';

const VOCABULARY = {
  themes: ['community-governance', 'parking'],
  practices: [{ id: 'three-plus-n', name: '3+N议事法则', aliases: ['议事法则'] }],
};
const SHA = 'a'.repeat(64);
const SENTENCE = '累计换水管320米。';
const FIGURE = {
  label: '换水管',
  value: 320,
  unit: '米',
  qualifier: '累计',
  bound: 'exact',
  status: 'done',
  printed: '320米',
  evidence: '累计换水管320米',
  start: 0,
  end: 9,
  range: null,
} as const;

function article(known: Partial<Ingested>): Ingested {
  const empty = emptyIngested({ file: 'a.txt', sha256: SHA, encoding: 'utf-8', problems: [] });
  const blocks = known.blocks ?? [{ type: 'paragraph', text: SENTENCE, line: 1 }];
  return {
    ...empty,
    title: { text: '新水管', derived: false },
    ...known,
    blocks,
    body: blocks.map(({ text }) => text).join('\n\n'),
  };
}

function read(known: Partial<Ingested>) {
  const { text, problems } = writeStory(article(known), VOCABULARY);
  const { value } = parseStoryFile({ file: 'a.mdx', text });
  const { data, complaints } = checkSchema(value, storySchema);
  return { text, problems, data, complaints };
}

test('a draft is no more than the article says: unknown is null or 不详, and it stays a draft', () => {
  const { data, complaints } = read({});
  expect(complaints).toEqual([]);
  expect(data).toMatchObject({ title: '新水管', date: '不详', district: null, draft: true, editor: null, figures: [] });
  expect(data?.source).toMatchObject({
    name: null,
    url: null,
    publishedAt: '不详',
    retrievedAt: null,
    sha256: SHA,
    kind: '转载',
  });
});

test('each kind of block has its mark', () => {
  const blocks = (['heading', 'paragraph', 'caption', 'quote', 'list'] as const).map((type, index) => ({
    type,
    text: `第${index}段`,
    line: index + 1,
  }));
  expect(splitBody(read({ blocks }).text).body.trim()).toBe(
    '## 第0段\n\n第1段\n\n<figure><figcaption>第2段</figcaption></figure>\n\n> 第3段\n\n- 第4段',
  );
});

test('a figure that keeps the laws is taken over as it was found', () => {
  expect(read({ figures: [FIGURE] }).data?.figures).toMatchObject([
    { id: 'f1', value: 320, unit: '米', printed: '320米', qualifier: '累计' },
  ]);
});

test.each([
  ['its number reads otherwise', { ...FIGURE, value: 321 }],
  ['its sentence is not in the text', { ...FIGURE, evidence: '累计换电线320米' }],
  ['its bound is another', { ...FIGURE, bound: 'about' as const }],
  ['it has no label', { ...FIGURE, label: '' }],
])('a figure is left out and named when %s', (_reason, figure) => {
  const { data, problems } = read({ figures: [figure, FIGURE] });
  expect(data?.figures).toHaveLength(1);
  expect(problems.map(({ message }) => message).join()).toContain('没有写进草稿');
});

test('a range, which has no single value, is no figure of a story', () => {
  expect(read({ figures: [{ ...FIGURE, value: null }] }).data?.figures).toEqual([]);
});

test('events, districts and addresses that cannot stand are left out', () => {
  const { data, problems } = read({
    events: [{ date: '2022-06-30', text: '进场', evidence: '已于6月30日进场', planned: false, inferred: true }],
    district: { code: '999999', name: '无', path: [], confidence: 1, evidence: '' },
    source: { name: '示例报', url: 'not an address' },
  });
  expect(data).toMatchObject({ events: [], district: null, source: { name: '示例报', url: null } });
  expect(problems).toHaveLength(3);
});

test('a known practice is referred to, an unknown one named', () => {
  const practice = (name: string) => ({ name, gist: '', evidence: '' });
  const { data, problems } = read({ practices: [practice('“3+N议事法则”'), practice('示例工作法')] });
  expect(data?.practices).toEqual(['three-plus-n']);
  expect(problems.map(({ rule }) => rule)).toEqual(['unknown-practice']);
});

test('a name that stands in quotation marks is not quoted twice', () => {
  const { problems } = read({ practices: [{ name: '“五步议事法”', gist: '', evidence: '' }] });
  expect(problems[0]?.message).toContain('做法“五步议事法”还没有');
});

test('one problem names every unknown practice, a quotation inside a name in single marks', () => {
  const { problems } = read({
    practices: ['示例工作法', '“问房”行动'].map((name) => ({ name, gist: '', evidence: '' })),
  });
  expect(problems.map(({ message }) => message)).toEqual([
    '做法“示例工作法”“‘问房’行动”还没有自己的页面，草稿里没有写上。',
  ]);
});

test('the standfirst does not begin with who reports', () => {
  const text = '示例日报讯（记者 某甲 通讯员 某乙）甲社区换了320米水管（含支管）。';
  expect(read({ blocks: [{ type: 'paragraph', text, line: 1 }] }).data?.summary).toBe(
    '甲社区换了320米水管（含支管）。',
  );
});

test('a theme that nothing speaks for is marked as provisional', () => {
  expect(read({}).text).toContain('# 主题是暂定的');
  expect(read({ themes: ['parking'] }).text).not.toContain('暂定');
});

describe('whatever the words are', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(
        fc.constantFrom(
          '---',
          '\n',
          ': ',
          '#',
          '"',
          "'",
          '- ',
          '{',
          '}',
          '<',
          '>',
          '\\',
          '&',
          '*',
          '!',
          '|',
          '%',
          '@',
          '`',
          '甲',
          '2022-07-11',
          'null',
          'yes',
          '\u2028',
          '\u0085',
          '\ufffe',
          '\uffff',
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join('')),
  );
  const block = fc.record({
    type: fc.constantFrom(
      'heading' as const,
      'paragraph' as const,
      'caption' as const,
      'quote' as const,
      'list' as const,
    ),
    text: words,
    line: fc.constant(1),
  });

  test('the draft fits the schema and its body compiles', () => {
    fc.assert(
      fc.property(words, words, fc.array(block, { maxLength: 6 }), (title, name, blocks) => {
        const { text, complaints } = read({
          title: { text: title, derived: false },
          blocks,
          source: { name, url: null },
          authors: [name],
          people: [{ name, role: title, evidence: '' }],
          problems: [{ severity: 'warning', rule: 'x', message: `${title}\n---\n${name}` }],
        });
        expect(complaints).toEqual([]);
        const { body, bodyLine } = splitBody(text);
        expect(compileBody({ file: 'a.mdx', body, bodyLine }).problems).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
