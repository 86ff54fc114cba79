/** Simplified to Traditional as Taiwan writes it: characters and quotation marks; wording stays. */
import { Converter } from 'opencc-js/cn2t';
import { correctTaiwan } from './taiwan-corrections.ts';

export interface Names {
  /** stand in the text as they are */
  protectedNames: readonly string[];
  /** persons: converted by themselves, so that a neighbouring character cannot make another word of them */
  people: readonly string[];
}

export type ConvertText = (text: string) => string;

const HAN = /\p{Script=Han}|[“”‘’]/u;
// Surnames whose Traditional form is the same character, though dictionaries prefer another one for the common word.
const SAME_SURNAMES = new Set('姜范于余胡郁岳朱后松舍谷干游涂云种仇卜冬丰曲沈');
const LARGEST_CACHE = 20_000;

let convertPlain: ConvertText | undefined;

/** A converter that knows `names`. It is made once a site; strings that return, as those of the frame do, cost nothing. */
export function makeConverter(names: Names): ConvertText {
  convertPlain ??= withCorrections(Converter({ from: 'cn', to: 'tw' }));
  const plain = convertPlain;
  const replacements = new Map<string, string>();
  for (const name of names.people) replacements.set(name, convertPerson(name, plain));
  for (const name of names.protectedNames) replacements.set(name, name);
  const cutNames = nameCutter([...replacements.keys()]);
  const cache = new Map<string, string>();
  return (text) => {
    if (!HAN.test(text)) return text;
    const known = cache.get(text);
    if (known !== undefined) return known;
    const converted = cutNames(text)
      .map((piece) => replacements.get(piece) ?? convertQuotes(plain(piece)))
      .join('');
    if (cache.size >= LARGEST_CACHE) cache.clear();
    cache.set(text, converted);
    return converted;
  };
}

const withCorrections =
  (convert: ConvertText): ConvertText =>
  (text) =>
    correctTaiwan(convert(text));

function convertPerson(name: string, plain: ConvertText): string {
  const [surname = '', ...given] = name;
  return (SAME_SURNAMES.has(surname) ? surname : plain(surname)) + plain(given.join(''));
}

/** Cuts a text so that each of `names` in it is a piece of its own. The longest name at a place wins. */
function nameCutter(names: readonly string[]): (text: string) => string[] {
  const byStart = new Map<string, string[]>();
  for (const name of names.filter(({ length }) => length >= 2)) {
    const start = name.slice(0, 2);
    byStart.set(
      start,
      [...(byStart.get(start) ?? []), name].sort((a, b) => b.length - a.length),
    );
  }
  if (byStart.size === 0) return (text) => [text];
  return (text) => {
    const pieces: string[] = [];
    let from = 0;
    for (let at = 0; at + 1 < text.length; at++) {
      const name = byStart.get(text.slice(at, at + 2))?.find((candidate) => text.startsWith(candidate, at));
      if (!name) continue;
      if (at > from) pieces.push(text.slice(from, at));
      pieces.push(name);
      from = at + name.length;
      at = from - 1;
    }
    if (from < text.length) pieces.push(text.slice(from));
    return pieces;
  };
}

const QUOTES: Readonly<Record<string, string>> = { '“': '「', '”': '」', '‘': '『', '’': '』' };
// The apostrophe of a Latin word is no quotation mark.
const QUOTE = /[“”‘]|(?<![A-Za-z])’|’(?![A-Za-z])/g;

function convertQuotes(text: string): string {
  return text.replace(QUOTE, (quote) => QUOTES[quote] ?? quote);
}
