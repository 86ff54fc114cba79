import { CATALOGUE_FIELD } from '#lib/normalize/journal-words.ts';
import type { LineRule } from '#lib/normalize/rule.ts';

/** A field of the catalogue, with blanks between its characters or without (体 裁). */
const FIELD = `(?:${`${CATALOGUE_FIELD}|体裁|关键词|生效日期|废止日期|失效日期|成文日期|发布日期|名称|发布机构|发文机关`
  .split('|')
  .map((field) => [...field].join(' {0,4}'))
  .join('|')})`;

/** What office programs and official documents write around a text. */
export const DOCUMENT_RULES: readonly LineRule[] = [
  {
    id: 'catalogue-row',
    why: '政务公开目录的一行表头，格子里没有填。',
    find: new RegExp(`^${FIELD}:?(?: ?\\|(?: ?${FIELD}:?)?)+ ?$`, 'u'),
    where: 'edges',
    drops: ['体 裁 | 生效日期 | 废止日期 |', '文 号 | 有效性 |'],
    leaves: ['标签 | 便民', '体裁', '名称：甲社区 | 楼栋'],
  },
  {
    id: 'library-tools',
    why: '文库和党建网页面上的按钮、拉人加微信的广告、返回首页的链接。',
    find: /^(?:正文复制|复制(?:正文|全文)|更多(?:写作|公文|学习)?(?:资料|材料|范文)[^。]{0,16}(?:微信|QQ)[^。]{0,60}|返回\p{Script=Han}{0,6}首页(?: ?\| ?\p{Script=Han}{2,12}){0,3})$/iu,
    where: 'edges',
    drops: ['正文复制', '更多写作资料+微信：shili2014 【会员每天更新】', '返回联盟首页 | 共产党员网'],
    leaves: ['更多资料请居民到社区领取', '返回首页的路', '复制全文的人不多'],
  },
  {
    id: 'classified-advertisement',
    why: '地方网站插在文末的招聘、出租小广告，留着电话。',
    find: /^[【[]?\p{Script=Han}{2,10}(?:信息港|信息网|论坛|在线|分类信息)[】\]]?[^。]{0,4}(?:招聘|招租|出租|转让|求购)[:][^。]{4,100}(?:电话|热线|微信)[:]?[\d-]{7,15}$/u,
    where: 'edges',
    drops: ['【示例信息港】招聘：某超市诚聘收银员3名，月薪2800-3500元，电话00000000000'],
    leaves: ['甲社区论坛招聘会：三十家企业进场，咨询电话000', '招聘：楼栋长三名'],
  },
  {
    id: 'imprint',
    why: '公文末尾的版记：抄送、印发、份数、主题词，说的是文件，不是事情（GB/T 9704）。',
    find: /^(?:抄送[:].{0,121}|(?:抄报|分送|主题词)[:] ?.{2,120}|\(?(?:共印|印) ?\d{1,5} ?份\)?|.{2,30}(?:办公室|办公厅|局|委员会) {0,2}\d{4}年\d{1,2}月\d{1,2}日 ?印发|附件[:] ?.{2,60}\((?:略|另发|见附页)\))$/u,
    where: 'anywhere',
    drops: [
      '抄送：市住房和城乡建设局，区委办、区政府办，存档（2）。',
      '共印20份',
      '示例市人民政府办公室 2021年12月3日印发',
      '附件：1.片区名单（略）',
    ],
    leaves: ['抄送一份给居民代表', '附件：改造小区名单', '这本手册共印2000份，发到每一户'],
  },
  {
    id: 'distribution',
    why: '简报末尾写着报给谁、送给谁、发给谁；“此件公开发布”和红头也只说文件自己（GB/T 9704）。',
    find: /^(?:(?:报|送|发|呈报|呈送|抄报送|主报|报送|发送)[:] ?(?=.{0,60}(?:委|办|局|府|部|院|领导|单位|乡镇|街道|各级|同志))\p{Script=Han}.{2,120}|\(?此件.{0,4}(?:公开|发布|删减|依申请).{0,6}\)?|[\p{Script=Han}]{4,30}(?:政府|办公室|委员会|党委|党组|党工委|局|指挥部)文件|\(?(?:根据|依据).{0,10}(?:录音|讲话|速记|记录).{0,6}整理(?:,? ?未经.{2,10}审(?:阅|定|核))?(?:,? ?(?:标题|题目).{0,4}(?:编者|编辑|本刊|本报)(?:所)?(?:加|拟))?\)?)$/u,
    where: 'edges',
    drops: [
      '报：市委办公室，市政府办公室',
      '送：县四大家领导',
      '发：各乡镇党委，县直各单位',
      '（此件公开发布）',
      '示例区人民政府办公室文件',
      '（根据录音整理，未经本人审阅）',
      '（根据录音整理，标题为编者所加）',
    ],
    leaves: ['送：每人一袋米', '发出的通知', '各镇人民政府、街道办事处，区政府各部门：', '根据录音整理的口述史'],
  },
  {
    id: 'document-number',
    why: '公文的发文字号（GB/T 9704）：机关代字、年份、序号。',
    find: /^[\p{Script=Han}]{2,14} ?[〔[(]((?:19|20)\d{2})[〕\])] ?第?\d{1,4} ?号$/u,
    where: 'edges',
    drops: ['示城建发〔2023〕19号', '甲政办发[2020]第7号'],
    leaves: ['按照示城建发〔2023〕19号的要求', '甲街道（2020）'],
  },
  {
    id: 'interview-head',
    why: '在线访谈页面列出的嘉宾和主题，正文里会再说。',
    find: /^(?:访谈(?:嘉宾|主题|地点|单位)|(?:本期|特邀)嘉宾)[:] ?.{2,160}$/u,
    where: 'edges',
    drops: ['访谈嘉宾：张某（示例市住房保障中心主任） 李某（科长）'],
    leaves: ['嘉宾：大家好', '访谈嘉宾说，明年还要办'],
  },
  {
    id: 'field-code',
    why: 'Word 的域代码单独成行，是目录、页码、交叉引用没有算出来的样子。',
    find: /^\{? ?(?:PAGEREF|TOC|HYPERLINK|INCLUDEPICTURE|EMBED|STYLEREF|NUMPAGES|MERGEFIELD|REF|SEQ|PAGE)\b(?=.*(?:\\[a-z*@#]|_Toc\d|MERGEFORMAT|"|Equation|Word\.|Excel\.))[ -~]{1,200}$/u,
    where: 'anywhere',
    drops: ['PAGEREF _Toc90412287 \\h', 'TOC \\o "1-3" \\h \\z \\u', 'EMBED Word.Picture.8', 'PAGE \\* MERGEFORMAT'],
    leaves: ['REF 楼', 'PAGE 20', 'TOC：“轨道上的城市”'],
  },
];
