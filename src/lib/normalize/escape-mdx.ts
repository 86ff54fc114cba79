/**
 * Text → MDX that shows exactly this text. Whatever Markdown or MDX could read as a mark, a tag, an expression or a module is
 * written so that it cannot; Chinese text comes out as it went in, so that a draft stays readable.
 */

/** marks that mean something anywhere in a line; a backslash makes each of them itself */
const MARKS = /[\\`*_{}[\]<>&~|$^#]|(?<=\])\(/g;
/** `https:`, `www.` and `a@b` become links by themselves, in which no backslash works: only a reference hides them */
const AUTOLINKS = /(?<=[a-z]):(?=\/\/)|(?<=www)\.|(?<=\S)@(?=\S)/gi;
/** marks that mean something only where a line begins: lists, rules, setext underlines, directives, tables */
const LINE_MARK = /^(?:[+=:%-]+|\d{1,9}[.)])/;
/** an MDX module begins with one of these words */
const MODULE_WORD = /^(?:import|export)(?![\p{L}\p{N}])/u;
const FORBIDDEN = /[\p{Cc}\p{Surrogate}\ufffe\uffff]/gu;

/** One line of MDX that renders as `text`, its blanks squeezed; characters that no document may hold are left out. */
export function escapeMdx(text: string): string {
  const clean = text
    .replace(/[\t\r\n]/g, ' ')
    .replace(FORBIDDEN, '')
    .replace(/ {2,}/g, ' ')
    .trim();
  return clean
    .replace(MARKS, '\\$&')
    .replace(AUTOLINKS, toReference)
    .replace(LINE_MARK, escapeLineMark)
    .replace(MODULE_WORD, (word) => `${toReference(word)}${word.slice(1)}`);
}

function toReference(text: string): string {
  return `&#${text.charCodeAt(0)};`;
}

function escapeLineMark(mark: string): string {
  if (/^\d/.test(mark)) return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
  return Array.from(mark, (character) => `\\${character}`).join('');
}
