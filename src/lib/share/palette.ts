/** The colours of a share image: those of the site's paper and of the story's world (src/styles; a test holds the two together). */
import type { WorldId } from '#lib/story/vocabulary.ts';

export const HOUSE = {
  paper: '#f8f4ec',
  ink: '#1d1a16',
  faded: '#5f574b',
  vermilion: '#a8321f',
  night: '#14110e',
  gold: '#d9a520',
} as const;

export const WORLD_COLOURS: Record<WorldId, string> = {
  azurite: '#1f5f8f',
  cinnabar: '#b5332a',
  gamboge: '#855d00',
  indigo: '#3d5468',
  malachite: '#2b6b4f',
  ochre: '#9a4f26',
  pine: '#5c661f',
  rouge: '#a02c58',
};

const SUNS: Partial<Record<WorldId, string>> = { cinnabar: HOUSE.paper, rouge: HOUSE.gold, indigo: HOUSE.gold };

export interface Palette {
  readonly accent: string;
  readonly sky: string;
  readonly far: string;
  readonly plan: string;
  readonly wall: string;
  readonly river: string;
  readonly sun: string;
}

/** The world's colours mixed as src/styles/diagrams.css mixes them. */
export function paletteOf(world: WorldId): Palette {
  const accent = WORLD_COLOURS[world];
  return {
    accent,
    sky: mix(accent, HOUSE.paper, 0.14),
    far: mix(accent, HOUSE.paper, 0.34),
    plan: mix(accent, HOUSE.paper, 0.2),
    wall: mix(accent, HOUSE.night, 0.82),
    river: mix(accent, HOUSE.night, 0.58),
    sun: SUNS[world] ?? HOUSE.vermilion,
  };
}

/** The style sheet of a cover drawn in these colours (the classes of src/lib/cover). */
export function coverStyle({ accent, sky, far, plan, wall, river, sun }: Palette): string {
  return [
    `.sky{fill:${sky}}.tile,.emblem{fill:none;stroke:${accent}}.tile{opacity:.22}.emblem{stroke-width:1.4;opacity:.5}`,
    `.sun{fill:${sun};opacity:.9}.moon{fill:none;stroke:${HOUSE.paper};stroke-width:5}.far{fill:${far}}.house{fill:${wall}}`,
    `.plan{fill:${plan};stroke:${accent};stroke-width:3;stroke-dasharray:8 5}`,
    `.lit{fill:none;stroke:${HOUSE.paper};stroke-width:8}.plan+.lit{stroke:${accent}}`,
    `.water{fill:${river}}.wave{fill:none;stroke:${HOUSE.paper};stroke-width:3}.stone{fill:${HOUSE.paper}}`,
    `.ring{fill:${river};stroke:${HOUSE.paper};stroke-width:3}`,
  ].join('');
}

type Triple = readonly [number, number, number];

/** `share` of `one` in `other`, mixed in OKLab as CSS color-mix() does. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [toLab(one), toLab(other)];
  const mixed = a.map((value, index) => value * share + (b[index] ?? 0) * (1 - share));
  return fromLab([mixed[0] ?? 0, mixed[1] ?? 0, mixed[2] ?? 0]);
}

function toLab(hex: string): Triple {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

function fromLab([light, a, b]: Triple): string {
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const parts = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ].map((part) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055));
  return `#${parts
    .map((part) =>
      Math.round(Math.min(1, Math.max(0, part)) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
