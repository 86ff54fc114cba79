/** What stands on the horizon of each world behind its houses, and the light above it. */
import type { WorldId } from '#lib/story/vocabulary.ts';

type Random = () => number;

interface Place {
  readonly width: number;
  readonly ground: number;
  readonly random: Random;
}

/** The outline of one piece of the horizon: from its lower left corner, `wide` to the right, `tall` at most. */
type Piece = (wide: number, tall: number) => string;

/** disc: a red sun; low: the sun half behind the horizon; ring: a hollow moon; crescent: a sickle moon */
export type Light = 'disc' | 'low' | 'ring' | 'crescent';

interface Horizon {
  readonly piece: Piece;
  /** narrowest and widest piece, as shares of the width */
  readonly wide: readonly [number, number];
  /** lowest and highest piece, as shares of the ground's height */
  readonly tall: readonly [number, number];
  readonly light: Light;
}

const third = (length: number) => Math.round(length / 3);

export const HORIZONS: Record<WorldId, Horizon> = {
  // A block of flats beside the next.
  cinnabar: { piece: (w, t) => `v${-t}h${w}v${t}`, wide: [0.025, 0.07], tall: [0.14, 0.4], light: 'disc' },
  // One roof ridge behind another, eaves turned up.
  ochre: {
    piece: (w, t) =>
      `v${third(t) - t}q${third(w)} ${-4} ${w >> 1} ${-third(t)}q${w - third(w) - (w >> 1)} ${third(t) - 4} ${w - (w >> 1)} ${third(t)}v${t - third(t)}`,
    wide: [0.07, 0.15],
    tall: [0.12, 0.34],
    light: 'disc',
  },
  // Swells of a flood.
  azurite: {
    piece: (w, t) => `q${third(w)} 0 ${w >> 1} ${-t}q${third(w)} 0 ${w - (w >> 1)} ${t}`,
    wide: [0.14, 0.3],
    tall: [0.1, 0.3],
    light: 'ring',
  },
  // Crowns of the trees that line a street.
  malachite: {
    piece: (w, t) => `v${-third(t)}a${w >> 1} ${t - third(t)} 0 0 1 ${(w >> 1) << 1} 0v${third(t)}`,
    wide: [0.035, 0.09],
    tall: [0.16, 0.36],
    light: 'low',
  },
  // Round hills.
  gamboge: {
    piece: (w, t) => `a${w >> 1} ${t} 0 0 1 ${(w >> 1) << 1} 0`,
    wide: [0.16, 0.34],
    tall: [0.14, 0.34],
    light: 'low',
  },
  // Slender towers, columns of a chart.
  indigo: { piece: (w, t) => `v${-t}h${w - 5}v${t}h5`, wide: [0.018, 0.032], tall: [0.08, 0.56], light: 'crescent' },
  // Walls that climb in steps to their gable.
  rouge: {
    piece: (w, t) => {
      const [step, rise] = [Math.round(w / 6), Math.round(t / 5)];
      const last = w - 5 * step;
      return `v${-3 * rise}h${step}v${-rise}h${step}v${-rise}h${step + last}v${rise}h${step}v${rise}h${step}v${3 * rise}`;
    },
    wide: [0.09, 0.16],
    tall: [0.14, 0.32],
    light: 'disc',
  },
  // Peaks.
  pine: {
    piece: (w, t) => `l${w >> 1} ${-t}l${w - (w >> 1)} ${t}`,
    wide: [0.12, 0.28],
    tall: [0.2, 0.52],
    light: 'low',
  },
};

/** The path of a whole horizon. */
export function drawHorizon(world: WorldId, { width, ground, random }: Place): string {
  const { piece, wide, tall } = HORIZONS[world];
  const between = ([least, most]: readonly [number, number]) => least + random() * (most - least);
  let path = `M0 ${ground}`;
  for (let x = 0; x < width; ) {
    const step = Math.round((width * between(wide)) / 2) * 2;
    path += piece(step, Math.round(ground * between(tall)));
    x += step;
  }
  return `<path class="far" d="${path}V${ground}z"/>`;
}

/** The light in the sky. */
export function drawLight(
  world: WorldId,
  { x, y, radius, ground }: { x: number; y: number; radius: number; ground: number },
): string {
  switch (HORIZONS[world].light) {
    case 'disc':
      return `<circle class="sun" cx="${x}" cy="${y}" r="${radius}"/>`;
    case 'low':
      return `<circle class="sun" cx="${x}" cy="${Math.round(ground * 0.62)}" r="${Math.round(radius * 1.7)}"/>`;
    case 'ring':
      return `<circle class="moon" cx="${x}" cy="${y}" r="${radius}"/><circle class="moon" cx="${x}" cy="${y}" r="${Math.round(radius * 1.5)}"/>`;
    case 'crescent':
      return `<path class="sun" d="M${x} ${y - radius}a${radius} ${radius} 0 1 0 ${radius} ${radius}a${Math.round(radius * 0.8)} ${Math.round(radius * 0.8)} 0 0 1 ${-radius} ${-radius}z"/>`;
  }
}
