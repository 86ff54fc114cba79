/** `npm run ingest`: arguments → read → normalize → write → exit code. */
import { join, relative, resolve } from 'node:path';
import { siteEnvironment } from '#integrations/environment.ts';
import { printArticleReceipt } from '#lib/intake/report/print-receipt.ts';
import { type ReportEntry, renderReport } from '#lib/intake/report/render-report.ts';
import { sourceSuffix } from '#lib/normalize/name-draft.ts';
import { type IngestArguments, parseIngestArguments, USAGE } from './ingest-arguments.ts';
import { findDraft, findFiles, refusal, writeWhole } from './ingest-files.ts';
import { workOnAll } from './ingest-jobs.ts';
import { printSettled, printSummary, type Settled } from './ingest-summary.ts';
import { loadVocabulary } from './ingest-vocabulary.ts';
import type { Work } from './ingest-work.ts';

const EXIT = { done: 0, person: 1, usage: 2 } as const;

const parsed = parseIngestArguments(process.argv.slice(2));
if ('wrong' in parsed) {
  console.error(`${parsed.wrong}\n\n${USAGE}`);
  process.exitCode = EXIT.usage;
} else if (parsed.help) console.log(USAGE);
else process.exitCode = await ingest(parsed);

async function ingest(args: IngestArguments): Promise<number> {
  const { contentDir } = siteEnvironment(process.env);
  const out = resolve(args.out ?? join(contentDir, 'stories'));
  const { files, problems } = findFiles(args.inputs);
  const settled: Settled[] = problems.map((problem) => ({
    path: problem.file ?? '',
    outcome: 'refused',
    problems: [problem],
  }));
  for (const one of settled) console.error(printSettled(one));

  const entries: ReportEntry[] = [];
  const workshop = { vocabulary: loadVocabulary(contentDir), wanted: args.json ? 'facts' : 'draft' } as const;
  for await (const work of workOnAll(files, { workshop, jobs: args.jobs })) {
    const one = settle(work, { args, out });
    settled.push(one);
    clearProgress();
    say(work, one, args);
    if (args.report && work.article)
      entries.push({ article: work.article, received: work.received ?? [], problems: one.problems });
    showProgress(settled.length, files.length + problems.length, args);
  }
  clearProgress();
  if (args.report) writeWhole(resolve(args.report), renderReport(entries), { overwrite: true });
  console.error(printSummary(settled));
  return settled.every(({ outcome }) => outcome === 'draft') ? EXIT.done : EXIT.person;
}

function settle(work: Work, { args, out }: { args: IngestArguments; out: string }): Settled {
  const { path, article, draft, problems } = work;
  if (!article || article.blocks.length === 0) return { path, outcome: 'refused', problems };
  // A locked draft is written, and a person has to read it: it counts as both.
  const outcome = problems.some(({ severity }) => severity === 'error') ? 'person' : 'draft';
  if (!draft) return { path, outcome, problems };
  const existing = findDraft(out, sourceSuffix(article.sha256));
  const target = existing ?? join(out, `${draft.slug}.mdx`);
  const shown = relative(process.cwd(), target);
  if (existing && !args.force) return { path, outcome: 'refused', problems: [alreadyThere(path, shown)] };
  if (!args.dryRun && !write(target, draft.text, args))
    return { path, outcome: 'refused', problems: [alreadyThere(path, shown)] };
  return { path, outcome, draft: args.dryRun ? `${shown}（没有写）` : shown, problems };
}

function write(target: string, text: string, { force }: IngestArguments): boolean {
  return writeWhole(target, text, { overwrite: force });
}

function alreadyThere(path: string, draft: string) {
  return refusal(path, `这份原稿已经有稿子了：${draft}，没有动它。`, '确实要用新的草稿盖掉它，加上 --force。');
}

function say(work: Work, one: Settled, args: IngestArguments): void {
  if (args.json) {
    if (work.article) process.stdout.write(`${JSON.stringify(work.article)}\n`);
    if (one.outcome !== 'draft') console.error(printSettled(one));
    return;
  }
  if (args.explain && work.article) {
    const colour = process.stdout.isTTY === true && !process.env['NO_COLOR'];
    console.log(printArticleReceipt({ article: work.article, received: work.received ?? [] }, { colour }));
  }
  (one.outcome === 'draft' ? console.log : console.error)(printSettled(one));
}

function showProgress(done: number, all: number, { json }: IngestArguments): void {
  if (process.stderr.isTTY && all > 1 && (!json || !process.stdout.isTTY)) process.stderr.write(`\r${done}/${all} 篇`);
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
}
