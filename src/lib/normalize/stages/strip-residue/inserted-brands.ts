/** The names of betting sites that hijacked sites put into the sentences of articles they have copied. */
import { BRAND, DOOR } from '#lib/normalize/betting-brands.ts';
import type { ArticleRule } from '#lib/normalize/rule.ts';
import type { Line } from '#lib/normalize/stage.ts';

/** 江南体育馆 is a building, 金沙国际社区 an estate, and 某某（中国）公司 stands for a name that is lost. */
export const NOT_A_NAME = '(?![（(馆館场場中公园園局用学學院小社花广廣酒大路街城赛賽协協课課])';
/** A brand has nothing to say in its sentence: a mark follows it, or it stands in front of the sentence. */
const INSERTED = new RegExp(
  `(?<=\\p{Script=Han})${BRAND}(?=[，。、；：！？,;:!?”）]|$)|(?<=^[ \\u3000]{0,8}|[。！？] ?)${BRAND}${NOT_A_NAME}(?!${DOOR})(?=[\\p{Script=Han}\\d“])`,
  'giu',
);
/** The text itself speaks of betting. */
const SPEAKS_OF_BETTING = /[赌賭]|博彩|[诈詐][骗騙]/u;
const FEWEST = 2;

/** The brands that stand in the sentences of an article that has nothing to do with betting: each at least twice. */
export function findInsertedBrands(lines: readonly Line[]): string[] {
  const times = new Map<string, number>();
  for (const { text } of lines) {
    if (SPEAKS_OF_BETTING.test(text)) return [];
    for (const [brand] of text.matchAll(INSERTED)) times.set(brand, (times.get(brand) ?? 0) + 1);
  }
  return [...times].filter(([, count]) => count >= FEWEST).map(([brand]) => brand);
}

export const INSERTED_BRAND: ArticleRule = {
  id: 'inserted-brand',
  why: '被劫持的网站把博彩网站的名字插进转载文章的句子里，一篇里反复出现，与文意无关。',
  repairs: [
    [
      '乐鱼体育3月5日，甲社区装了电梯乐鱼体育，居民都说好。\n从一楼乐鱼体育、二楼到六楼',
      '3月5日，甲社区装了电梯，居民都说好。\n从一楼、二楼到六楼',
    ],
  ],
  leaves: ['甲社区有半岛体育，\n乙社区也有江南体育馆', '有人在楼道里贴开云体育，\n民警说开云体育，是赌博网站'],
};
