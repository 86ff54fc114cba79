/** Many articles at once. Results come in the order of the files, whatever thread was first. */
import { Worker } from 'node:worker_threads';
import { refusal } from './ingest-files.ts';
import type { IngestVocabulary } from './ingest-vocabulary.ts';
import { type Work, workOn } from './ingest-work.ts';

export interface Workshop {
  readonly vocabulary: IngestVocabulary;
  readonly wanted: 'facts' | 'draft';
}

export interface Jobs {
  readonly workshop: Workshop;
  readonly jobs: number;
}

/** how far a quick thread may run ahead of the results that were taken */
const AHEAD = 64;

/** The work on each of `files`, in their order. */
export async function* workOnAll(files: readonly string[], { workshop, jobs }: Jobs): AsyncGenerator<Work> {
  const threads = Math.min(jobs, files.length);
  if (threads <= 1) {
    for (const file of files) yield await workOn(file, workshop);
    return;
  }
  const pool = new Pool(threads, workshop);
  try {
    const running: Promise<Work>[] = [];
    let next = 0;
    while (next < files.length || running.length > 0) {
      while (next < files.length && running.length < AHEAD) running.push(pool.run(files[next++] as string));
      yield (await running.shift()) as Work;
    }
  } finally {
    await pool.close();
  }
}

interface Job {
  readonly path: string;
  readonly done: (work: Work) => void;
}

class Pool {
  readonly #workshop: Workshop;
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  readonly #waiting: Job[] = [];
  readonly #current = new Map<Worker, Job>();

  constructor(threads: number, workshop: Workshop) {
    this.#workshop = workshop;
    for (let index = 0; index < threads; index++) this.#hire();
  }

  run(path: string): Promise<Work> {
    return new Promise((done) => {
      this.#waiting.push({ path, done });
      this.#assign();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #hire(): void {
    const worker = new Worker(new URL('./ingest-worker.ts', import.meta.url), { workerData: this.#workshop });
    this.#all.add(worker);
    this.#idle.push(worker);
    worker.on('message', (work: Work) => this.#finish(worker, work));
    worker.on('error', (cause: Error) => this.#replace(worker, cause));
  }

  #assign(): void {
    while (this.#idle.length > 0 && this.#waiting.length > 0) {
      const [worker, job] = [this.#idle.pop() as Worker, this.#waiting.shift() as Job];
      this.#current.set(worker, job);
      worker.postMessage(job.path);
    }
  }

  #finish(worker: Worker, work: Work): void {
    this.#current.get(worker)?.done(work);
    this.#current.delete(worker);
    this.#idle.push(worker);
    this.#assign();
  }

  /** A thread that died (out of memory) takes its article along; the others go on. */
  #replace(worker: Worker, cause: Error): void {
    const job = this.#current.get(worker);
    this.#current.delete(worker);
    this.#all.delete(worker);
    if (this.#idle.includes(worker)) this.#idle.splice(this.#idle.indexOf(worker), 1);
    job?.done({ path: job.path, problems: [refusal(job.path, `处理这篇的线程停了：${cause.message}`)] });
    if (job) this.#hire();
    this.#assign();
  }
}
