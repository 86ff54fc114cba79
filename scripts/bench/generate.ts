/** Made-up content for measuring: the same seed gives the same bytes. `node scripts/bench/generate.ts DIR COUNT [SEED] [EVENTS]` */

import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { listDistricts } from '#lib/districts/districts.ts';
import { seededRandom } from '#lib/random/seeded-random.ts';
import { ROOT } from '../steps.ts';
import {
  COURTS,
  FIGURE_FORMS,
  type FigureForm,
  GIVEN,
  HEADINGS,
  KINDS,
  ROLES,
  SENTENCES,
  SURNAMES,
} from './story-grammar.ts';

const THEMES = [
  'old-neighbourhood-renewal',
  'party-building',
  'parking',
  'community-governance',
  'municipal-utilities',
  'streetscape',
  'elderly-care',
  'volunteer-service',
];
const PRACTICES = ['yiben-zhang', 'lou-zhang', 'ye-ban', 'xian-wen', 'gong-shi', 'lian-xi'];
const SHORTEST = 800;
const LONGEST = 2500;

interface Amount {
  count: number;
  seed: number;
  /** of each story; 1 unless told */
  events?: number;
}

/** Writes `count` stories with their practices and tables into `folder`, which every law of the content accepts. */
export function generateContent(folder: string, { count, seed, events = 1 }: Amount): void {
  const random = seededRandom(seed);
  const counties = listDistricts().filter(({ level }) => level === 'county');
  const tellers = new Map<string, string[]>(PRACTICES.map((id) => [id, []]));
  for (const name of ['stories', 'practices']) mkdirSync(join(folder, name), { recursive: true });
  for (let number = 1; number <= count; number++) {
    const slug = `made-up-${String(number).padStart(5, '0')}`;
    const district = pick(counties, random).code;
    const practice = pick(PRACTICES, random);
    if ((tellers.get(practice)?.length ?? 0) < 20) tellers.get(practice)?.push(slug);
    const { title, text, front } = makeStory({ random, district, practice, events });
    writeFileSync(join(folder, 'stories', `${slug}.mdx`), `---\n${stringify({ title, ...front })}---\n\n${text}\n`);
  }
  for (const [id, stories] of tellers)
    if (stories.length > 0) writeFileSync(join(folder, 'practices', `${id}.mdx`), makePractice(id, stories));
  for (const table of ['themes', 'indicators', 'districts', 'site'])
    cpSync(join(ROOT, 'content', `${table}.yaml`), join(folder, `${table}.yaml`));
}

type Random = () => number;

function pick<Item>(items: readonly Item[], random: Random): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

function pickSeveral<Item>(items: readonly Item[], count: number, random: Random): Item[] {
  const left = [...items];
  return Array.from({ length: Math.min(count, left.length) }, () =>
    left.splice(Math.floor(random() * left.length), 1),
  ).flat();
}

interface StoryPlan {
  random: Random;
  district: string;
  practice: string;
  events: number;
}

/** The opening of the works, then meetings in the months before it. */
function makeEvents(count: number, { place, year, month }: { place: string; year: number; month: number }) {
  return Array.from({ length: count }, (_, index) => {
    const months = year * 12 + month - 1 - index;
    const [ofYear, ofMonth] = [Math.floor(months / 12), (months % 12) + 1];
    const what = index === 0 ? `${place}的改造开工` : `${place}开了动工前的第${count - index}次会`;
    const title = index === 0 ? `${place}改造开工` : what;
    const date = `${ofYear}-${String(ofMonth).padStart(2, '0')}`;
    return { date, title, evidence: `${ofYear}年${ofMonth}月，${what}` };
  });
}

function makeStory({ random, district, practice, events: eventCount }: StoryPlan) {
  const place = pick(COURTS, random) + pick(KINDS, random);
  const figures = pickSeveral(FIGURE_FORMS, 2 + Math.floor(random() * 5), random).map((form) =>
    makeFigure(form, random),
  );
  const length = SHORTEST + Math.floor(random() ** 1.5 * (LONGEST - SHORTEST));
  const year = 2015 + Math.floor(random() * 10);
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const events = makeEvents(eventCount, { place, year, month: Number(month) });
  const heading = pick(HEADINGS, random);
  const front = {
    summary: `${place}的住户和社区商量着办事：${heading}，有了结果，也还有没办完的。`,
    district,
    themes: pickSeveral(THEMES, 1 + Math.floor(random() * 3), random),
    date: `${year}-${month}-${day}`,
    figures,
    events,
    people: pickSeveral(ROLES, 2, random).map((role) => ({ name: pick(SURNAMES, random) + pick(GIVEN, random), role })),
    practices: [practice],
    source: { name: '示例日报', publishedAt: `${year}-${month}-${day}`, kind: '原创' },
  };
  const text = makeBody({ random, place, length, told: events, evidence: figures.map((figure) => figure.evidence) });
  return { title: `${place}：${heading}，${pick(HEADINGS, random)}`, text, front };
}

function makeFigure({ id, label, unit, indicator, from, to, sentence }: FigureForm, random: Random) {
  const shown = from + Math.floor(random() * (to - from));
  const inWan = unit === '万元';
  const printed = `${shown}${unit}`;
  return {
    id,
    label,
    value: inWan ? shown * 10_000 : shown,
    unit: inWan ? '元' : unit,
    printed,
    ...(indicator && { indicator }),
    evidence: sentence.replace('{n}', printed),
  };
}

interface BodyPlan {
  random: Random;
  place: string;
  length: number;
  told: readonly { evidence: string }[];
  evidence: readonly string[];
}

function makeBody({ random, place, length, told, evidence }: BodyPlan): string {
  const waiting = [...evidence];
  const opening = told.map((event) => `${event.evidence}。`).join('');
  const paragraphs = [`${opening}${pick(SENTENCES, random).replaceAll('{c}', place)}`];
  let written = paragraphs[0]?.length ?? 0;
  while (written < length || waiting.length > 0) {
    const sentences = Array.from({ length: 2 + Math.floor(random() * 3) }, () =>
      pick(SENTENCES, random).replaceAll('{c}', place),
    );
    const figure = waiting.shift();
    if (figure) sentences.splice(1, 0, `${figure}。`);
    const paragraph = sentences.join('');
    paragraphs.push(...(paragraphs.length % 4 === 3 ? [`## ${pick(HEADINGS, random)}`, paragraph] : [paragraph]));
    written += paragraph.length;
  }
  return paragraphs.join('\n\n');
}

function makePractice(id: string, stories: readonly string[]): string {
  const front = {
    name: `示例做法“${id}”`,
    gist: '把要办的事、谁来办、花多少钱写在一张纸上，贴在门口。',
    participants: ['社区', '住户', '物业公司'],
    steps: [
      { title: '写', actor: '社区', text: '把事情写清楚，贴出来。' },
      { title: '问', actor: '楼栋长', text: '挨家问，记下不同意的理由。' },
      { title: '办', actor: '物业公司', text: '照写的办，办完再贴一张。' },
    ],
    stories,
  };
  return `---\n${stringify(front)}---\n\n这是为测量而编的做法，不是真的。\n`;
}

if (import.meta.main) {
  const [folder, count, seed = '1', events = '1'] = process.argv.slice(2);
  if (!folder || !(Number(count) > 0))
    throw new Error('Usage: node scripts/bench/generate.ts DIR COUNT [SEED] [EVENTS]');
  generateContent(resolve(folder), { count: Number(count), seed: Number(seed), events: Number(events) });
}
