/** The catalogue of the site as search lists it. */
import type { Catalogue, IndicatorEntry, PracticeEntry, Story } from '#lib/catalogue/catalogue.ts';
import type { FacetValue, ListedName, ListedPage, Listing } from './listing.ts';

interface Words {
  readonly kinds: { readonly story: string; readonly practice: string; readonly indicator: string };
  readonly year: (year: string) => string;
  readonly undated: string;
  readonly withFigures: string;
}

const UNDATED = 'undated';

/** Stories newest first, then practices, then indicators. Withdrawn stories are not listed. */
export function listCatalogue(catalogue: Catalogue, words: Words): Listing {
  const { stories, practices, indicators, themes, districts } = catalogue;
  const pages = [...stories.map(listStory), ...practices.map(listPractice), ...indicators.map(listIndicator)];
  const used = new Set(pages.flatMap(({ facets }) => facets.kind));
  const years = [...new Set(stories.map(yearOf))].sort().reverse();
  return {
    pages,
    values: {
      kind: Object.entries(words.kinds)
        .filter(([id]) => used.has(id))
        .map(([id, name]) => ({ id, name })),
      theme: themes.map(({ id, name }) => ({ id, name })),
      district: [...districts.values()].map(({ code, name, path }): FacetValue => {
        const parent = path.at(-2)?.code;
        return { id: code, name, ...(parent && { parent }) };
      }),
      year: [...years.filter((year) => year !== UNDATED), ...years.filter((year) => year === UNDATED)].map((id) => ({
        id,
        name: id === UNDATED ? words.undated : words.year(id),
      })),
      practice: practices.map(({ id, name }) => ({ id, name })),
      figures: [{ id: 'yes', name: words.withFigures }],
    },
    names: listNames(catalogue),
  };
}

function yearOf({ date }: Pick<Story, 'date'>): string {
  return date ? date.earliest.slice(0, 4) : UNDATED;
}

function listStory(story: Story): ListedPage {
  const { slug, data, district } = story;
  return {
    url: `/stories/${slug}/`,
    title: data.title,
    facets: {
      kind: ['story'],
      theme: data.themes,
      district: (district?.path ?? []).map(({ code }) => code),
      year: [yearOf(story)],
      practice: data.practices,
      figures: data.figures.length > 0 ? ['yes'] : [],
    },
  };
}

function listPractice({ id, name, themes, tellers }: PracticeEntry): ListedPage {
  const district = [...new Set(tellers.flatMap((story) => (story.district?.path ?? []).map(({ code }) => code)))];
  return {
    url: `/practices/${id}/`,
    title: name,
    facets: { kind: ['practice'], theme: themes, district, year: [], practice: [id], figures: [] },
  };
}

function listIndicator({ id, name }: IndicatorEntry): ListedPage {
  return {
    url: `/achievements/${id}/`,
    title: name,
    facets: { kind: ['indicator'], theme: [], district: [], year: [], practice: [], figures: ['yes'] },
  };
}

/** In the order in which equally good ones are suggested: by kind, then those of most stories first. */
function listNames({ districts, practices, themes, indicators, stories }: Catalogue): ListedName[] {
  const people = new Map<string, number>();
  for (const { data } of stories) for (const { name } of data.people) people.set(name, (people.get(name) ?? 0) + 1);
  return [
    ...practices
      .toSorted((a, b) => b.tellers.length - a.tellers.length)
      .flatMap(({ id, name, aliases }) =>
        [name, ...aliases].map((text) => ({ kind: 'practice', text, url: `/practices/${id}/` }) as const),
      ),
    ...[...districts.values()]
      .sort((a, b) => b.stories.length - a.stories.length)
      .map(({ code, name }) => ({ kind: 'district', text: name, url: `/districts/${code}/` }) as const),
    ...themes.map(({ id, name }) => ({ kind: 'theme', text: name, url: `/themes/${id}/` }) as const),
    ...[...people].sort(([, a], [, b]) => b - a).map(([text]) => ({ kind: 'person', text, url: '' }) as const),
    ...indicators.map(({ id, name }) => ({ kind: 'indicator', text: name, url: `/achievements/${id}/` }) as const),
  ];
}
