/** What a drawing needs of a font: outlines as SVG paths, so that an image needs no font on the machine that draws it. */

export interface Glyph {
  /** how far the next character stands, in units of the face */
  readonly advance: number;
  /** SVG path in units of the face, y upwards; empty for a blank */
  readonly outline: string;
}

export interface Face {
  readonly unitsPerEm: number;
  /** The glyph of one character; 〓, the printer's mark of missing type, for one that the face lacks. */
  readonly glyph: (character: string) => Glyph;
  readonly has: (character: string) => boolean;
}
