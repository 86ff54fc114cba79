/** Which numbers stand large: on the wall of the home page, in the strip of a story. */
import type { Figure } from '#lib/story/story.ts';
import type { PlacedFigure } from './catalogue.ts';
import type { Story } from './story-list.ts';

/** How many figures the lead of the home page tells, with and without those after the first. */
export const LEAD_FIGURES = { figures: 4, story: 1 } as const;

/** How many figures stand above a story's text, at most. */
export const STRIP_LENGTH = 5;

/** At most `limit` figures of a story for its strip: those its editor put forward first, then as they come. */
export function findKeyFigures(figures: readonly Figure[], limit: number): Figure[] {
  return [...figures.filter(({ headline }) => headline), ...figures.filter(({ headline }) => !headline)].slice(
    0,
    limit,
  );
}

/** How many figures fill the wall's rows without a gap, at any width; fewer than the smallest stand in one row. */
export const WALL_SIZES = [12, 8, 6] as const;

/** The figures of the home page's wall; those `told` stand above it already. */
export function fillWall(stories: readonly Story[], told: readonly Figure[] = []): PlacedFigure[] {
  const picked = pickWallFigures(stories, WALL_SIZES[0] + told.length).filter(({ figure }) => !told.includes(figure));
  const size = WALL_SIZES.find((candidate) => candidate <= picked.length);
  return size ? putWeightyFirst(picked.slice(0, size)) : picked;
}

/** Of every six places on the wall the first two are twice as wide. */
const isWide = (place: number) => place % 6 < 2;

/** `figures` with the weightiest on the wide places, otherwise in their order. */
function putWeightyFirst(figures: readonly PlacedFigure[]): PlacedFigure[] {
  const wide = figures.filter((_, place) => isWide(place)).length;
  const ranked = [...figures].sort((a, b) => weightOf(b.figure) - weightOf(a.figure));
  const large = figures.filter((figure) => ranked.indexOf(figure) < wide);
  const small = figures.filter((figure) => ranked.indexOf(figure) >= wide);
  return figures.flatMap((_, place) => (isWide(place) ? large.shift() : small.shift()) ?? []);
}

/** How well a number fills a wide place: by its digits, as long as they fit; a plan is no achievement yet. */
function weightOf(figure: Figure): number {
  const parts = setNumber(figure);
  const lengthOf = (kind: NumberPart['kind']) =>
    parts.filter((part) => part.kind === kind).reduce((sum, { text }) => sum + text.length, 0);
  const digits = lengthOf('digits');
  return figure.status === 'planned' || digits > 6 || lengthOf('words') > 4 ? 0 : digits;
}

/**
 * At most `limit` figures for the wall, taken in turn from the stories (newest first), so that no story fills it alone.
 * Figures put forward by editors come before all others.
 */
export function pickWallFigures(stories: readonly Story[], limit: number): PlacedFigure[] {
  const picked: PlacedFigure[] = [];
  for (const headline of [true, false])
    for (let round = 0; picked.length < limit; round += 1) {
      const before = picked.length;
      for (const story of stories) {
        if (picked.length >= limit) break;
        const figure = story.data.figures.filter((candidate) => candidate.headline === headline)[round];
        if (figure) picked.push({ story, figure });
      }
      if (picked.length === before) break;
    }
  return picked;
}

export interface NumberPart {
  readonly kind: 'digits' | 'words';
  readonly text: string;
}

const DIGITS = /[\d０-９][\d０-９.,．，:∶/%％+~—–-]*/gu;

/**
 * A figure's number as it is set: the printed text cut into digits and words, with the qualifier and 预计 of a plan
 * put in front when the printed text does not hold them already.
 */
export function setNumber({ printed, qualifier, status }: Figure): NumberPart[] {
  const parts: NumberPart[] = [];
  let end = 0;
  for (const { 0: digits, index } of printed.matchAll(DIGITS)) {
    parts.push({ kind: 'words', text: printed.slice(end, index) }, { kind: 'digits', text: digits });
    end = index + digits.length;
  }
  parts.push({ kind: 'words', text: printed.slice(end) });
  const missing = qualifier && !printed.includes(qualifier) ? qualifier : '';
  const plan = status === 'planned' && !/预计|计划|将|拟/u.test(printed + missing) ? '预计' : '';
  const after = /^(?:余|多|来|以上|以下|左右)$/u.test(missing);
  const before = { kind: 'words', text: plan + (after ? '' : missing) } as const;
  const behind = { kind: 'words', text: after ? missing : '' } as const;
  return [before, ...parts, behind].filter(({ text }) => text !== '');
}
