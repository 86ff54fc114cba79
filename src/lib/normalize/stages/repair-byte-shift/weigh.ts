import { VANISHED_COST } from './cells.ts';
import { listRivals, TEMPERATURE } from './frontier.ts';
import { costOfRest } from './open-marks.ts';
import { costOf, type Path, spell } from './paths.ts';
import { measureRoughness } from './roughness.ts';
import type { Token } from './tokens.ts';

/** What a garbled run may have been. */
export interface Candidate {
  /** what to put in place of line.slice(trigger.start, end) */
  readonly text: string;
  readonly end: number;
  /** 0–1 among all candidates and leaving the run alone */
  readonly probability: number;
  readonly filled: number;
  /** cost of its roughest three characters in a row: a name, or a wrong guess */
  readonly roughness: number;
  readonly ending: Path['ending'];
}

export interface Findings {
  /** likeliest first, at most a dozen; empty when nothing fits */
  readonly candidates: readonly Candidate[];
  /** how likely it is that nothing is wrong here */
  readonly alone: number;
}

const KEPT = 12;
/** Cost of each token of a run that no candidate fits, above which it is no Chinese. */
const UNREADABLE = 8.5;

interface Scale {
  readonly root: Path;
  readonly alone: Path | undefined;
  readonly tokens: readonly Token[];
  readonly tokensRead: number;
  /** the line behind the last token that was read */
  readonly rest: string;
  readonly rarity: number;
}

/** The readings that came to an end, against each other and against leaving the run alone. */
export function weigh(finished: readonly Path[], { root, alone, tokens, tokensRead, rest, rarity }: Scale): Findings {
  const finalCost = (path: Path) => costOf(path) + costOfRest(rest, path.open) + rarity;
  const costs = finished.map((path) => finalCost(path) + path.pool);
  if (alone && costs.length === 0) {
    const each = (costOf(alone) - costOf(root)) / tokensRead;
    return { candidates: [], alone: each > UNREADABLE ? 0 : 1 };
  }
  const aloneCost = alone ? costOf(alone) + costOfRest(rest, alone.open) : Number.POSITIVE_INFINITY;
  const least = Math.min(aloneCost, ...costs);
  const weightOf = (cost: number) => Math.exp((least - cost) / TEMPERATURE);
  const total = costs.reduce((sum, cost) => sum + weightOf(cost), weightOf(aloneCost));
  const candidates = finished
    .flatMap((path) => [path, ...listRivals(path, KEPT)])
    .map((path) => describe(path, { root, tokens, probability: weightOf(finalCost(path)) / total }))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, KEPT);
  const filledFor = ({ filled }: Path) => Math.exp((VANISHED_COST * filled) / TEMPERATURE);
  const damaged = finished.reduce((sum, path, at) => sum + weightOf(costs[at] as number) * filledFor(path), 0);
  return { candidates, alone: weightOf(aloneCost) / (weightOf(aloneCost) + damaged) };
}

function describe(
  path: Path,
  { root, tokens, probability }: Pick<Scale, 'root' | 'tokens'> & { probability: number },
): Candidate {
  let last: Path = path;
  while (last.parent && last.parent.endToken >= 0) last = last.parent;
  const { ending, endToken, filled } = last;
  const next = tokens[endToken + 1];
  const takesReading = next?.kind === 'reading' || (next?.kind === 'torn-reading' && ending === 'reading');
  const end = ((takesReading ? next : tokens[endToken]) as Token).end;
  const restored = ending === 'tag' ? '<' : ending === 'unknown' || ending === 'cut' ? '□' : '';
  return {
    text: (ending === 'unknown' ? spell(last, root).slice(0, -1) : spell(last, root)) + restored,
    end,
    probability,
    filled,
    ending,
    roughness: measureRoughness(last, root),
  };
}
