import type { Rule } from './rule.ts';

/** Tells for a text which rules of a list may find something in it: one look at each character instead of a search for each rule. */
export interface RuleNeeds {
  /** one bit a rule, in the order of the list */
  readonly worthTrying: (text: string) => number;
}

const MOST_RULES = 31;

export function readNeeds(rules: readonly Rule[]): RuleNeeds {
  if (rules.length > MOST_RULES) throw new Error(`A list holds at most ${MOST_RULES} rules. Split this one.`);
  const bitsOf = new Int32Array(0x10000);
  let always = 0;
  for (const [at, { needs }] of rules.entries()) {
    if (needs === undefined) always |= 1 << at;
    else for (let from = 0; from < needs.length; from++) mark(bitsOf, needs.charCodeAt(from), 1 << at);
  }
  return {
    worthTrying(text) {
      let bits = always;
      for (let at = 0; at < text.length; at++) bits |= bitsOf[text.charCodeAt(at)] as number;
      return bits;
    },
  };
}

function mark(table: Int32Array, unit: number, bit: number): void {
  table[unit] = (table[unit] as number) | bit;
}
