/** Names that stand where only a name can: 敲二楼周桂珍家的门, 周桂珍（左一）, 在周桂珍的带领下, 周桂珍的儿子. */
import type { NameMention } from './person-mentions.ts';
import { readName } from './person-name.ts';
import { PLACE, readUnannounced } from './unannounced-names.ts';

const KIN =
  '(?:儿子|女儿|老伴|丈夫|妻子|爱人|母亲|父亲|妈妈|爸爸|哥哥|弟弟|姐姐|妹妹|孙子|孙女|外孙|儿媳|女婿|老母亲|老父亲|家人|后人|徒弟|师傅|战友|工友|同事|邻居|搭档)';
const CALLED =
  '(?:婆婆|老人(?!家)|大爷|大妈|大娘|大姐|大哥|阿姨|奶奶|爷爷|师傅|女士|先生|老师|(?:委员|代表)(?=：|您)|同志|副?(?:书记|主任|局长|区长|镇长|院长|校长|教授|律师|医生|法官|警官|队长|经理)|夫妇|夫妻)';
const HEAD = '(?<=^|[，。、；：！？\\n“”])';
const NAME = '(?=\\p{Script=Han}{3}';

/** What stands before a name or behind it, and how many nats the name then needs. */
const PLACES: readonly (readonly [RegExp, number])[] = [
  [/(?:[楼号室户]|单元|隔壁|对门|楼上|楼下|(?<=[去到敲帮给替在]))(?=\p{Script=Han}{3}家[的里中门])/gu, -3],
  // 敲开了钟某琴的家门, 扶着钟某琴的手
  [
    /(?:[敲推打]开了?|走进了?|来到了?|踏进了?|直奔|赶到了?|[扶拉握牵搀]着)(?=\p{Script=Han}{3}的?(?:家[里中门，。；]|家的|家门|手|胳膊|门前|房门|院子))/gu,
    -3,
  ],
  // 第一个签字的是吴秀珍, and 换下来的是阳光房
  [/(?<=的)是(?=\p{Script=Han}{3}[，。；])/gu, 0],
  [/(?<![呼喊尖惊大小吼哭鸣啼嚎号])叫(?=\p{Script=Han}{3}[，。])/gu, -3],
  [/(?:作为|身为)[^，。；]{1,16}，(?=\p{Script=Han}{3})/gu, -3],
  [
    new RegExp(
      `(?<=^|[，。、；！？\\n“”的和]|社区|街道|村委|居委会)${NAME}(?:（(?:[男女]，)?\\d{2,3}岁|${CALLED}|等(?:[\\d一二三四五六七八九十]+|多)[余多]?[位名人户]))`,
      'gu',
    ),
    -3,
  ],
  // 钟某琴家的门铃, 贾某贵的儿子, 李某强和妻子
  [
    new RegExp(
      `${HEAD}${NAME}(?:家(?:[里中也]|的[^，。]{0,6}[门屋房灯厨阳水墙窗院客楼电])|的${KIN}|[和与]${KIN}))`,
      'gu',
    ),
    0,
  ],
  // 周某国、李某兰夫妇
  [
    new RegExp(`${HEAD}${NAME}[、和]\\p{Script=Han}{2,3}(?:夫妇|夫妻|老?两口|兄弟|姐妹|父子|母女|母子|父女))`, 'gu'),
    -3,
  ],
  // “穆某德调解工作室”, 较真的老师——穆某德。
  [/(?<=“)(?=\p{Script=Han}{3}(?:调解|劳模|党员|书记|名师|志愿|公益|创新|法官|律师|代表)?(?:创新)?工作[室站])/gu, -2],
  [/(?<=——)(?=\p{Script=Han}{3}[，。])/gu, 0],
  // 还有一位开理发店的“百事通”马某霞。
  [/(?<=[的位名]“\p{Script=Han}{2,6}”)(?=\p{Script=Han}{3}[，。；])/gu, -2],
  // 评上的有：1号楼钱某莲，3号楼范某生
  [
    /(?<=[：，、；](?:\d{1,3}|[一二三四五六七八九十]{1,2})(?:号楼|[栋幢组]|单元))(?=\p{Script=Han}{3}[，、。；])/gu,
    -2.5,
  ],
  // 见到穆某德时，他正…; 说起穆某德，…; 在穆某德的印象里
  [
    /(?:见到|遇到|遇见|碰到|找到|联系上|采访|走近|拨通|拜访)了?(?=\p{Script=Han}{3}(?:时|的时候|那天)，[^，。]{0,8}[他她])/gu,
    -2,
  ],
  [/(?<=^|[，。“！？\n])(?:一?[说提谈聊讲]起)(?=\p{Script=Han}{3}，)/gu, 0],
  [/(?<=在)(?=\p{Script=Han}{3}(?:的(?:印象|记忆|眼|心|身上|手机|日记|笔记)|看来|眼[里中]|心[里中]))/gu, -3],
  [
    new RegExp(
      `(?<=[在由经])${NAME}(?:的?(?:带领|带动|倡议|牵头|组织|劝说|帮助|推动|陪同|撮合|协调|调解|张罗|主持|鼓励|影响|感召)下))`,
      'gu',
    ),
    0,
  ],
];

/** 张建国的儿子张小军: a name may be made of words when its kin bear the same surname. */
const SAME_FAMILY = new RegExp(
  `${HEAD}(?=(\\p{Script=Han})\\p{Script=Han}{2}(?:的|家的|和|与)(?:大|小|二)?${KIN}\\1\\p{Script=Han}{1,2})`,
  'gu',
);

export function findNamesInPlace(body: string): NameMention[] {
  const found = [...PLACES, [SAME_FAMILY, -13] as const].flatMap(([place, least]) =>
    [...body.matchAll(place)].flatMap(({ index, 0: before }) => {
      const start = index + before.length;
      const name = readUnannounced(body, start, { least });
      return name ? [{ name, start }] : [];
    }),
  );
  return [...found, ...findNamesInPictures(body)];
}

/** 秦某珍（左一）在和邻居说话: who stands where in a picture. */
function findNamesInPictures(body: string): NameMention[] {
  const shown =
    /(?<=^|[，。、；：！？\n和为])(?=(?<name>\p{Script=Han}{2,4})（(?:前排|后排|图)?(?:左|右|中|居中)[一二三四五六\d]?(?:起|者|侧|边)?）)/gu;
  return [...body.matchAll(shown)].flatMap(({ index: start, groups }) => {
    const name = groups?.['name'] ?? '';
    return readName(body, start, 'plain') === name && !PLACE.test(name) ? [{ name, start }] : [];
  });
}
