import { simplifiedCharacter } from '#lib/chinese/gbk-variants.ts';
import dictionary from './data/words.json' with { type: 'json' };
import { type Ends, enter, put } from './ends.ts';
import { closesSentence, endsSentence, NAME_KIND, NO_KIND, STOP_KIND, tabulateMarkKinds } from './grammar.ts';
import { MARK_SHARES, pairedMarkCost } from './marks.ts';
import { NAME_COST, type NameCosts, tabulateNames } from './names.ts';
import { buildTrie, type Trie } from './trie.ts';

/**
 * How likely a piece of Chinese text is: the cheapest cut into dictionary words, read from left to right one character
 * at a time, so that a search can carry many readings side by side. Costs are in nats; lower is likelier.
 * Traditional characters are looked up in their Simplified form.
 */

/** A piece of text read so far. Immutable: reading on gives a new one. */
export interface Reading {
  /** cost of the cheapest cut that ends here */
  readonly cost: number;
  /** `cost`, or less if words that have begun may still be finished */
  readonly outlook: number;
  /** last character, simplified; 0 at the start */
  readonly last: number;
  /** the cheapest cuts that end here, by the kind of their last word */
  readonly ends: Ends;
  /** words that have begun: trie nodes, and the cuts in front of each */
  readonly nodes: readonly number[];
  readonly starts: readonly Ends[];
  /** cost of having begun a person's name: after the surname, after one character of the given name */
  readonly surname: number;
  readonly given: number;
}

export interface LanguageModel {
  readonly begin: Reading;
  readonly extend: (reading: Reading, unit: number) => Reading;
  /** the outlook that extend would give, at a fraction of its price */
  readonly outlook: (reading: Reading, unit: number) => number;
  /** whether a word or name that has begun goes on with `unit` */
  readonly continues: (reading: Reading, unit: number) => boolean;
  /** the form a character is looked up in */
  readonly simplify: (unit: number) => number;
  /** cost of one character by itself, whatever stands around it */
  readonly unitCost: (unit: number) => number;
  /** cost of one character with the likeliest word that begins with it */
  readonly beginCost: (unit: number) => number;
}

/** A character that is no word by itself is this much rarer than in words: names are made of such characters. */
const ALONE = 0.02;

/** Frequency given to a character the dictionary has never seen. */
const UNSEEN = 0.05;

const BEGIN: Reading = {
  cost: 0,
  outlook: 0,
  last: 0,
  ends: { kinds: [NO_KIND], costs: [0] },
  nodes: [],
  starts: [],
  surname: Number.POSITIVE_INFINITY,
  given: Number.POSITIVE_INFINITY,
};

let shared: LanguageModel | undefined;

/** The model of everyday written Chinese, built on first use. */
export function loadLanguageModel(): LanguageModel {
  shared ??= buildLanguageModel(dictionary.words, dictionary.kinds);
  return shared;
}

