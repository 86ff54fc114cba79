import type { Line } from '#lib/normalize/stage.ts';

/** Width of a text: in columns of half a Han character, or in characters, whatever the program that broke it counted. */
type Measure = (text: string) => number;

/** How an article was broken: at a width, with or without a blank line behind every line. */
export interface Wrap {
  readonly width: number;
  readonly measure: Measure;
  readonly isSpread: boolean;
}

export const SENTENCE_END = /[。！？!?…：:；;”"』」）)]$/u;
/** A line of fewer columns may be whole. */
const SHORT = 40;
const FEWEST_BROKEN = 4;
const BROKEN_SHARE = 0.4;
const NEAR = { share: 0.8, tolerance: 0.08, least: 4 } as const;
/** Lines wider than this are no lines of the same width; one in thirty may be, and one of ten, as rows of links are never broken. */
const WIDER = 1.15;
const ODD_LINES = 30;
const SPREAD = 0.8;

/** How the article was broken at a fixed width; undefined when it was not. */
export function findWrap(lines: readonly Line[]): Wrap | undefined {
  // What is set far in is a signature, a date or a title, and was never broken.
  const written = lines
    .map(({ text }) => text.trimEnd())
    .filter((text) => text.trim() !== '' && columns(/^\s*/u.exec(text)?.[0] ?? '') <= 8);
  const long = written.filter((text) => columns(text) >= SHORT);
  const broken = long.filter((text) => !SENTENCE_END.test(text));
  if (broken.length < FEWEST_BROKEN || broken.length < long.length * BROKEN_SHARE) return undefined;
  const [wrap] = [columns, characters]
    .flatMap((measure) => findWidth(broken, { written, measure }) ?? [])
    .sort((one, other) => one.uneven - other.uneven);
  return wrap && { ...wrap, isSpread: isSpread(lines) };
}

interface Width extends Pick<Wrap, 'width' | 'measure'> {
  /** how far lines are from the usual width in the mean: the measure that the program used makes them even */
  readonly uneven: number;
}

function findWidth(
  broken: readonly string[],
  { written, measure }: { written: readonly string[]; measure: Measure },
): Width | undefined {
  const widths = broken.map(measure).sort((a, b) => a - b);
  const middle = widths[Math.floor(widths.length / 2)] as number;
  const near = widths.filter((width) => Math.abs(width - middle) <= Math.max(NEAR.least, middle * NEAR.tolerance));
  const wider = written.filter((text) => measure(text) > middle * WIDER).length;
  if (near.length < widths.length * NEAR.share || wider > Math.floor((written.length + 20) / ODD_LINES))
    return undefined;
  const uneven = widths.reduce((sum, width) => sum + Math.abs(width - middle) / middle, 0);
  return { width: middle, measure, uneven };
}

/** Whether nearly every line has one blank line behind it: then blank lines tell nothing. */
function isSpread(lines: readonly Line[]): boolean {
  const isBlank = lines.map(({ text }) => text.trim() === '');
  const written = isBlank.filter((blank) => !blank).length;
  const apart = isBlank.filter((blank, index) => !blank && isBlank[index + 1] && isBlank[index + 2] === false).length;
  return apart >= written * SPREAD;
}

/** First code unit of the scripts that fill two columns; the halves of a character beyond the basic plane fill one each. */
const WIDE = 0x1100;

export function columns(text: string): number {
  let width = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= WIDE && (unit < 0xd800 || unit > 0xdfff)) width += 1;
  }
  return width;
}

function characters(text: string): number {
  return [...text].length;
}
