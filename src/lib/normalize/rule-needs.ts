import type { Rule } from './rule.ts';

/** Tells for a text which rules of a list may find something in it: one look at each character instead of a search for each rule. */
export interface RuleNeeds {
  /** one bit a rule, in the order of the list */
  readonly worthTrying: (text: string) => number;
}

const MOST_RULES = 31;

export function readNeeds(rules: readonly Rule[]): RuleNeeds {
  if (rules.length > MOST_RULES) throw new Error(`A list holds at most ${MOST_RULES} rules. Split this one.`);
  const pages: Pages = new Array<Int32Array | undefined>(0x100).fill(undefined);
  let always = 0;
  for (const [at, { needs }] of rules.entries()) {
    if (needs === undefined) always |= 1 << at;
    else for (let from = 0; from < needs.length; from++) mark(pages, needs.charCodeAt(from), 1 << at);
  }
  return {
    worthTrying(text) {
      let bits = always;
      for (let at = 0; at < text.length; at++) {
        const unit = text.charCodeAt(at);
        const page = pages[unit >> 8];
        if (page !== undefined) bits |= page[unit & 0xff] as number;
      }
      return bits;
    },
  };
}

/** The bits of 256 code units each; nearly all Han is on pages of which no rule needs any, and a table of all of them crowds the cache. */
type Pages = (Int32Array | undefined)[];

function mark(pages: Pages, unit: number, bit: number): void {
  const page = pages[unit >> 8] ?? new Int32Array(0x100);
  pages[unit >> 8] = page;
  page[unit & 0xff] = (page[unit & 0xff] as number) | bit;
}

/** All code units from `first` to `last`: what a rule needs that finds a whole block of characters. */
export function unitsBetween(first: string, last: string): string {
  const from = first.charCodeAt(0);
  return String.fromCharCode(...Array.from({ length: last.charCodeAt(0) - from + 1 }, (_, at) => from + at));
}
