/** A story as its share images show it: what they say, in the words of the site. */
import { storyHref } from '#components/href.ts';
import { printDate } from '#components/print-date.ts';
import type { Story } from '#lib/catalogue/catalogue.ts';
import { findKeyFigures, setNumber } from '#lib/catalogue/key-figures.ts';
import type { ShareSubject } from '#lib/share/share-image.ts';
import type { Site, Theme } from '#lib/story/vocabulary.ts';
import { STRINGS } from '#strings';

interface Publication {
  readonly site: Site;
  readonly theme: Theme | undefined;
  readonly terms: ReadonlySet<string>;
  /** unknown when SITE_URL is not set: then there is no code to scan */
  readonly origin: URL | undefined;
  readonly photograph: string | undefined;
}

export function shareSubject(story: Story, { site, theme, terms, origin, photograph }: Publication): ShareSubject {
  const { data, slug, district } = story;
  const [figure] = findKeyFigures(data.figures, 1);
  const words = STRINGS.share;
  const source = words.source(data.source.name, data.source.kind);
  const { figures, events } = data;
  return {
    house: site.name,
    title: data.title,
    terms,
    summary: data.summary,
    kicker: [theme?.name, district?.name].filter((name) => name !== undefined),
    date: printDate(data.date),
    imprint: [
      source,
      ...(data.cover && photograph ? [words.photograph(data.cover.credit)] : []),
      ...(figure?.asOf ? [words.asOf(printDate(figure.asOf))] : []),
    ],
    figure: figure && { parts: setNumber(figure), label: figure.label },
    cover: { seed: slug, world: theme?.world ?? 'indigo', figures, events },
    photograph,
    scan: origin && { address: new URL(storyHref(slug), origin).href, words: [words.scan] },
  };
}
