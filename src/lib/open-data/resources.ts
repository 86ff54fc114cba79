/** The tables that the site gives away (contract: /data/*). */
import type { Story } from '#lib/catalogue/story-list.ts';
import { BOUNDS, FIGURE_STATUSES, type Figure, SOURCE_KINDS, type StoryEvent } from '#lib/story/story.ts';
import type { Practice } from '#lib/story/vocabulary.ts';
import type { Field, Resource } from './resource.ts';

export interface StoryFigure {
  story: Story;
  figure: Figure;
}
export interface StoryEventRow {
  story: Story;
  event: StoryEvent;
  /** 1-based, in the story */
  number: number;
}
export interface PracticeRow extends Practice {
  id: string;
}

const list = (items: readonly string[]) => items.join(';');
const REQUIRED = { required: true } as const;
const UNIQUE = { required: true, unique: true } as const;

const storyFields: Field<Story>[] = [
  { name: 'slug', type: 'string', title: '编号', constraints: UNIQUE, read: ({ slug }) => slug },
  { name: 'title', type: 'string', title: '标题', constraints: REQUIRED, read: ({ data }) => data.title },
  { name: 'summary', type: 'string', title: '导语', read: ({ data }) => data.summary },
  {
    name: 'date',
    type: 'string',
    title: '报道日期',
    description: 'EDTF；空的表示不详',
    read: ({ date }) => date?.text ?? null,
  },
  {
    name: 'district_code',
    type: 'string',
    title: '行政区划代码',
    description: 'GB/T 2260',
    read: ({ data }) => data.district,
  },
  {
    name: 'district_name',
    type: 'string',
    title: '地区',
    read: ({ district }) => district?.path.map(({ name }) => name).join('') ?? null,
  },
  {
    name: 'themes',
    type: 'string',
    title: '主题',
    description: '编号，用分号隔开',
    read: ({ data }) => list(data.themes),
  },
  {
    name: 'practices',
    type: 'string',
    title: '做法',
    description: '编号，用分号隔开',
    read: ({ data }) => list(data.practices),
  },
  { name: 'source_name', type: 'string', title: '来源', read: ({ data }) => data.source.name },
  { name: 'source_url', type: 'string', title: '原文网址', read: ({ data }) => data.source.url },
  { name: 'source_published', type: 'string', title: '原文发布日期', read: ({ data }) => data.source.publishedAt },
  {
    name: 'kind',
    type: 'string',
    title: '原创或转载',
    constraints: { enum: SOURCE_KINDS },
    read: ({ data }) => data.source.kind,
  },
];

const figureFields: Field<StoryFigure>[] = [
  { name: 'story', type: 'string', title: '报道', constraints: REQUIRED, read: ({ story }) => story.slug },
  {
    name: 'id',
    type: 'string',
    title: '编号',
    description: '在一篇报道里不重复',
    constraints: REQUIRED,
    read: ({ figure }) => figure.id,
  },
  { name: 'label', type: 'string', title: '说的是什么', read: ({ figure }) => figure.label },
  {
    name: 'value',
    type: 'number',
    title: '数值',
    description: '按基本单位：8.2万户是 82000',
    constraints: REQUIRED,
    read: ({ figure }) => figure.value,
  },
  { name: 'unit', type: 'string', title: '单位', read: ({ figure }) => figure.unit },
  { name: 'printed', type: 'string', title: '原文的写法', read: ({ figure }) => figure.printed },
  { name: 'qualifier', type: 'string', title: '限定词', read: ({ figure }) => figure.qualifier },
  {
    name: 'bound',
    type: 'string',
    title: '确数、至少、约数、不到',
    constraints: { enum: BOUNDS },
    read: ({ figure }) => figure.bound,
  },
  {
    name: 'status',
    type: 'string',
    title: '已做到或计划',
    constraints: { enum: FIGURE_STATUSES },
    read: ({ figure }) => figure.status,
  },
  { name: 'as_of', type: 'string', title: '截至', description: 'EDTF', read: ({ figure }) => figure.asOf },
  { name: 'indicator', type: 'string', title: '指标', read: ({ figure }) => figure.indicator },
  {
    name: 'evidence',
    type: 'string',
    title: '依据',
    description: '正文里说出这个数字的那句话',
    constraints: REQUIRED,
    read: ({ figure }) => figure.evidence,
  },
];

const eventFields: Field<StoryEventRow>[] = [
  { name: 'story', type: 'string', title: '报道', constraints: REQUIRED, read: ({ story }) => story.slug },
  { name: 'number', type: 'number', title: '在报道里的次序', constraints: REQUIRED, read: ({ number }) => number },
  {
    name: 'date',
    type: 'string',
    title: '何时',
    description: 'EDTF；空的表示原文没说',
    read: ({ event }) => event.date,
  },
  { name: 'title', type: 'string', title: '发生了什么', constraints: REQUIRED, read: ({ event }) => event.title },
  { name: 'planned', type: 'boolean', title: '是计划', read: ({ event }) => event.planned },
  { name: 'inferred', type: 'boolean', title: '年份是推出来的', read: ({ event }) => event.inferred },
  { name: 'evidence', type: 'string', title: '依据', read: ({ event }) => event.evidence },
];

const practiceFields: Field<PracticeRow>[] = [
  { name: 'id', type: 'string', title: '编号', constraints: UNIQUE, read: ({ id }) => id },
  { name: 'name', type: 'string', title: '名称', constraints: REQUIRED, read: ({ name }) => name },
  { name: 'aliases', type: 'string', title: '别的叫法', read: ({ aliases }) => list(aliases) },
  { name: 'gist', type: 'string', title: '是什么', read: ({ gist }) => gist },
  { name: 'participants', type: 'string', title: '谁参与', read: ({ participants }) => list(participants) },
  {
    name: 'steps',
    type: 'string',
    title: '步骤',
    read: ({ steps }) => list(steps.map(({ title, text }) => `${title}：${text}`)),
  },
  { name: 'results', type: 'string', title: '结果', read: ({ results }) => list(results) },
  { name: 'themes', type: 'string', title: '主题', read: ({ themes }) => list(themes) },
  { name: 'stories', type: 'string', title: '讲到它的报道', read: ({ stories }) => list(stories) },
];

const TO_STORY = { story: ['stories', 'slug'] } as const;

export const RESOURCES = {
  stories: { name: 'stories', title: '报道', fields: storyFields, primaryKey: ['slug'] } as Resource<Story>,
  figures: {
    name: 'figures',
    title: '成果数字',
    fields: figureFields,
    primaryKey: ['story', 'id'],
    references: TO_STORY,
  } as Resource<StoryFigure>,
  events: {
    name: 'events',
    title: '大事',
    fields: eventFields,
    primaryKey: ['story', 'number'],
    references: TO_STORY,
  } as Resource<StoryEventRow>,
  practices: { name: 'practices', title: '做法', fields: practiceFields, primaryKey: ['id'] } as Resource<PracticeRow>,
};
