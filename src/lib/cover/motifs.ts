/** The drawn vocabulary of the eight worlds: a tile that repeats in the sky, and the roof its houses wear. */
import type { WorldId } from '#lib/story/vocabulary.ts';

export interface Motif {
  readonly width: number;
  readonly height: number;
  /** open lines, drawn with a stroke */
  readonly path: string;
  /** what stands in the sky once and large, where the tile alone would not be known again */
  readonly emblem?: { readonly width: number; readonly height: number; readonly path: string };
  /** the roof over a house whose upper left corner is (x, y) */
  readonly roof: (x: number, y: number, width: number) => string;
}

const half = (width: number) => Math.round(width / 2);

export const MOTIFS: Record<WorldId, Motif> = {
  // Rows of grey roof tiles with their round ends; houses with upturned eaves.
  ochre: {
    width: 32,
    height: 60,
    path: 'M0 0V40A16 16 0 0 0 32 40V0M9 40A7 7 0 0 0 23 40M16 0V24',
    // A hall under its roof.
    emblem: {
      width: 96,
      height: 58,
      path: 'M2 30Q18 28 24 8H72Q78 28 94 30ZM20 3Q23 4 24 8M76 3Q73 4 72 8M16 30V58M34 30V58M62 30V58M80 30V58M16 38H80M34 38Q48 50 62 38',
    },
    roof: (x, y, width) => `M${x - 14} ${y}q14-3 20-20h${width - 12}q6 17 20 20z`,
  },
  // Interlocked squares, the fangsheng of knotted cords; flat houses with a pole.
  cinnabar: {
    width: 48,
    height: 48,
    path: 'M24 0L48 24L24 48L0 24ZM24 12L36 24L24 36L12 24ZM0 0L6 6M48 0L42 6M0 48L6 42M48 48L42 42',
    roof: (x, y, width) => `M${x - 4} ${y}v-8h${width + 8}v8zM${x + half(width)} ${y - 8}v-34h22v13h-19v21z`,
  },
  // Waves as a pattern book draws them; houses under barrel roofs.
  azurite: {
    width: 64,
    height: 32,
    path: 'M0 32A32 32 0 0 1 64 32M11 32A21 21 0 0 1 53 32M22 32A10 10 0 0 1 42 32M-32 16A32 32 0 0 1 22 6M42 6A32 32 0 0 1 96 16',
    roof: (x, y, width) => `M${x} ${y}a${half(width)} ${half(width) >> 1} 0 0 1 ${width} 0z`,
  },
  // Brickwork of a lane; houses with stepped gables.
  malachite: {
    width: 64,
    height: 32,
    path: 'M0 0H64M0 16H64M16 0V16M48 16V32M48 4V12M16 20V28',
    // A moon gate in the wall of a lane.
    emblem: {
      width: 80,
      height: 56,
      path: 'M0 56V14H22Q40 2 58 14H80V56M0 19H80M26 56A19 19 0 1 1 54 56M0 32H20M60 32H80M0 44H18M62 44H80M10 19V32M70 19V32',
    },
    roof: (x, y, width) => {
      const step = Math.round(width / 6);
      return `M${x - 3} ${y}v-6h${step}v-9h${step}v-9h${width - 4 * step + 6}v9h${step}v9h${step}v6z`;
    },
  },
  // Ginkgo leaves; flat houses with a tree on the roof.
  gamboge: {
    width: 60,
    height: 56,
    path: 'M30 54C30 44 29 40 28 35C15 38 6 31 4 21C10 8 21 7 30 17C39 7 50 8 56 21C54 31 45 38 32 35C31 40 31 46 33 54M30 17V32',
    roof: (x, y, width) => `M${x + half(width) - 2} ${y}v-10a16 16 0 1 1 4 0v10z`,
  },
  // Index cards with their tabs; square houses with a stepped top.
  indigo: {
    width: 60,
    height: 48,
    path: 'M4 44V12H20L24 6H40L44 12H56V44ZM12 22H48M12 30H48M12 37H32',
    roof: (x, y, width) => `M${x + half(width) - 16} ${y}v-14h32v14zM${x + half(width) - 2} ${y - 14}v-26h3v26z`,
  },
  // Door panels with studs and rings; houses with a gate roof.
  rouge: {
    width: 40,
    height: 40,
    path: 'M0 0V40M0 0H40M20 12A8 8 0 1 0 20.1 12ZM20 17A3 3 0 1 0 20.1 17ZM6 6H34V34H6Z',
    roof: (x, y, width) => `M${x - 10} ${y}v-7h${width + 20}v7zM${x + 4} ${y - 7}l10-14h${width - 28}l10 14z`,
  },
  // Fans of pine needles; steep gables.
  pine: {
    width: 64,
    height: 48,
    path: 'M32 46L6 24M32 46L12 12M32 46L22 5M32 46V2M32 46L42 5M32 46L52 12M32 46L58 24',
    roof: (x, y, width) =>
      `M${x - 6} ${y}l${half(width) + 6}-${Math.min(44, half(width))}l${half(width) + 6} ${Math.min(44, half(width))}z`,
  },
};
