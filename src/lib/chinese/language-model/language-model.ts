import pairsOfWords from './data/pairs.json' with { type: 'json' };
import dictionary from './data/words.json' with { type: 'json' };
import { type Ends, enter, kindOfLast, lastWord, makeCostBehind, put } from './ends.ts';
import { closesSentence, endsSentence, NAME_KIND, NO_KIND, STOP_KIND, transitionCost } from './grammar.ts';
import { isMark, pairedMarkCost } from './marks.ts';
import { NAME_COST, type NameCosts, tabulateNames } from './names.ts';
import { buildTrie } from './trie.ts';
import { tabulateAlone, tabulateDigits, tabulateSimplified, tabulateUnitCosts, tabulateWords } from './unit-tables.ts';
import { NAME_WORD, NO_PAIRS, NO_WORD, openWordPairs, START_WORD } from './word-pairs.ts';

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
  /** the cheapest cuts that end here, by their last word */
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

const BEGIN: Reading = {
  cost: 0,
  outlook: 0,
  last: 0,
  ends: { lasts: [lastWord(NO_KIND, NO_WORD)], costs: [0] },
  nodes: [],
  starts: [],
  surname: Number.POSITIVE_INFINITY,
  given: Number.POSITIVE_INFINITY,
};

const NAME = lastWord(NAME_KIND, NAME_WORD);

let shared: LanguageModel | undefined;

/** The model of everyday written Chinese, built on first use. */
export function loadLanguageModel(): LanguageModel {
  shared ??= buildLanguageModel(dictionary.words, { kinds: dictionary.kinds, pairs: pairsOfWords });
  return shared;
}

/** `reading` read on to the end of `text`. */
export function readText(model: LanguageModel, reading: Reading, text: string): Reading {
  let at = reading;
  for (let index = 0; index < text.length; index += 1) at = model.extend(at, text.charCodeAt(index));
  return at;
}

/** A model from packed words (see words.ts), a letter for the kind of each and packed pairs (see word-pairs.ts). */
export function buildLanguageModel(packedWords: string, { kinds = '', pairs = NO_PAIRS } = {}): LanguageModel {
  const trie = buildTrie(packedWords, kinds);
  const simplified = tabulateSimplified();
  const alone = tabulateUnitCosts(trie);
  const wordPairs = openWordPairs(pairs, trie.wordIndex.length);
  const words = tabulateWords(trie, wordPairs);
  const singles = tabulateAlone(trie, words);
  const isDigit = tabulateDigits();
  const costBehind = makeCostBehind(transitionCost, wordPairs.cost);

  const names: NameCosts = tabulateNames(dictionary.surnames, dictionary.given);

  /** What a character costs as a word behind `reading`: the next digit of a number, or a mark behind a mark, is half a word. */
  function costAlone({ ends, last }: Reading, unit: number, closed: boolean): number {
    const word = singles[unit] as number;
    const goesOn = (isDigit[unit] && isDigit[last]) || isMark(unit);
    const behind = enter(ends, goesOn ? kindOfLast(word) : word, costBehind);
    return behind + (alone[unit] as number) + pairedMarkCost(last, unit, closed);
  }
  function extend(reading: Reading, written: number): Reading {
    const { ends, nodes, starts } = reading;
    const unit = simplified[written] as number;
    const made = { lasts: [] as number[], costs: [] as number[] };
    let outlook = Number.POSITIVE_INFINITY;
    const open: number[] = [];
    const openStarts: Ends[] = [];
    for (let at = 0; at <= nodes.length; at++) {
      const start = at < nodes.length ? (starts[at] as Ends) : ends;
      const child = trie.step(at < nodes.length ? (nodes[at] as number) : 0, unit);
      if (child === 0) continue;
      const cost = trie.wordCost(child);
      const word = words[child] as number;
      if (cost !== Number.POSITIVE_INFINITY) put(made, word, enter(start, word, costBehind) + cost);
      outlook = Math.min(outlook, (start.costs[0] as number) + trie.promise(child));
      open.push(child);
      openStarts.push(start);
    }
    const closes = closesSentence(reading.last, unit);
    const own = singles[unit] as number;
    const stops = closes || endsSentence(unit);
    const single = stops ? lastWord(closes ? STOP_KIND : kindOfLast(own), START_WORD) : own;
    put(made, single, costAlone(reading, unit, isClosed(reading)));
    const surname = enter(ends, NAME, costBehind) + (names.surname[unit] as number);
    const given = reading.surname + (names.given[unit] as number);
    put(made, NAME, Math.min(given + NAME_COST.shortGiven, reading.given + (names.given[unit] as number)));
    const cost = made.costs[0] as number;
    outlook = Math.min(outlook, cost, surname + NAME_COST.toFollow, given + NAME_COST.toFollow / 2);
    return { cost, outlook, last: unit, ends: made, nodes: open, starts: openStarts, surname, given };
  }
  function outlook(reading: Reading, written: number): number {
    const unit = simplified[written] as number;
    const { ends, nodes, starts } = reading;
    let best = costAlone(reading, unit, isClosed(reading));
    for (let at = 0; at <= nodes.length; at++) {
      const isNew = at === nodes.length;
      const child = trie.step(isNew ? 0 : (nodes[at] as number), unit);
      if (child === 0) continue;
      const start = isNew ? ends : (starts[at] as Ends);
      const cost = trie.wordCost(child);
      const whole = cost === Number.POSITIVE_INFINITY ? cost : cost + enter(start, words[child] as number, costBehind);
      const promised = (start.costs[0] as number) + trie.promise(child);
      best = Math.min(best, whole, promised);
    }
    const given = names.given[unit] as number;
    return Math.min(
      best,
      enter(ends, NAME, costBehind) + (names.surname[unit] as number) + NAME_COST.toFollow,
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
  const beginCosts = alone.map((cost, unit) => {
    const promised = trie.unitFrequency[unit] === 0 ? cost : trie.promise(trie.step(0, unit));
    return Math.min(cost, promised, (names.surname[unit] as number) + NAME_COST.toFollow);
  });
  const beginCost = (unit: number) => beginCosts[simplified[unit] as number] as number;
  const simplify = (unit: number) => simplified[unit] as number;
  const unitCost = (unit: number) => alone[simplified[unit] as number] as number;
  return { begin: BEGIN, extend, outlook, continues, simplify, unitCost, beginCost };
}

/** What all of `text` costs `model`, read from its beginning. */
export function costOfText(text: string, model: LanguageModel): number {
  let reading = model.begin;
  for (let at = 0; at < text.length; at += 1) reading = model.extend(reading, text.charCodeAt(at));
  return reading.cost;
}

/** Whether a quotation that ended with its sentence has just been closed. */
function isClosed({ ends, last }: Reading): boolean {
  return kindOfLast(ends.lasts[0] as number) === STOP_KIND && !endsSentence(last);
}
