import { countHan } from '#lib/chinese/characters.ts';
import { loadLanguageModel, readText } from '#lib/chinese/language-model/language-model.ts';
import { cutPieces } from '#lib/normalize/cut-pieces.ts';
import type { ArticleRule } from '#lib/normalize/rule.ts';
import type { Change, Line, LineStage } from '#lib/normalize/stage.ts';
import { findShards, listOpenings, type Shard } from './find-cycle.ts';

const STAGE = 'strip-title-shards';

export const TITLE_SHARDS: ArticleRule = {
  id: 'title-shards',
  why: '采集站把标题切成碎片，按固定的次序轮流塞在标点和“的”“是”后面，防查重。碎片都出自标题、次序循环、去掉以后句子才通，就删去。',
  repairs: [
    [
      '甲社区：老井台变成说事台\n' +
        '清晨，区老甲社区的成说老街上人来人往。甲社几位老人坐在树下，井台变喝茶聊天，区老说起从前的成说日子，甲社都说现在好。井台变以前下雨的区老时候，成说巷子里积水，甲社没有人管。井台变如今换了水管，区老街上亮堂堂的。',
      '甲社区：老井台变成说事台\n' +
        '清晨，甲社区的老街上人来人往。几位老人坐在树下，喝茶聊天，说起从前的日子，都说现在好。以前下雨的时候，巷子里积水，没有人管。如今换了水管，街上亮堂堂的。',
    ],
  ],
  leaves: [
    '甲社区：老井台变成说事台\n社区书记说，社区老人多，社区里的井台是大家常去的地方，说事也在那里。社区给井台装了灯，井台边上摆了凳子，说事的人多了，社区的矛盾少了。',
  ],
};

/** Lines from the top among which the headline is looked for, and how long it is. */
const HEAD = 8;
const HEADLINE = { least: 8, most: 45 } as const;
/** Nats that the text costs more with a piece than without, on average: 12 to 25 where they were put in. */
const ODD = 9;
/** Nats a character of a piece by itself: 7.6 and 9 in pieces of headlines, 5.3 in words that minutes repeat. */
const NO_WORD = 6.5;
/** A word of the text that happens to stand where the next piece should. */
const LEAST_ODD = 3;
const AROUND = { before: 12, behind: 5 } as const;
const EDITED = { stage: STAGE, rule: TITLE_SHARDS.id, confidence: 0.9 } as const;

/** Takes out the pieces of its headline that a mirror site strewed over an article in rotation. Reads the language model only when it has found some. */
export const stripTitleShards: LineStage = {
  id: STAGE,
  keeps: 'nothing',
  run(lines) {
    const shards = findStrewn(lines);
    if (shards.length === 0) return { value: lines };
    const byLine = Map.groupBy(shards, ({ line }) => line);
    const cut = lines.map((line, at) =>
      cutPieces(
        line,
        (byLine.get(at) ?? []).map(({ start, text }) => ({ start, length: text.length })),
        EDITED,
      ),
    );
    const changes = cut.flatMap((each) => each.changes);
    return { value: cut.map(({ line }) => line), changes, problems: [report(changes)] };
  },
};

function findStrewn(lines: readonly Line[]): Shard[] {
  const texts = lines.map(({ text }) => text);
  const head = lines.filter(({ text }) => text.trim() !== '').slice(0, HEAD);
  for (const { text } of head) {
    const letters = new Set(text.match(/\p{Script=Han}/gu));
    if (countHan(text) < HEADLINE.least || countHan(text) > HEADLINE.most || /[。；]/u.test(text)) continue;
    const found = findShards(listOpenings(texts, letters));
    const weighed = found.length > 0 && areShards(found) ? weigh(found, texts) : [];
    const total = weighed.reduce((sum, { saved }) => sum + saved, 0);
    if (weighed.length > 0 && total >= ODD * weighed.length)
      return weighed.filter(({ saved }) => saved >= LEAST_ODD).map(({ shard }) => shard);
  }
  return [];
}

/** Whether the pieces are no words, on the whole: 城街, 道东 and not 小区, 会议. */
function areShards(shards: readonly Shard[]): boolean {
  const model = loadLanguageModel();
  const texts = [...new Set(shards.map(({ text }) => text))];
  const costs = texts.map((text) => readText(model, model.begin, text).cost / text.length);
  return costs.reduce((sum, cost) => sum + cost, 0) >= NO_WORD * costs.length;
}

/** What the text costs less without each piece, in nats. */
function weigh(
  shards: readonly Shard[],
  texts: readonly string[],
): { readonly shard: Shard; readonly saved: number }[] {
  const model = loadLanguageModel();
  return shards.map((shard) => {
    const whole = texts[shard.line] ?? '';
    const end = shard.start + shard.text.length;
    const before = readText(model, model.begin, whole.slice(Math.max(0, shard.start - AROUND.before), shard.start));
    const behind = whole.slice(end, end + AROUND.behind);
    return { shard, saved: readText(model, before, shard.text + behind).cost - readText(model, before, behind).cost };
  });
}

function report(changes: readonly Change[]) {
  return {
    severity: 'warning' as const,
    rule: TITLE_SHARDS.id,
    line: changes[0]?.line ?? 1,
    message: `正文里按次序塞着标题的碎片，共 ${changes.length} 处，已删去。`,
    hint: '请对照报告里的逐条改动通读一遍：可能还有没认出来的。',
  };
}
