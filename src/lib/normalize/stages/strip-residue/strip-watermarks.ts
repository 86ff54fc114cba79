import { CHINESE } from '#lib/chinese/punctuation.ts';
import { editLines } from '#lib/normalize/edit-lines.ts';
import type { ArticleRule, Rule } from '#lib/normalize/rule.ts';
import type { Line, LineStage } from '#lib/normalize/stage.ts';
import { findInsertedBrands, INSERTED_BRAND, NOT_A_NAME } from './inserted-brands.ts';
import { findRepeatedHeadlines } from './repeated-headline.ts';
import { findStrewnSigns } from './strewn-signs.ts';

const DOMAIN =
  '(?=[a-z])(?:https?://)?(?:[\\w-]{1,30}\\.){1,4}(?:com|cn|net|org|gov|info|cc|tv|top|xyz)(?![\\w.-]*@)(?:/[\\w./?=&%-]{0,60})?';
const NO_BRACKET = '[^（）()【】\\[\\]。，]{0,20}';
const MARKED = new RegExp(
  `[（(【\\[]${NO_BRACKET}(?<![\\w.-])${DOMAIN}${NO_BRACKET}[）)】\\]]|(?<=[${CHINESE}])${DOMAIN}(?=[${CHINESE}\\d])|(?<=\\d)(?:https?://|www\\.)${DOMAIN}(?=[${CHINESE}\\d])`,
  'giu',
);
/** A name that a text says once or twice is its own: 登录 www.example.com 报名. */
const FEWEST = 3;

const EMOJI = '[\\u{1f300}-\\u{1faff}❤●]';
const IN_A_WORD = new RegExp(`(?<=\\p{Script=Han}|\\d)${EMOJI}(?=\\ufe0f?[\\p{Script=Han}\\d])`, 'gu');
/** The first halves of emoji, looked for first. */
const EMOJI_UNITS = /[\ud83c-\ud83e❤●]/;
/** One emoji inside a word may be the writer's: 我❤甲城. */
const FEWEST_EMOJI = 2;
/** A bullet may part the words of a line (停车●养老●助餐): one that is strewn stands in several lines, hardly ever twice. */
const BULLET = '●';
const FEWEST_BULLETS = 3;

/** Takes out the address of a site that stands, always the same, in the middle of sentences all over an article, brands of betting sites, emoji and signs strewn into its words. */
export const stripWatermarks: LineStage = {
  id: 'strip-watermarks',
  keeps: 'nothing',
  run(lines) {
    const rules = [
      ...findStrewnSigns(lines),
      ...findRepeatedHeadlines(lines),
      ...findWatermarks(lines).map((mark) => makeRule(WATERMARK, escapeMark(mark))),
      ...findInsertedBrands(lines).map((brand) => makeRule(INSERTED_BRAND, `${escapeMark(brand)}${NOT_A_NAME}`)),
      ...findSprinkledEmoji(lines).map((emoji) =>
        makeRule(SPRINKLED_EMOJI, `(?<!^)${emoji}\\ufe0f?(?=[${CHINESE}\\d])`),
      ),
    ];
    return rules.length === 0 ? { value: lines } : editLines(lines, { stage: 'strip-watermarks', rules });
  },
};

/** The marks that stand in at least three lines. */
export function findWatermarks(lines: readonly Line[]): string[] {
  const linesWith = new Map<string, number>();
  for (const { text } of lines) {
    if (!text.includes('.')) continue;
    for (const mark of new Set(text.match(MARKED))) linesWith.set(mark, (linesWith.get(mark) ?? 0) + 1);
  }
  return [...linesWith].filter(([, count]) => count >= FEWEST).map(([mark]) => mark);
}

export const WATERMARK: ArticleRule = {
  id: 'watermark',
  why: '网站把自己的网址插在好几句话的当中，防别人转载。',
  repairs: [
    [
      '今年换了12www.example.com米水管\n居民说www.example.com现在好多了\n明年再换www.example.com三条街',
      '今年换了12米水管\n居民说现在好多了\n明年再换三条街',
    ],
    [
      '换水管（示例网 www.example.com 独家）了\n装电梯（示例网 www.example.com 独家）了\n修路（示例网 www.example.com 独家）了',
      '换水管了\n装电梯了\n修路了',
    ],
  ],
  leaves: ['居民可以登录www.example.com报名\n网址是www.example.com，也可以打电话'],
};

export const SPRINKLED_EMOJI: ArticleRule = {
  id: 'sprinkled-emoji',
  why: '采集站把同一个表情符号撒在词的当中防查重；段首段尾的表情不动。',
  repairs: [
    ['改造老🌸旧小区48个，🌸惠及居民1🌸3户。🎉\n🌸 好消息🌸', '改造老旧小区48个，惠及居民13户。🎉\n🌸 好消息🌸'],
    ['他头●一回来\n换了十二条水●管\n居民说好●看，\n●本报讯', '他头一回来\n换了十二条水管\n居民说好看，\n●本报讯'],
  ],
  leaves: ['好消息！🎉甲社区的电梯装好了，我❤甲城', '停车●养老●助餐\n水●电\n路●灯\n停车●养老●助餐'],
};

/** The emoji that stand inside words, at least twice in the article. */
export function findSprinkledEmoji(lines: readonly Line[]): string[] {
  const times = new Map<string, number>();
  for (const { text } of lines) {
    if (!EMOJI_UNITS.test(text)) continue;
    const found = [...text.matchAll(IN_A_WORD)].map(([emoji]) => emoji);
    const bullets = found.filter((emoji) => emoji === BULLET).length;
    for (const emoji of bullets > 1 ? found.filter((other) => other !== BULLET) : found)
      times.set(emoji, (times.get(emoji) ?? 0) + 1);
  }
  const enough = (emoji: string) => (emoji === BULLET ? FEWEST_BULLETS : FEWEST_EMOJI);
  return [...times].filter(([emoji, count]) => count >= enough(emoji)).map(([emoji]) => emoji);
}

function escapeMark(mark: string): string {
  return mark.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

function makeRule(about: ArticleRule, pattern: string): Rule {
  const find = new RegExp(pattern, 'gu');
  return { ...about, find, replace: '', confidence: 0.9 };
}
