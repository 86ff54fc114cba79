/** Reads a TrueType font: the tables that lead from a character to its outline (OpenType 1.9: head, hhea, hmtx, cmap, loca, glyf). */
import type { Face, Glyph } from './face.ts';
import { type Contours, printContours, readGlyph } from './glyph-outline.ts';

const MISSING_TYPE = '〓';

/** The face in `font`, a TrueType file with quadratic outlines. Throws on any other file. */
export function readTrueType(font: Uint8Array): Face {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const table = findTables(view);
  const longOffsets = view.getInt16(table('head') + 50) === 1;
  const loca = table('loca');
  const offsetOf = (glyph: number) =>
    longOffsets ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2;
  const glyf = table('glyf');
  const contoursOf = (glyph: number): Contours => {
    const [start, end] = [offsetOf(glyph), offsetOf(glyph + 1)];
    return start === end ? [] : readGlyph(view, glyf + start, contoursOf);
  };
  const hmtx = table('hmtx');
  const metrics = view.getUint16(table('hhea') + 34);
  const glyphIndex = readCharacterMap(view, table('cmap'));
  const known = new Map<string, Glyph>();
  const read = (character: string): Glyph => {
    const index = glyphIndex(character.codePointAt(0) ?? 0) || glyphIndex(MISSING_TYPE.codePointAt(0) ?? 0);
    const advance = view.getUint16(hmtx + Math.min(index, metrics - 1) * 4);
    return { advance, outline: printContours(contoursOf(index)) };
  };
  return {
    unitsPerEm: view.getUint16(table('head') + 18),
    has: (character) => glyphIndex(character.codePointAt(0) ?? 0) !== 0,
    glyph(character) {
      const glyph = known.get(character) ?? read(character);
      known.set(character, glyph);
      return glyph;
    },
  };
}

function findTables(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  const isTrueType = view.byteLength > 12 && view.getUint32(0) === 0x00010000;
  for (let index = 0; isTrueType && index < view.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((place) => view.getUint8(at + place)));
    offsets.set(tag, view.getUint32(at + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined)
      throw new Error(`The font has no table "${tag}". Give a TrueType file (.ttf with glyf outlines).`);
    return offset;
  };
}

/** Code point → glyph, 0 when there is none; from a segmented table (format 12, or 4 for the first plane alone). */
function readCharacterMap(view: DataView, cmap: number): (codePoint: number) => number {
  const tables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + index * 8),
  );
  const groups = tables.find((table) => view.getUint16(table) === 12);
  if (groups !== undefined) return (codePoint) => findInGroups(view, groups, codePoint);
  const segments = tables.find((table) => view.getUint16(table) === 4);
  if (segments === undefined)
    throw new Error('The font maps characters in no format that is known (12 or 4). Give another file.');
  return (codePoint) => findInSegments(view, segments, codePoint);
}

function findInGroups(view: DataView, table: number, codePoint: number): number {
  let low = 0;
  let high = view.getUint32(table + 12) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const group = table + 16 + middle * 12;
    if (codePoint < view.getUint32(group)) high = middle - 1;
    else if (codePoint > view.getUint32(group + 4)) low = middle + 1;
    else return view.getUint32(group + 8) + codePoint - view.getUint32(group);
  }
  return 0;
}

function findInSegments(view: DataView, table: number, codePoint: number): number {
  const twice = view.getUint16(table + 6);
  const ends = table + 14;
  const starts = ends + twice + 2;
  for (let at = 0; codePoint <= 0xffff && at < twice; at += 2) {
    if (codePoint > view.getUint16(ends + at)) continue;
    const start = view.getUint16(starts + at);
    if (codePoint < start) return 0;
    const delta = view.getInt16(starts + twice + at);
    const place = starts + twice * 2 + at;
    const range = view.getUint16(place);
    if (range === 0) return (codePoint + delta) & 0xffff;
    const glyph = view.getUint16(place + range + (codePoint - start) * 2);
    return glyph && (glyph + delta) & 0xffff;
  }
  return 0;
}
