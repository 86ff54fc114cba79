import { type LanguageModel, loadLanguageModel, readText } from '#lib/chinese/language-model/language-model.ts';
import { simplifyByPhrase } from '#lib/chinese/simplified.ts';
import { cutPieces } from '#lib/normalize/cut-pieces.ts';
import type { ArticleRule } from '#lib/normalize/rule.ts';
import type { Line, LineStage } from '#lib/normalize/stage.ts';
import { isCommon } from './common-characters.ts';

const STAGE = 'strip-clause-noise';

export const CLAUSE_NOISE: ArticleRule = {
  id: 'clause-noise',
  why: '有的镜像站为防查重，在几乎每个标点前面塞两个不相干的字：近日扫沼，街上亮了出爹。全文多数标点前都这样，而且去掉以后句子才通，就删去；个别标点前的怪字不动。',
  repairs: [
    [
      '今年春天扫沼，甲社区的老街换了路灯出爹。居民晚上出门庄吼，再也不用打手电筒缎除。社区书记说总寻，这笔钱是街道补助的轰坊。\n以前一到下雨祟印，巷子里的水就没过脚面肴沫。现在下水道修好了颤芬，大家都说好套鹅。',
      '今年春天，甲社区的老街换了路灯。居民晚上出门，再也不用打手电筒。社区书记说，这笔钱是街道补助的。\n以前一到下雨，巷子里的水就没过脚面。现在下水道修好了，大家都说好。',
    ],
  ],
  leaves: [
    '今年春天，甲社区的老街换了路灯出爹。居民晚上出门，再也不用打手电筒。社区书记说，这笔钱是街道补助的。以前一到下雨，巷子里的水就没过脚面。现在下水道修好了，大家都说好。',
    '抢险队员到点位值守，污水不再外溢。防汛沙袋围井，小区安全度汛。志愿者驻点帮厨，老人不再犯愁。',
  ],
};

/** Marks that a pair of characters stands before, and how many must be odd for the article to be damaged so. */
const PAIRS = /(?<=\p{Script=Han}{3})\p{Script=Han}{2}(?=[，。、；：！？,;:!?])/gu;
const LEAST_ODD = 8;
const LEAST_SHARE = 0.5;
/** Share of pairs with no common character: 0.5 to 0.75 where pairs were put in, 0.3 at most in 60 articles that are whole. */
const LEAST_RARE = 0.4;
/** Nats a pair of characters costs more than the mark without it: 17 to 26 put in, 5 % of what authors wrote above 16. */
const ODD = 16;
/** In an article that is damaged so, also behind short clauses and quotations. */
const ALL_PAIRS = /(?<=[\p{Script=Han}”》）])\p{Script=Han}{2}(?=[，。、；：！？,;:!?])/gu;
/** Nats a character: where the clause in front is no Chinese either, nothing tells what does not belong. */
const FLUENT = 7;
const NEARLY_FLUENT = 9;
const LONGEST_CLAUSE = 24;
const EDITED = { stage: STAGE, rule: CLAUSE_NOISE.id, confidence: 0.9 } as const;

/** Takes out the two characters that a mirror site put before nearly every mark. Reads the language model only when most pairs are rare. */
export const stripClauseNoise: LineStage = {
  id: STAGE,
  keeps: 'nothing',
  run(lines) {
    const places = findPlaces(lines, PAIRS);
    if (!areMostlyRare(places)) return { value: lines };
    const model = loadLanguageModel();
    const sure = places.filter((place) => isOdd(place, FLUENT, model));
    if (sure.length < LEAST_ODD || sure.length < places.length * LEAST_SHARE) return { value: lines };
    const odd = findPlaces(lines, ALL_PAIRS).filter((place) => isOdd(place, NEARLY_FLUENT, model));
    const byLine = Map.groupBy(odd, ({ line }) => line);
    const cut = lines.map((line) =>
      cutPieces(
        line,
        (byLine.get(line) ?? []).map(({ index: start }) => ({ start, length: 2 })),
        EDITED,
      ),
    );
    return {
      value: cut.map(({ line }) => line),
      changes: cut.flatMap(({ changes }) => changes),
      problems: [report(odd)],
    };
  },
};

interface Place {
  readonly line: Line;
  /** of the first of the two characters */
  readonly index: number;
}

function findPlaces(lines: readonly Line[], pairs: RegExp): Place[] {
  return lines.flatMap((line) => [...line.text.matchAll(pairs)].map(({ index }) => ({ line, index })));
}

function areMostlyRare(places: readonly Place[]): boolean {
  if (places.length < LEAST_ODD) return false;
  const rare = places.filter(({ line, index }) => {
    const pair = line.text.slice(index, index + 2);
    return hasNoCommon(pair) && hasNoCommon(simplifyByPhrase(pair));
  });
  return rare.length >= places.length * LEAST_RARE;
}

function hasNoCommon(text: string): boolean {
  return ![...text].some(isCommon);
}

function isOdd({ line: { text }, index }: Place, most: number, model: LanguageModel): boolean {
  const clause = /\p{Script=Han}+$/u.exec(text.slice(Math.max(0, index - LONGEST_CLAUSE), index))?.[0] ?? '';
  const before = readText(model, model.begin, clause);
  if (before.cost > clause.length * most) return false;
  const mark = text.charAt(index + 2);
  const whole = readText(model, before, text.slice(index, index + 2) + mark);
  return whole.cost - readText(model, before, mark).cost > ODD;
}

function report(odd: readonly Place[]) {
  return {
    severity: 'warning' as const,
    rule: CLAUSE_NOISE.id,
    line: odd[0]?.line.number ?? 1,
    message: `标点前面夹着干扰字，共 ${odd.length} 处，已删去。`,
    hint: '请对照报告里的逐条改动通读一遍：可能还有没认出来的，也可能多删了两个字。',
  };
}
