/** Arguments → read → normalize → write → exit code. */
import { join, resolve } from 'node:path';
import { siteEnvironment } from '#integrations/environment.ts';
import type { RenderedArticle } from '#lib/intake/report/render-article.ts';
import { type IngestArguments, parseIngestArguments, USAGE } from './ingest-arguments.ts';
import { findFiles, writeWhole } from './ingest-files.ts';
import { workOnAll } from './ingest-jobs.ts';
import { openDraftFolder, settle } from './ingest-settle.ts';
import { printSettled, printSummary, type Settled } from './ingest-summary.ts';
import { loadVocabulary } from './ingest-vocabulary.ts';
import type { Wanted, Work } from './ingest-work.ts';

const EXIT = { done: 0, person: 1, usage: 2 } as const;

/** The exit code of `npm run ingest` with these arguments. */
export async function runIngest(given: readonly string[]): Promise<number> {
  const args = parseIngestArguments(given);
  if ('wrong' in args) {
    console.error(`${args.wrong}\n\n${USAGE}`);
    return EXIT.usage;
  }
  if (args.help) {
    console.log(USAGE);
    return EXIT.done;
  }
  return ingest(args);
}

async function ingest(args: IngestArguments): Promise<number> {
  const { contentDir } = siteEnvironment(process.env);
  const { files, problems } = findFiles(args.inputs);
  const settled: Settled[] = problems.map((problem) => ({
    path: problem.file ?? '',
    outcome: 'refused',
    problems: [problem],
  }));
  for (const one of settled) console.error(printSettled(one));

  const folder = openDraftFolder(resolve(args.out ?? join(contentDir, 'stories')));
  const rendered: RenderedArticle[] = [];
  const workshop = { vocabulary: loadVocabulary(contentDir), wanted: wantedBy(args) };
  for await (const work of workOnAll(files, { workshop, jobs: args.jobs })) {
    const one = settle(work, { args, folder });
    // The closing line counts; the problems of ten thousand articles need not be kept for it.
    settled.push({ ...one, problems: [] });
    clearProgress();
    say(work, one, args);
    if (work.report) rendered.push(work.report);
    showProgress(settled.length, files.length + problems.length, args);
  }
  clearProgress();
  if (args.report) await writeReport(resolve(args.report), rendered);
  console.error(printSummary(settled));
  return settled.every(({ outcome }) => outcome === 'draft') ? EXIT.done : EXIT.person;
}

function wantedBy({ json, explain, report }: IngestArguments): Wanted {
  const isColoured = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  return {
    ...(json ? { json } : { draft: true }),
    ...(explain && { receipt: isColoured ? 'coloured' : 'plain' }),
    ...(report !== undefined && { report: true }),
  };
}

async function writeReport(path: string, rendered: readonly RenderedArticle[]): Promise<void> {
  const { bindReport } = await import('#lib/intake/report/render-report.ts');
  writeWhole(path, bindReport(rendered), { overwrite: true });
}

function say({ json, receipt }: Work, one: Settled, args: IngestArguments): void {
  if (json !== undefined) process.stdout.write(`${json}\n`);
  if (receipt !== undefined) console.log(receipt);
  if (!args.json) (one.outcome === 'draft' ? console.log : console.error)(printSettled(one));
  else if (one.outcome !== 'draft') console.error(printSettled(one));
}

function showProgress(done: number, all: number, { json }: IngestArguments): void {
  if (process.stderr.isTTY && all > 1 && (!json || !process.stdout.isTTY)) process.stderr.write(`\r${done}/${all} 篇`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
