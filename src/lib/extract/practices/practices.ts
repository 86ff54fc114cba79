/**
 * Practices: mechanisms that have a name. Articles name them in several ways (practice-namings.ts): “…”制度, X+Y, a bare “…”
 * that someone sets up, an institution without quotation marks, three parallel phrases. Here the namings become practices.
 */
import { clauseAround, type Span, sentenceAround, sliceOf } from '#lib/extract/passages.ts';
import { groupNamings } from './practice-groups.ts';
import { findNamings, type Naming } from './practice-namings.ts';

export interface ExtractedPractice {
  readonly name: string;
  /** what the text says of it, in its own words */
  readonly gist: string;
  readonly evidence: string;
}

/** The practices that `body` names, in order of appearance, once each, by the fullest of their names. */
export function extractPractices(body: string): readonly ExtractedPractice[] {
  return groupNamings(findNamings(body))
    .flatMap((group) => choose(group.toSorted((a, b) => rank(a) - rank(b) || a.start - b.start)))
    .toSorted((a, b) => a.start - b.start)
    .map((naming) => ({
      name: naming.name,
      gist: gistOf(body, naming),
      evidence: sliceOf(body, clauseAround(body, naming)),
    }));
}

/** Who does it, where it is done: “甲”行动 has a “甲”服务队 and a “甲”驿站 beside it. */
const ITS_OWN = [/(?:队|团|联盟|小组|专班|志愿者)$/u, /(?:站|室|厅|亭|中心|小程序|平台)$/u] as const;

/** The best of a group, ordered; and the people and the place that bear the same quoted name, where that is not what the best is. */
function choose(group: readonly Naming[]): Naming[] {
  const [best] = group;
  if (!best) return [];
  const others = ITS_OWN.filter((own) => !own.test(best.name)).flatMap(
    (own) =>
      group.find(
        ({ name, core }) => core === best.core && name.startsWith('“') && !/”$/u.test(name) && own.test(name),
      ) ?? [],
  );
  return [best, ...others];
}

/** A name that says what kind of thing it is beats one that does not, the surest kinds first. */
const RANKED = [
  /(?:工作法|[步字][一-龥]{0,4}法|法则|制度|[一-龥]{2}制)$/u,
  /(?:机制|模式|体系|工程|清单)$/u,
  /(?:综合整治|品牌|平台|行动|庭|结对共建)$/u,
  /(?:队|团|站|岗|室|箱|小组|联盟|中心|课堂|超市|活动)$/u,
];

function rank({ name }: Naming): number {
  const bare = name.replace(/[“”]/gu, '');
  const kind = RANKED.findIndex((pattern) => pattern.test(bare));
  const isPoor = bare.length < 3 || /宣传|仪式/u.test(bare);
  return (kind < 0 ? RANKED.length : kind) * 100 + (isPoor ? 50 : 0) + bare.length;
}

const LONGEST_GIST = 90;

/** The clauses of its sentence that follow the name, or the whole clause when nothing follows. */
function gistOf(body: string, naming: Span): string {
  const sentence = sentenceAround(body, naming);
  const clause = clauseAround(body, naming);
  const text = body.slice(clause.start, Math.min(sentence.end, clause.start + LONGEST_GIST));
  const end =
    sentence.end <= clause.start + LONGEST_GIST
      ? text.length
      : Math.max(text.lastIndexOf('，'), clause.end - clause.start);
  return text.slice(0, end);
}
