/**
 * Story pages of the shape that the site has, stamped from generated content without Astro, around the search page of a site
 * that was really built: for measuring search at sizes whose whole build takes longer than one wants to wait.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { findDistrict } from '#lib/districts/districts.ts';
import { makeConverter } from '#lib/edition/convert-text.ts';
import { traditionalPage } from '#lib/edition/traditional-page.ts';
import type { ListedName, ListedPage, Listing } from '#lib/search/listing.ts';
import type { StoryData } from '#lib/story/story.ts';
import { setAside } from './set-aside.ts';

/** Writes a site of the stories in `content` to `outDir`, with search page and scripts from `built`. */
export function stampSite({ content, built, outDir }: { content: string; built: string; outDir: string }): void {
  setAside(outDir);
  for (const kept of ['_astro', 'fonts', 'search/index.html', 'zh-hant/search/index.html'])
    cpSync(join(built, kept), join(outDir, kept), { recursive: true });
  const names = JSON.parse(readFileSync(join(built, 'search/listing.json'), 'utf8')) as Listing;
  const themes = new Map(names.values.theme.map(({ id, name }) => [id, name]));
  const edition = { base: '/', site: undefined, convert: makeConverter({ protectedNames: [], people: [] }) };
  const stories = readdirSync(join(content, 'stories')).map((file) => {
    const [, front = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(content, 'stories', file), 'utf8')) ?? [];
    return { slug: file.replace(/\.mdx$/, ''), data: parse(front) as StoryData, body };
  });
  stories.sort((a, b) => (a.data.date < b.data.date ? 1 : -1));
  for (const { slug, data, body } of stories) {
    const html = drawPage(data, body, themes);
    for (const [folder, page] of [
      ['', html],
      ['zh-hant/', traditionalPage(html, edition)],
    ] as const) {
      const path = join(outDir, folder, 'stories', slug, 'index.html');
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, page);
    }
  }
  const pages = stories.map(({ slug, data }) => listStory(slug, data));
  writeFileSync(
    join(outDir, 'search/listing.json'),
    JSON.stringify(
      listSite(
        pages,
        stories.map(({ data }) => data),
        names,
      ),
    ),
  );
}

function drawPage(data: StoryData, body: string, themes: ReadonlyMap<string, string>): string {
  const theme = themes.get(data.themes[0] ?? '') ?? '';
  const place = findDistrict(data.district ?? '')?.name ?? '';
  const figures = data.figures.map(
    ({ id, printed, label }) =>
      `<li><a href="#figure-${id}"><b>${printed}</b><span class="figure-label">${label}</span></a></li>`,
  );
  const people = data.people.map(({ name, role }) => `<div><dt>${name}</dt><dd>${role}</dd></div>`);
  const blocks = body
    .trim()
    .split(/\n\n+/)
    .map((block, at) => (block.startsWith('## ') ? `<h2 id="part-${at}">${block.slice(3)}</h2>` : `<p>${block}</p>`));
  return `<!DOCTYPE html><html lang="zh-Hans"><head><title>${data.title}</title></head><body><main id="main"><article class="story" data-pagefind-body><header><p class="kicker"><a href="/">${theme}</a><a href="/">${place}</a><time>${data.date}</time></p><h1>${data.title}</h1><p class="standfirst">${data.summary}</p></header><section class="figure-strip"><ul>${figures.join('')}</ul></section><div class="prose">${blocks.join('')}</div><dl>${people.join('')}</dl></article></main></body></html>`;
}

function listStory(slug: string, data: StoryData): ListedPage {
  const district = (findDistrict(data.district ?? '')?.path ?? []).map(({ code }) => code);
  const facets = {
    kind: ['story'],
    theme: data.themes,
    district,
    year: [data.date.slice(0, 4)],
    practice: data.practices,
    figures: ['yes'],
  };
  return { url: `/stories/${slug}/`, title: data.title, facets };
}

function listSite(pages: readonly ListedPage[], stories: readonly StoryData[], built: Listing): Listing {
  const told = new Map<string, number>();
  for (const { facets } of pages) for (const code of facets.district) told.set(code, (told.get(code) ?? 0) + 1);
  const districts = [...told.keys()].sort().map((id) => ({ id, name: findDistrict(id)?.name ?? id }));
  const mostTold = districts.toSorted((a, b) => (told.get(b.id) ?? 0) - (told.get(a.id) ?? 0));
  const people = new Set(stories.flatMap((data) => data.people.map(({ name }) => name)));
  const years = [...new Set(pages.flatMap(({ facets }) => facets.year))].sort().reverse();
  return {
    pages,
    values: { ...built.values, district: districts, year: years.map((id) => ({ id, name: `${id}年` })) },
    names: [
      ...built.names.filter(({ kind }) => kind === 'practice'),
      ...mostTold.map(({ id, name }): ListedName => ({ kind: 'district', text: name, url: `/districts/${id}/` })),
      ...built.names.filter(({ kind }) => kind === 'theme' || kind === 'indicator'),
      ...[...people].map((text): ListedName => ({ kind: 'person', text, url: '' })),
    ],
  };
}
