/**
 * The shape of a story's front matter: the one truth from which types, messages, editors' documentation and JSON Schema come.
 * Each field's `describe` is the sentence an editor reads.
 */
import { z } from 'zod';
import { parsePartialDate } from '#lib/dates/partial-date.ts';

export const BOUNDS = ['exact', 'at-least', 'about', 'below'] as const;
export const FIGURE_STATUSES = ['done', 'planned'] as const;
export const SOURCE_KINDS = ['原创', '转载', '摘编', '改写'] as const;
export const REVISION_KINDS = ['更正', '补充', '撤稿'] as const;
/** What a story writes when its source gives no date. */
export const UNDATED = '不详';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '只能用小写字母、数字和连字符，例如 red-property。');
const line = z.string().trim().min(1, '不能为空。');

/** YAML reads an unquoted 1998 as a number and 1998-07-21 as a Date; both are what the editor typed. */
const typedDate = z
  .union([z.string(), z.number(), z.date()])
  .transform((typed) => (typed instanceof Date ? typed.toISOString().slice(0, 10) : String(typed)));

/** Dates leave the schema in their EDTF spelling: 2019-H1 becomes 2019-40. */
const edtf = typedDate.transform((text, context) => {
  const date = parsePartialDate(text);
  if (!date)
    context.issues.push(
      noDate(text, '请写成 1998、1998-07、1998-07-21、2019-H1（上半年）、199X（九十年代）或 2018/2020。'),
    );
  return date?.text ?? z.NEVER;
});

const edtfOrUnknown = typedDate.transform((text, context) => {
  const date = text === UNDATED ? { text } : parsePartialDate(text);
  if (!date) context.issues.push(noDate(text, `请写成 1998、1998-07 或 1998-07-21；原文没有日期就写 ${UNDATED}。`));
  return date?.text ?? z.NEVER;
});

function noDate(text: string, allowed: string) {
  return { code: 'custom' as const, input: text, message: `“${text}”不是日期。${allowed}` };
}

export const figureSchema = z.strictObject({
  id: id.describe('编号，在本篇里不重复，地址 #figure-编号 用它'),
  label: line.describe('这个数字说的是什么，例如“累计改造老旧小区”'),
  value: z.number().describe('数值，按基本单位写：8.2万户写 82000，83.34亿元写 8334000000'),
  unit: z.string().describe('单位，例如 个、户、元、%'),
  qualifier: z.string().nullable().default(null).describe('原文的限定词，例如 累计、余、近、以上；没有就不写'),
  bound: z
    .enum(BOUNDS)
    .default('exact')
    .describe('exact 确数，at-least 至少（余、多、以上），about 约数（近、约），below 不到'),
  status: z.enum(FIGURE_STATUSES).default('done').describe('done 已经做到，planned 计划或预计'),
  printed: line.describe('原样照录的写法，例如“10余场”'),
  asOf: edtf.nullable().default(null).describe('数字截至何时；原文没说就不写'),
  indicator: id.nullable().default(null).describe('它属于哪个指标（content/indicators.yaml 的编号）；不参加比较就不写'),
  evidence: line.describe('正文里说出这个数字的那句话，一字不差'),
  headline: z.boolean().default(false).describe('true：在首页和卡片上突出显示'),
});

export const eventSchema = z.strictObject({
  date: edtf.nullable().describe('何时，可以只到年或月；原文没说写 null'),
  title: line.describe('发生了什么，一句话'),
  evidence: line.describe('正文里说这件事的话，一字不差'),
  planned: z.boolean().default(false).describe('true：原文说的是计划、预计'),
  inferred: z.boolean().default(false).describe('true：年份是根据发布日期推出来的，原文没有写'),
});

export const personSchema = z.strictObject({
  name: line.describe('姓名；居民不写姓名，写“一位居民”'),
  role: z.string().nullable().default(null).describe('身份或职务'),
  org: z.string().nullable().default(null).describe('所在单位'),
});

export const sourceSchema = z.strictObject({
  name: z.string().nullable().default(null).describe('来源单位或媒体；不知道写 null'),
  url: z.url('不是完整的网址，要以 https:// 开头。').nullable().default(null).describe('原文网址'),
  originalTitle: z.string().nullable().default(null).describe('原文标题；原文没有标题写 null'),
  authors: z.array(line).default([]).describe('原作者'),
  photographers: z.array(line).default([]).describe('摄影'),
  publishedAt: edtfOrUnknown.default(UNDATED).describe('原文发布日期；不知道写 不详'),
  retrievedAt: edtf.nullable().default(null).describe('取得原文的日期'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '应是 64 位十六进制校验值，由 npm run ingest 填写。')
    .nullable()
    .default(null)
    .describe('原稿文件的校验值，由程序填写'),
  kind: z.enum(SOURCE_KINDS).describe('原创、转载、摘编或改写'),
});

export const revisionSchema = z.strictObject({
  date: edtf.describe('何时改的'),
  kind: z.enum(REVISION_KINDS).describe('更正、补充或撤稿'),
  note: line.describe('改了什么，为什么，读者会看到'),
});

export const storySchema = z.strictObject({
  title: line.describe('标题'),
  summary: line.describe('导语，一两句话，说清楚谁做了什么、结果怎样'),
  district: z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(/^\d{6}$/, '行政区划代码是六位数字，例如 421300。'))
    .nullable()
    .default(null)
    .describe('行政区划代码（六位）；原文没有说是哪里就不写，不要猜'),
  themes: z.array(id).min(1, '至少写一个主题。').describe('主题编号，第一个决定页面的样子'),
  date: edtfOrUnknown.describe('报道日期；不知道写 不详'),
  draft: z.boolean().default(false).describe('true：草稿，不发布'),
  lead: z.boolean().default(false).describe('true：首页头条'),
  cover: z
    .strictObject({
      image: line.describe('图片文件，相对于本篇所在的文件夹，例如 images/jie.jpg'),
      alt: line.describe('替代文字：图上是什么，给看不见图的读者'),
      credit: line.describe('署名：谁拍的、谁画的'),
    })
    .nullable()
    .default(null)
    .describe('题图：图片、替代文字、署名；没有就不写，网站会自己画一张'),
  figures: z.array(figureSchema).default([]).describe('成果数字'),
  events: z.array(eventSchema).default([]).describe('大事'),
  people: z.array(personSchema).default([]).describe('人物'),
  practices: z.array(id).default([]).describe('做法的编号（content/practices 里的文件名）'),
  source: sourceSchema.describe('来源'),
  editor: z.string().nullable().default(null).describe('责任编辑'),
  history: z.array(revisionSchema).default([]).describe('发布以后的更正、补充、撤稿'),
});

export type StoryData = z.output<typeof storySchema>;
export type Figure = StoryData['figures'][number];
export type StoryEvent = StoryData['events'][number];
export type Person = StoryData['people'][number];

/** Whether the story was withdrawn: its page then says so and shows nothing else. */
export function isWithdrawn({ history }: Pick<StoryData, 'history'>): boolean {
  return history.some(({ kind }) => kind === '撤稿');
}