/** A model from packed words (see words.ts) and a letter for the kind of each. */
export function buildLanguageModel(packedWords: string, kinds = ''): LanguageModel {
  const trie = buildTrie(packedWords, kinds);
  const simplified = tabulateSimplified();
  const alone = tabulateUnitCosts(trie);
  const aloneKinds = tabulateKinds(trie);

  const names: NameCosts = tabulateNames(dictionary.surnames, dictionary.given);

  function extend(reading: Reading, written: number): Reading {
    const { ends, nodes, starts } = reading;
    const unit = simplified[written] as number;
    const made = { kinds: [] as number[], costs: [] as number[] };
    let outlook = Number.POSITIVE_INFINITY;
    const open: number[] = [];
    const openStarts: Ends[] = [];
    for (let at = 0; at <= nodes.length; at++) {
      const start = at < nodes.length ? (starts[at] as Ends) : ends;
      const child = trie.step(at < nodes.length ? (nodes[at] as number) : 0, unit);
      if (child === 0) continue;
      const kind = trie.wordKind[child] as number;
      put(made, kind, enter(start, kind) + (trie.wordCost[child] as number));
      outlook = Math.min(outlook, (start.costs[0] as number) + (trie.promise[child] as number));
      open.push(child);
      openStarts.push(start);
    }
    const aloneKind = aloneKinds[unit] as number;
    const single =
      enter(ends, aloneKind) + (alone[unit] as number) + pairedMarkCost(reading.last, unit, isClosed(reading));
    put(made, closesSentence(reading.last, unit) ? STOP_KIND : aloneKind, single);
    const surname = enter(ends, NAME_KIND) + (names.surname[unit] as number);
    const given = reading.surname + (names.given[unit] as number);
    put(made, NAME_KIND, Math.min(given + NAME_COST.shortGiven, reading.given + (names.given[unit] as number)));
    const cost = made.costs[0] as number;
    outlook = Math.min(outlook, cost, surname + NAME_COST.toFollow, given + NAME_COST.toFollow / 2);
    return { cost, outlook, last: unit, ends: made, nodes: open, starts: openStarts, surname, given };
  }
  function outlook(reading: Reading, written: number): number {
    const unit = simplified[written] as number;
    const { ends, nodes, starts } = reading;
    const aloneKind = aloneKinds[unit] as number;
    let best = enter(ends, aloneKind) + (alone[unit] as number) + pairedMarkCost(reading.last, unit, isClosed(reading));
    for (let at = 0; at <= nodes.length; at++) {
      const isNew = at === nodes.length;
      const child = trie.step(isNew ? 0 : (nodes[at] as number), unit);
      if (child === 0) continue;
      const start = isNew ? ends : (starts[at] as Ends);
      const kind = trie.wordKind[child] as number;
      const whole = enter(start, kind) + (trie.wordCost[child] as number);
      const promised = (start.costs[0] as number) + (trie.promise[child] as number);
      best = Math.min(best, whole, promised);
    }
    const given = names.given[unit] as number;
    return Math.min(
      best,
      enter(ends, NAME_KIND) + (names.surname[unit] as number) + NAME_COST.toFollow,
      reading.surname + given + NAME_COST.shortGiven,
      reading.surname + given + NAME_COST.toFollow / 2,
      reading.given + given,
    );
  }
  function continues({ nodes, surname, given }: Reading, written: number): boolean {
    const unit = simplified[written] as number;
    for (let at = 0; at < nodes.length; at++) if (trie.step(nodes[at] as number, unit) !== 0) return true;
    const isNamed = surname !== Number.POSITIVE_INFINITY || given !== Number.POSITIVE_INFINITY;
    return isNamed && names.given[unit] !== Number.POSITIVE_INFINITY;
  }
  const beginCosts = alone.map((cost, unit) =>
    Math.min(cost, trie.promise[trie.step(0, unit)] as number, (names.surname[unit] as number) + NAME_COST.toFollow),
  );
  const beginCost = (unit: number) => beginCosts[simplified[unit] as number] as number;
  const simplify = (unit: number) => simplified[unit] as number;
  const unitCost = (unit: number) => alone[simplified[unit] as number] as number;
  return { begin: BEGIN, extend, outlook, continues, simplify, unitCost, beginCost };
}

/** Whether a quotation that ended with its sentence has just been closed. */
function isClosed({ ends, last }: Reading): boolean {
  return ends.kinds[0] === STOP_KIND && !endsSentence(last);
}

/** The kind of each character by itself: of the word that it is, or of the mark. */
function tabulateKinds({ step, wordCost, wordKind }: Trie): Uint8Array {
  const table = tabulateMarkKinds();
  for (let unit = 0; unit < table.length; unit++) {
    const node = step(0, unit);
    if (wordCost[node] !== Number.POSITIVE_INFINITY) table[unit] = wordKind[node] as number;
  }
  return table;
}

function tabulateSimplified(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) table[unit] = unit;
  for (let unit = 0x3400; unit < 0xa000; unit++) {
    const simple = simplifiedCharacter(String.fromCharCode(unit));
    if (simple.length === 1) table[unit] = simple.charCodeAt(0);
  }
  return table;
}

function tabulateUnitCosts({ total, unitFrequency, step, wordCost }: Trie): Float64Array {
  const table = new Float64Array(0x10000);
  for (let unit = 0; unit < table.length; unit++) {
    const share = Math.max((unitFrequency[unit] as number) * ALONE, UNSEEN) / total;
    table[unit] = Math.min(-Math.log(share), wordCost[step(0, unit)] as number);
  }
  for (const [mark, share] of Object.entries(MARK_SHARES)) table[mark.charCodeAt(0)] = -Math.log(share);
  return table;
}
