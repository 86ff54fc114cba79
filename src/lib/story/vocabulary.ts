/** The shapes of everything that stories refer to: practices, themes, indicators, and the site's own settings. */
import { z } from 'zod';

const id = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '只能用小写字母、数字和连字符。');
const line = z.string().trim().min(1, '不能为空。');

/** content/practices/<id>.mdx: front matter; the body explains the practice in prose. */
export const practiceSchema = z.strictObject({
  name: line.describe('做法的名称，例如“3+N议事法则”'),
  aliases: z.array(line).default([]).describe('别的叫法'),
  gist: line.describe('一句话说清楚它是什么'),
  participants: z.array(line).min(1, '至少写一个参与者。').describe('谁参与'),
  steps: z
    .array(
      z.strictObject({
        title: line.describe('这一步叫什么'),
        actor: z.string().nullable().default(null).describe('谁来做'),
        text: line.describe('做什么'),
      }),
    )
    .min(2, '至少写两步。')
    .describe('步骤，按先后；流程图由它画出'),
  results: z.array(line).default([]).describe('取得的结果，一条一句；数字要能在报道里找到'),
  themes: z.array(id).default([]).describe('主题编号'),
  stories: z.array(line).min(1, '至少写一篇讲到它的报道。').describe('讲到它的报道（content/stories 里的文件名）'),
});

/** One entry of content/themes.yaml, keyed by theme id. */
export const WORLDS = ['ochre', 'cinnabar', 'azurite', 'malachite', 'gamboge', 'indigo', 'rouge', 'pine'] as const;
export const themeSchema = z.strictObject({
  name: line.describe('主题名称'),
  definition: line.describe('收哪些报道'),
  world: z.enum(WORLDS).describe('页面的样子：颜色、图案'),
  synonyms: z.array(line).default([]).describe('同义的叫法'),
  words: z.array(line).default([]).describe('文中出现这些词，多半属于这个主题'),
  hints: z.array(line).default([]).describe('常和这个主题一起出现、别的报道里也常见的词，只作旁证'),
  aside: z.boolean().optional().describe('true：多半是顺带写到的主题（例如党建），着墨不多也算；不写就是 false'),
});

/** One entry of content/indicators.yaml, keyed by indicator id. */
export const SUM_RULES = ['never', 'disjoint'] as const;
export const indicatorSchema = z.strictObject({
  name: line.describe('指标名称'),
  definition: line.describe('数的是什么，哪些算、哪些不算'),
  unit: z.string().describe('单位；各篇的数字要用同一个单位'),
  scope: line.describe('统计范围，例如 全市、一个街道、一个小区'),
  sum: z.enum(SUM_RULES).describe('never 不能相加；disjoint 只有地区不重叠、时期和口径相同时可以相加'),
  sumReason: line.describe('为什么能加或不能加，读者会看到'),
});

/** One entry of content/districts.yaml, keyed by code: a division that the national standard lacks, or a retired one. */
export const districtSchema = z.strictObject({
  name: line.describe('名称'),
  replacedBy: z
    .union([z.string(), z.number()])
    .transform(String)
    .pipe(z.string().regex(/^\d{6}$/, '行政区划代码是六位数字。'))
    .nullable()
    .default(null)
    .describe('已经撤销的，写接替它的代码'),
});

/** The whole of content/districts.yaml, by code. */
export const addedDistrictsSchema = z.record(z.string(), districtSchema);

/** content/site.yaml */
export const siteSchema = z.strictObject({
  name: line.describe('网站名称'),
  tagline: line.describe('一句话说这是什么'),
  description: line.describe('搜索引擎和分享卡片用的介绍'),
  sponsor: z.string().nullable().default(null).describe('主办单位'),
  contact: z.string().nullable().default(null).describe('联系方式'),
  icp: z
    .string()
    .regex(/ICP备\d{6,10}号(-\d+)?$/, '格式应像 京ICP备12345678号-1。')
    .nullable()
    .default(null)
    .describe('ICP 备案号'),
  publicSecurity: z
    .string()
    .regex(/公网安备\s?\d{14}号/, '格式应像 京公网安备 11010502030000号。')
    .nullable()
    .default(null)
    .describe('公安备案号'),
  newsLicence: z.string().nullable().default(null).describe('互联网新闻信息服务许可证号'),
  siteIdCode: z
    .string()
    .regex(/^(\d{10}|bm\d{8})$/, '十位数字，或 bm 加八位数字。')
    .nullable()
    .default(null)
    .describe('政府网站标识码'),
  siteDomain: z.string().nullable().default(null).describe('域名，不带 https://'),
  protectedNames: z.array(line).default([]).describe('转成繁体时一字不动的专名'),
});

export type Practice = z.output<typeof practiceSchema>;
export type Theme = z.output<typeof themeSchema>;
export type Indicator = z.output<typeof indicatorSchema>;
export type Site = z.output<typeof siteSchema>;
export type WorldId = (typeof WORLDS)[number];
