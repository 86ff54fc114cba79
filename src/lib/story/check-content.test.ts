import { describe, expect, test } from 'vitest';
import { printProblem } from '#lib/problem/problem.ts';
import { type ContentFiles, checkContent, isPublishable } from './check-content.ts';

const STORY = `---
title: 示范小区换了新管
summary: 甲社区换了管。
themes: [renewal]
date: 2022
practices: [council]
source:
  kind: 原创
---

居民议事会开了10余场，覆盖率达到百分之九十。
`;
const PRACTICE = `---
name: 居民议事会
gist: 居民坐下来商量。
participants: [居民]
steps:
  - {title: 提, text: 提出问题}
  - {title: 议, text: 商量办法}
results:
  - 一年开了10余场
stories: [demo]
themes: [renewal]
---

正文。
`;
const THEMES = 'renewal:\n  name: 老旧小区改造\n  definition: 旧改\n  world: ochre\n';
const SITE = 'name: 示例\ntagline: 示例\ndescription: 示例\n';

interface Changes {
  stories?: Record<string, string>;
  practices?: Record<string, string>;
  themes?: string;
  indicators?: string;
  districts?: string;
  site?: string;
}

function filesWith({
  stories = { demo: STORY },
  practices = { council: PRACTICE },
  ...tables
}: Changes = {}): ContentFiles {
  const list = (folder: string, texts: Record<string, string>) =>
    Object.entries(texts).map(([id, text]) => ({ id, file: `content/${folder}/${id}.mdx`, text }));
  const table = (name: string, text = '') => ({ file: `content/${name}.yaml`, text });
  return {
    stories: list('stories', stories),
    practices: list('practices', practices),
    themes: table('themes', tables.themes ?? THEMES),
    indicators: table('indicators', tables.indicators),
    districts: table('districts', tables.districts),
    site: table('site', tables.site ?? SITE),
  };
}

const problemsOf = (changes: Changes) => checkContent(filesWith(changes)).problems.map(printProblem);

test('good content has no problems and comes out as data', () => {
  const content = checkContent(filesWith());
  expect(content.problems).toEqual([]);
  expect(isPublishable(content)).toBe(true);
  expect(content.stories.map(({ id, data, bodyLine }) => [id, data.title, bodyLine])).toEqual([
    ['demo', '示范小区换了新管', 10],
  ]);
  expect(content.practices.map(({ id }) => id)).toEqual(['council']);
  expect(content.site?.name).toBe('示例');
});

describe('each law of the folder has content that breaks it', () => {
  test.each<[string, Changes, string]>([
    [
      'no story at all',
      { stories: {}, practices: {} },
      '错误 [no-stories] stories 文件夹里没有一篇报道，没有东西可以发布。 改法：用 npm run new -- "标题" 写一篇，或检查 CONTENT_DIR 指的是不是内容文件夹',
    ],
    [
      'nothing but drafts',
      { stories: { demo: STORY.replace('date:', 'draft: true\ndate:') } },
      '提醒 [no-stories] 所有报道都是草稿或已撤稿，网站上不会有报道。 改法：写好的报道把 draft 改成 false',
    ],
    [
      'two leads',
      {
        stories: {
          demo: STORY.replace('date:', 'lead: true\ndate:'),
          other: STORY.replace('date:', 'lead: true\ndate:'),
        },
      },
      'content/stories/other.mdx 提醒 [lead] 首页头条只能有一篇，content/stories/demo.mdx 已经是头条。 改法：留下一篇的 lead: true',
    ],
    [
      'a file name that cannot be an address',
      { stories: { demo: STORY, 'My story': STORY } },
      'content/stories/My story.mdx 错误 [file-name] 文件名“My story”要作网址，不能有空格、标点或大写字母。 改法：只用小写字母、数字、汉字，中间用连字符 -',
    ],
    [
      'a practice whose story does not exist',
      { practices: { council: PRACTICE.replace('stories: [demo]', 'stories: [demo, dema]') } },
      'content/practices/council.mdx:10 错误 [reference] content/stories 里没有报道 dema。 改法：您是不是要写 demo？',
    ],
    [
      'a practice that its story does not name',
      { stories: { demo: STORY.replace('practices: [council]\n', '') } },
      'content/practices/council.mdx:10 提醒 [reference] 报道 demo 的 practices 里没有写 council，两边对不上。 改法：在 content/stories/demo.mdx 的 practices 里加一行 - council',
    ],
    [
      'a result that no story tells',
      { practices: { council: PRACTICE.replace('10余场', '25场') } },
      'content/practices/council.mdx:9 错误 [practice-result] 结果里的“25场”在它的报道（demo）里找不到。 改法：照报道里的数字写，或删去这个数字',
    ],
    [
      'a practice of a theme that does not exist',
      { practices: { council: PRACTICE.replace('themes: [renewal]', 'themes: [renewl]') } },
      'content/practices/council.mdx:11 错误 [reference] content/themes.yaml 里没有主题 renewl。 改法：您是不是要写 renewal？',
    ],
    [
      'a practice with one step',
      { practices: { council: PRACTICE.replace('  - {title: 议, text: 商量办法}\n', '') } },
      'content/practices/council.mdx:5 错误 [schema] 字段 steps（步骤）写的是 一个列表：至少写两步。',
    ],
    [
      'two themes of one name',
      { themes: `${THEMES}again:\n  name: 老旧小区改造\n  definition: 旧改\n  world: ochre\n` },
      'content/themes.yaml:6 错误 [theme-name] 主题 again 和 renewal 都叫“老旧小区改造”。 改法：换一个名称，或把两个主题并成一个',
    ],
    [
      'a theme of a world that does not exist',
      { themes: `${THEMES}again:\n  name: 停车\n  definition: 停车\n  world: ocher\n` },
      'content/themes.yaml:8 错误 [schema] again：字段 world（页面的样子）写的是 “ocher”，只能是 ochre、cinnabar、azurite、malachite、gamboge、indigo、rouge、pine。 改法：您是不是要写 ochre？',
    ],
    [
      'an indicator without a definition',
      { indicators: 'spaces:\n  name: 车位\n  unit: 个\n  scope: 全市\n  sum: never\n  sumReason: 口径不同\n' },
      'content/indicators.yaml:1 错误 [schema] spaces：缺少字段 definition（数的是什么）。 改法：补上一行 definition: …',
    ],
    [
      'a table that is a list',
      { indicators: '- 甲\n' },
      'content/indicators.yaml:1 错误 [schema] 整个文件应是“编号: 内容”的一张表。 改法：每条以编号和冒号开头，下面缩进两格写字段',
    ],
    [
      'a site without settings',
      { site: '' },
      'content/site.yaml 错误 [no-site] 没有网站设置。 改法：新建这个文件，写上 name（网站名称）、tagline（一句话说这是什么）、description（介绍）',
    ],
    [
      'a licence number that is none',
      { site: `${SITE}icp: 12345\n` },
      'content/site.yaml:4 错误 [schema] 字段 icp（ICP 备案号）写的是 12345，应是文字。 改法：给它加上英文双引号："12345"',
    ],
  ])('%s', (_law, changes, problem) => {
    expect(problemsOf(changes)).toEqual([problem]);
  });
});

