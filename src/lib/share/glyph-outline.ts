/** One glyph of the glyf table: points on and off quadratic curves, and glyphs made of other glyphs. */

export interface Point {
  readonly x: number;
  readonly y: number;
  /** false: a control point */
  readonly on: boolean;
}
export type Contours = readonly (readonly Point[])[];

const SIMPLE = { on: 1, shortX: 2, shortY: 4, repeat: 8, sameX: 16, sameY: 32 } as const;
const PART = { words: 1, offsets: 2, scale: 8, more: 32, scales: 64, matrix: 128 } as const;

/** The contours of the glyph at `at`; `contoursOf` gives those of the parts it may be made of. */
export function readGlyph(view: DataView, at: number, contoursOf: (glyph: number) => Contours): Contours {
  const count = view.getInt16(at);
  return count < 0 ? readParts(view, at + 10, contoursOf) : readContours(view, at + 10, count);
}

function readContours(view: DataView, start: number, count: number): Contours {
  if (count === 0) return [];
  const ends = Array.from({ length: count }, (_, index) => view.getUint16(start + index * 2));
  const points = (ends.at(-1) ?? -1) + 1;
  let at = start + count * 2;
  at += 2 + view.getUint16(at);
  const flags: number[] = [];
  while (flags.length < points) {
    const flag = view.getUint8(at++);
    const times = flag & SIMPLE.repeat ? view.getUint8(at++) + 1 : 1;
    for (let time = 0; time < times; time += 1) flags.push(flag);
  }
  const readAxis = (short: number, same: number): number[] => {
    let value = 0;
    return flags.map((flag) => {
      if (flag & short) value += flag & same ? view.getUint8(at++) : -view.getUint8(at++);
      else if (!(flag & same)) {
        value += view.getInt16(at);
        at += 2;
      }
      return value;
    });
  };
  const xs = readAxis(SIMPLE.shortX, SIMPLE.sameX);
  const ys = readAxis(SIMPLE.shortY, SIMPLE.sameY);
  const all = flags.map(
    (flag, index): Point => ({ x: xs[index] ?? 0, y: ys[index] ?? 0, on: (flag & SIMPLE.on) !== 0 }),
  );
  return ends.map((end, index) => all.slice(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end + 1));
}

function readParts(view: DataView, start: number, contoursOf: (glyph: number) => Contours): Contours {
  const contours: (readonly Point[])[] = [];
  let at = start;
  for (let flags: number = PART.more; flags & PART.more; ) {
    flags = view.getUint16(at);
    const glyph = view.getUint16(at + 2);
    at += 4;
    const next = (size: 1 | 2) => {
      at += size;
      return size === 2 ? view.getInt16(at - 2) : view.getInt8(at - 1);
    };
    const shift = [next(flags & PART.words ? 2 : 1), next(flags & PART.words ? 2 : 1)];
    const [dx, dy] = flags & PART.offsets ? shift : [0, 0];
    const ratio = () => next(2) / 16384;
    let [a, b, c, d] = [1, 0, 0, 1];
    if (flags & PART.scale) a = d = ratio();
    else if (flags & PART.scales) [a, d] = [ratio(), ratio()];
    else if (flags & PART.matrix) [a, b, c, d] = [ratio(), ratio(), ratio(), ratio()];
    const move = ({ x, y, on }: Point): Point => ({ x: a * x + c * y + (dx ?? 0), y: b * x + d * y + (dy ?? 0), on });
    contours.push(...contoursOf(glyph).map((contour) => contour.map(move)));
  }
  return contours;
}

/** The contours as an SVG path. Between two control points lies an unwritten point of the curve, in their middle. */
export function printContours(contours: Contours): string {
  return contours.map(printContour).join('');
}

function printContour(points: readonly Point[]): string {
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return '';
  const begin = first.on ? first : last.on ? last : middle(first, last);
  let path = `M${place(begin)}`;
  let control: Point | undefined;
  for (const point of [...points.slice(first.on ? 1 : 0), begin]) {
    if (!point.on) {
      if (control) path += `Q${place(control)} ${place(middle(control, point))}`;
      control = point;
    } else {
      path += control ? `Q${place(control)} ${place(point)}` : `L${place(point)}`;
      control = undefined;
    }
  }
  return `${path}Z`;
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, on: true };
}

function place({ x, y }: Point): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
