/** What a figure counts, in the words of its clause: 累计改造老旧小区, 新建车位, 住房保障覆盖率. */
import type { Quantity } from '#lib/chinese/quantity.ts';
import type { Span } from './passages.ts';

const LONGEST = 18;
const REACH = 60;
/** Where the counted thing ends and something is said of it. */
const SAID_OF_IT =
  /(?:[，。；：！？、（）\s\d]|的|和|与|及|在|被|把|从|为|是|将|让|以|用|对(?!象)|向|等(?!级)|均|都|已|正|全部|先后|陆续|纷纷|参与|参加|进行|进场|实现|完成|成立|组成|建在|扎根|共同|一呼|开展|出现|遭|处于|结对|走访|落地|得到|获得|投入|党旗|冒着|来自|放弃|通过|不再|开始|签订|入驻|惠及|覆盖|达成|需要|可以|能够|受益|签约|安装|上岗|上门|报名|面向|交给|发挥|解决|化解|攻克|支持|提升|下降|拆了|合成|分成|乱|腾空|认为|表示|都|高的|深的|长的)/u;
const LEADS_IN =
  /^(?:其中|此外|同时|目前|如今|截至目前|据了解|据统计|据介绍|今年以来|近年来|现在|最终|全年|当天|活动中|为此|并|还|也|已经|已|共|现|该[^，]{1,4}(?=已|共)|仍有|仅|就)+/u;
const BEFORE_NUMBER =
  /(?:已经|已|共有|共计|合计|总计|一共|共|达到|达|提升至|提高到|增加到|增至|升至|降至|下降|上升|提高|为|是|有|了|至|到|出|约|近|的|一度|高达|(?<![建完])成|从|由|仍有|拿出|年均|平均|累计|每月|每天)+$/u;
const ACTS =
  /(?:新建|改建|扩建|建成|成立|组建|组织|设立|设置|收集|征集|化解|调解|解决|办结|处理|走访|慰问|服务|改造|整治|拆除|清理|清运|安装|加装|增设|新增|发放|募集|筹集|投入|投资|争取|引进|培育|培训|招募|选派|推选|开展|举办|召开|完成|实施|覆盖|惠及|受益|打造|建设|铺设|更换|修复|修缮|排查|整改|腾出|提供|配备|吸纳|带动|入驻|结对|帮扶|协调|丈量|指导|创建|种植|补种|疏通|巡查|转移|安置|搬迁|签约|征收|交付|回收|节约|减少)(?:成立|完成)?(?:了|出)?$/u;
/** Units that are the counted thing: 600余商户. */
const COUNTED_ITSELF =
  /(?:商户|商家|居民|村民|市民|群众|党员|志愿者|住户|业主|家庭|网格|车位|床位|张床位|老人|老年人|学生|师生|职工|游客|旅客|工人|青年|儿童)$/u;
/** What is measured stands before the number: 井体收口小于63公分的标准. */
const DIMENSION =
  /(?:面积|长度|宽度|高度|深度|厚度|收口|里程|总长|全长|率|占比|比例|投资|资金|工期|周期|时间|时长|下井|缩短|提高|下降|降低|增长|提升|连续)(?:[至到了为达从由]|累计|总计|共|已|近|约)*$/u;
const FALLBACK: Readonly<Record<string, string>> = {
  人: '人数',
  户: '户数',
  '%': '比例',
  元: '金额',
  名: '人数',
  次: '次数',
  天: '天数',
  年: '年数',
  小时: '时长',
  人次: '人次',
};

/** 由原来的32%提高到91%: both numbers say something of what stands before 由. */
const FROM = /(?:由|从)(?:原来|原先|原有|最初|去年|过去|以前|此前)?的?[约近]?$/u;
const CHANGED =
  /(?:由|从)(?:原来|原先|原有|最初|去年|过去|以前|此前)?的?[约近]?[\d.,一二两三四五六七八九十百成]+[^，。；、\d]{0,8}(?:提高|提升|升|增加|增长|上升|上浮|上调|调整|扩大|扩展|降低|下降|降|减少|缩短|压缩|压减|缩减)(?:到了?|至|为|成)(?:了|约|近)?$/u;

/** A short name for the figure; at least what its unit counts. */
export function labelFigure(body: string, { quantity, clause }: { quantity: Quantity; clause: Span }): string {
  const before = body.slice(Math.max(clause.start, quantity.start - REACH), Math.max(clause.start, quantity.start));
  const after = body
    .slice(quantity.end, Math.min(clause.end, quantity.end + REACH))
    .replace(/^(?:（[^）]*）)?(?:之?内)?的?/u, '');
  const act = ACTS.exec(before)?.[0].replace(/[了出]$/u, '') ?? '';
  const itself = COUNTED_ITSELF.exec(quantity.printed)?.[0];
  if (itself) return `${act}${itself}`;
  if (FROM.test(before) || CHANGED.test(before)) {
    const changing = measured(before.replace(FROM, '').replace(CHANGED, ''));
    if (changing.length > 1) return changing;
  }
  const counted = nounAfter(after);
  if (counted.length > 1 && !DIMENSION.test(before)) return `${act}${counted}`;
  const left = measured(before);
  return (
    (left.length > 1 ? left : counted.length > 1 ? counted : '') ||
    (FALLBACK[quantity.unit] ?? (quantity.unit || '数量'))
  );
}

function nounAfter(after: string): string {
  if (/^[、，（(]/u.test(after)) return '';
  const name = /^[“《]([^”》]{2,12})[”》]([一-龥]{0,4})/u.exec(after);
  if (name) return `“${name[1]}”`;
  const end = after.slice(1).search(SAID_OF_IT);
  return after.slice(0, end < 0 ? LONGEST : Math.min(end + 1, LONGEST)).replace(/^[、，的]+|[“‘《（]+$/gu, '');
}

/** The last words before the number that name what is measured: 惠及群众, 业委会组建率. */
function measured(before: string): string {
  // In 17户（56人） the number in brackets counts on what stands before them.
  const piece = before.split(/[、（：]/u).findLast((part) => part.replace(BEFORE_NUMBER, '').length > 1) ?? before;
  const bare = piece
    .replace(LEADS_IN, '')
    .replace(BEFORE_NUMBER, '')
    .replace(/^(?:使|让|将|把|[）”\s]+)/u, '');
  return (bare.length > LONGEST ? (bare.split(/的|在|将|把/u).at(-1) ?? bare) : bare).slice(-LONGEST);
}
