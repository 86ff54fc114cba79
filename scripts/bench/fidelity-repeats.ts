/** Lines made of one or two pieces over and over: what no article holds, and what a search that goes back over what it has seen takes seconds for. */
import { pick, type Random } from './fidelity-prose.ts';

const LONGEST = 30_000;
/** Kinds of things that extraction and repair look for, each as short as it can be found. */
const PIECES = [
  ...['1', '12个', '1,000', '3.5', '8.2万户', '1—2次', '其中八成', '过半', '百分之', '七八', '40%', '1+', '１', '一'],
  ...['年内', '年底', '今年以来', '3月', '5日', '2022年6月30日', '2018—2020年', '近日', '6月30日 12:30', '二〇二二年'],
  ...['29岁的', '张三、', '书记张三', '居民张三说。', '巴合提，', '扎西卓玛 ', '王 明 ', '名叫', '阿不都·'],
  ...['来源：', '记者 张三 ', '（责任编辑：', '图/文', '本报讯', '示例日报', '发布时间：2020-01-01', '上一篇 '],
  ...[
    '(',
    '（',
    '“',
    '”',
    '‘',
    '《',
    '【',
    '「',
    '“甲”',
    '《甲》',
    '（甲）',
    '“甲，',
    '，。',
    '、',
    '。',
    '，',
    '?',
    '?！',
  ],
  ...[
    '<p ',
    '</p>',
    '<br/>',
    '/font>',
    '&nbsp;',
    '&#',
    '[img]',
    '**',
    '~~',
    '| ',
    '# ',
    '- ',
    '```',
    'data-a=',
    '\\u4e2d',
  ],
  ...['(zhōng)', '區(qū)', 'a\u0301', '\ue426', '\ufffd', '锟斤拷', 'ä¸­', '涓枃', '鐨', '\u200b', '\u202e', '\ud83d'],
  ...['業務', '13萬餘元', '今年以來，', '重庆市铜梁区', '朝阳区', '甲县、', '全市', 'www.a.com ', 'a@b.c', '123456 '],
] as const;

/** One case: up to 30 KB in one line, in a line with marks, or in many lines. `text` lends pieces of its own. */
export function repeatPieces(text: string, random: Random): Uint8Array {
  const drawPiece = () => (random() < 0.5 ? pick(PIECES, random) : cutPiece(text, random));
  const piece = random() < 0.5 ? drawPiece() : drawPiece() + drawPiece();
  const mark = pick(['', '', '，', '。', ' ', '\n', '甲\n'], random);
  const each = mark === '' ? piece : piece.repeat(1 + Math.floor(random() * 12)) + mark;
  const times = Math.ceil((random() * LONGEST) / Math.max(1, Buffer.byteLength(each)));
  return Buffer.from(`${random() < 0.5 ? '近年来，社区' : ''}${each.repeat(times)}`).subarray(0, LONGEST);
}

/** Two to eight characters of `text`. */
function cutPiece(text: string, random: Random): string {
  const at = Math.floor(random() * text.length);
  return text.slice(at, at + 2 + Math.floor(random() * 7)) || '甲';
}
