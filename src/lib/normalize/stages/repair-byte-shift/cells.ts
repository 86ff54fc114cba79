import { decodePairUnit, isPrivateUse } from '#lib/chinese/gbk.ts';
import {
  isShared,
  isSimplifiedOnly,
  isTraditionalOnly,
  simplifiedCharacter,
  traditionalCharacter,
} from '#lib/chinese/gbk-variants.ts';
import type { LanguageModel } from '#lib/chinese/language-model/language-model.ts';
import type { ArticleFacts } from '#lib/normalize/stage.ts';

/** A character that can stand at some place, and the byte it hands on to the next one (0 where that does not matter). */
interface Pair {
  readonly unit: number;
  readonly byte: number;
}

export interface Option extends Pair {
  /** cost of the likeliest word that begins with it */
  readonly cost: number;
  /** what going on from its byte costs at least, where nobody has seen that */
  readonly toll: number;
}

/**
 * A lead byte nobody has seen, because the pair it ended has vanished: WILD + the lead byte of that pair, which tells
 * what can have stood behind it (A1–FE in the areas AAA1–AFFE and F8A1–FEFE, 81–A0 in A140–A7A0, a few bytes in the
 * holes that GBK leaves among its marks and letters).
 */
export const WILD = 0x100;

/** Whether a pending lead byte is one that nobody has seen. */
export function isWild(lead: number): boolean {
  return lead > WILD;
}

/** Ranked lists of what can stand where, for one script; likelier characters first. */
export interface Cells {
  /** extra cost of a character that the script does not write */
  readonly scriptCost: (unit: number) => number;
  /** all characters of a lead byte, known or wild, with a trail that needs a partner (81–FE) */
  readonly ofLead: (lead: number) => readonly Option[];
  /** characters with this trail byte, from any lead byte of the kind */
  readonly ofTrail: (lead: number | 'any', trail: number) => readonly Option[];
  /** characters whose trail byte is the lead of a user-defined pair; `byte` is the wild lead the vanished pair leaves */
  readonly beforeVanished: (lead: number) => readonly Option[];
}

/** How an article is written: `hant-whole` is Traditional whose converter leaves nothing (於 後 裏 for 于 后 里). */
export type Writing = ArticleFacts['script'] | 'hant-whole';

/** Where nobody sees anything something always fits: what it costs to fill in a pair, whatever the model says of it. */
export const VANISHED_COST = 0.5;

const COST = { otherScript: 7, mixedScript: 1, rareVariant: 4 } as const;
const MOST = { ofLead: 200, ofTrail: 100, betweenVanished: 600 } as const;

const cellsOf = new Map<Writing, Cells>();

/** The lists for articles of one way of writing; made once. */
export function loadCells(writing: Writing, model: LanguageModel): Cells {
  const known = cellsOf.get(writing);
  if (known) return known;
  const made = makeCells(writing, model);
  cellsOf.set(writing, made);
  return made;
}

function makeCells(writing: Writing, model: LanguageModel): Cells {
  const scriptCosts = tabulateScriptCosts(writing);
  const scriptCost = (unit: number) => scriptCosts[unit] as number;
  const cost = ({ unit }: Pair) => model.unitCost(unit) + scriptCost(unit);
  const ranked = (pairs: Pair[], most: number): Option[] =>
    pairs
      .map(({ unit, byte }) => ({
        unit,
        byte,
        cost: model.beginCost(unit) + scriptCost(unit),
        toll: isWild(byte) ? promise(byte) : 0,
      }))
      .sort((a, b) => a.cost - b.cost)
      .slice(0, most);
  const collect = (leads: readonly number[], trails: readonly number[]) =>
    leads.flatMap((lead) => trails.flatMap((trail) => optionAt(lead, trail)));
  const shareOf = (lead: number) =>
    collect(leadsOf(lead), range(0x40, 0xfe)).reduce((sum, option) => sum + Math.exp(-cost(option)), 0);
  const promises: number[] = [];
  /** Cost, on average, of going on from a lead byte that nobody has seen. */
  function promise(wild: number): number {
    promises[wild] ??= -Math.log(shareOf(wild) + 1e-9);
    return promises[wild];
  }
  return {
    scriptCost,
    ofLead: remember((lead) => ranked(collect(leadsOf(lead), LEADS), MOST.ofLead)),
    ofTrail: rememberPairs((lead, trail) => ranked(collect(leadsOf(lead), [trail]), MOST.ofTrail)),
    beforeVanished: remember((lead) => ranked(collect(leadsOf(lead), VANISHING).map(toWild), MOST.betweenVanished)),
  };
}

const LEADS = range(0x81, 0xfe);

/** By lead byte, the trail bytes with which it vanishes and that are lead bytes themselves. */
const vanishingTrails = new Map(
  LEADS.map((lead) => [lead, LEADS.filter((trail) => isPrivateUse(decodePairUnit(lead, trail)))]),
);
const VANISHING = LEADS.filter((lead) => vanishingTrails.get(lead)?.length);

function toWild({ unit, byte }: Pair): Pair {
  return { unit, byte: WILD + byte };
}

function leadsOf(lead: number | 'any'): readonly number[] {
  if (lead === 'any') return LEADS;
  return isWild(lead) ? (vanishingTrails.get(lead - WILD) ?? []) : [lead];
}

function optionAt(lead: number, trail: number): Pair[] {
  const unit = decodePairUnit(lead, trail);
  return unit === 0 || isPrivateUse(unit) ? [] : [{ unit, byte: trail }];
}

function tabulateScriptCosts(writing: Writing): Float64Array {
  const table = new Float64Array(0x10000);
  const isTraditional = writing === 'hant' || writing === 'hant-whole';
  const isForeign = isTraditional ? isSimplifiedOnly : isTraditionalOnly;
  for (let unit = 0x3400; unit < 0xa000; unit++) {
    const character = String.fromCharCode(unit);
    if (isForeign(character)) table[unit] = writing === 'mixed' ? COST.mixedScript : COST.otherScript;
    else if (isTraditional ? isRareVariant(character, writing) : character === '著') table[unit] = COST.rareVariant;
  }
  return table;
}

/** A Traditional form that a mechanical converter never writes: 爲, because 为 becomes 為; 衕 and 後, because 同 and 后 stay. */
function isRareVariant(character: string, writing: Writing): boolean {
  const simplified = simplifiedCharacter(character);
  if (simplified === character || traditionalCharacter(simplified) === character) return false;
  return writing === 'hant' || !isShared(simplified);
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

function remember(make: (key: number) => readonly Option[]): (key: number) => readonly Option[] {
  const made: (readonly Option[])[] = [];
  return (key) => {
    made[key] ??= make(key);
    return made[key];
  };
}

function rememberPairs(make: (lead: number | 'any', trail: number) => readonly Option[]) {
  const made = new Map<number | 'any', (trail: number) => readonly Option[]>();
  return (lead: number | 'any', trail: number) => {
    const byTrail = made.get(lead) ?? remember((key) => make(lead, key));
    made.set(lead, byTrail);
    return byTrail(trail);
  };
}