test('a body that is no MDX is a problem of its line, in stories and in practices', () => {
  const unclosed = (text: string) => text.replace(/\n\n(?=[^\n]*\n$)/, '\n\n<b>粗，');
  const found = problemsOf({ stories: { demo: unclosed(STORY) }, practices: { council: unclosed(PRACTICE) } });
  expect(found).toHaveLength(2);
  expect(found[0]).toMatch(/^content\/practices\/council\.mdx:14.* 错误 \[body-syntax\] 标签没有成对/);
  expect(found[1]).toMatch(/^content\/stories\/demo\.mdx:11.* 错误 \[body-syntax\] 标签没有成对/);
});

test('a district that the standard lacks is known once districts.yaml names it', () => {
  const story = STORY.replace('date:', 'district: "429901"\ndate:');
  expect(problemsOf({ stories: { demo: story } })).toHaveLength(1);
  expect(problemsOf({ stories: { demo: story }, districts: '"429901":\n  name: 示范新区\n' })).toEqual([]);
  const retired = '"429901":\n  name: 示范旧区\n  replacedBy: "420100"\n';
  expect(problemsOf({ stories: { demo: story }, districts: retired })[0]).toContain('已经撤销');
});

test('a draft that does not fit the schema is left out and stops nothing', () => {
  const content = checkContent(filesWith({ stories: { demo: STORY, half: '---\ntitle: 半篇\ndraft: true\n---\n' } }));
  expect(isPublishable(content)).toBe(true);
  expect(content.stories.map(({ id }) => id)).toEqual(['demo']);
  expect(content.problems.length).toBeGreaterThan(0);
});

describe('a component that names', () => {
  const told = (line: string) => STORY.replace('居民议事会开了10余场', `${line}\n\n居民议事会开了10余场`);
  const found = (line: string, where: 'story' | 'practice' = 'story') => {
    const files =
      where === 'story'
        ? filesWith({ stories: { demo: told(line) } })
        : filesWith({ practices: { council: PRACTICE.replace('正文。', line) } });
    return checkContent(files)
      .problems.filter(({ rule }) => rule === 'body-component')
      .map(printProblem);
  };

  test.each([
    ['a figure', '共<Number id="sessoins" />。', 'demo.mdx:11', '报道 demo 里没有 id 是 sessoins 的成果数字。'],
    ['a story', '共<Number story="dmeo" id="a" />。', 'demo.mdx:11', '<Number> 说的报道 dmeo 不存在。'],
    [
      'a practice',
      '<Steps of="concil" />',
      'demo.mdx:11',
      '<Steps> 说的做法 concil 不存在。 改法：您是不是要写 council？',
    ],
  ])('%s that does not exist stops the site, at its line', (_, line, place, message) => {
    expect(found(line)).toHaveLength(1);
    expect(found(line)[0]).toContain(place);
    expect(found(line)[0]).toContain(message);
  });

  test('a figure without its story stops a practice', () => {
    expect(found('共<Number id="sessions" />。', 'practice')[0]).toContain('没有说是哪篇报道的数字');
  });

  test('what exists, or stands in code, is left alone', () => {
    expect(found('<Steps of="council" />')).toEqual([]);
    expect(found('写成 `<Number id="x" />`。')).toEqual([]);
  });
});
