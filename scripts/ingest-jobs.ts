/** Many articles at once. Results come in the order of the files, whatever thread was first. */
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { KEPT_COMPILED } from './compile-cache.ts';
import { refusal } from './ingest-files.ts';
import type { Order, Work, Workshop } from './ingest-work.ts';

export interface Jobs {
  readonly workshop: Workshop;
  readonly jobs: number;
}

/** how far a quick thread may run ahead of the results that were taken */
const AHEAD = 16;
/** orders given to a thread at once, so that it need not wait for the next */
const IN_HAND = 3;
/** Halves of four megabytes: smaller ones (two) pass on what is soon gone, at a tenth of the time; eight save little of it and cost 20 MB. */
const HEAP = { maxYoungGenerationSizeMb: 12 };
/** By how many percent old objects may grow before they are collected: by default they double, in each thread. */
const GROWTH = '--heap-growing-percent=15';
/** Each thread collects alone: helpers of one would take the core of the other. */
const COLLECT_ALONE = '--single-threaded-gc';

/** The work on each of `files`, in their order. */
export async function* workOnAll(files: readonly string[], { workshop, jobs }: Jobs): AsyncGenerator<Work> {
  const threads = Math.min(jobs, files.length);
  const orders = files.map((path, index): Order => ({ path, index }));
  setFlagsFromString(GROWTH);
  if (threads <= 1) {
    const { workOn } = await import('./ingest-work.ts');
    for (const order of orders) yield await workOn(order, workshop);
    return;
  }
  const pool = new Pool(threads, workshop);
  try {
    const running: Promise<Work>[] = [];
    let next = 0;
    while (next < orders.length || running.length > 0) {
      while (next < orders.length && running.length < AHEAD) running.push(pool.run(orders[next++] as Order));
      yield (await running.shift()) as Work;
    }
  } finally {
    await pool.close();
  }
}

interface Job {
  readonly order: Order;
  readonly done: (work: Work) => void;
}

class Pool {
  readonly #workshop: Workshop;
  /** what each thread has in hand, oldest first */
  readonly #threads = new Map<Worker, Job[]>();
  readonly #waiting: Job[] = [];

  constructor(threads: number, workshop: Workshop) {
    this.#workshop = workshop;
    setFlagsFromString(COLLECT_ALONE);
    for (let index = 0; index < threads; index++) this.#hire();
  }

  run(order: Order): Promise<Work> {
    return new Promise((done) => {
      this.#waiting.push({ order, done });
      if (this.#threads.size === 0) this.#hire();
      this.#assign();
    });
  }

  async close(): Promise<void> {
    await Promise.all([...this.#threads.keys()].map((worker) => worker.terminate()));
  }

  #hire(): void {
    const worker = new Worker(new URL('./ingest-worker.ts', import.meta.url), {
      workerData: this.#workshop,
      env: { ...process.env, ...KEPT_COMPILED },
      resourceLimits: HEAP,
    });
    this.#threads.set(worker, []);
    worker.on('message', (work: Work) => this.#finish(worker, work));
    worker.on('error', (cause: Error) => this.#replace(worker, cause));
  }

  #assign(): void {
    for (const [worker, inHand] of this.#threads) {
      while (inHand.length < IN_HAND && this.#waiting.length > 0) {
        const job = this.#waiting.shift() as Job;
        inHand.push(job);
        worker.postMessage(job.order);
      }
    }
  }

  #finish(worker: Worker, work: Work): void {
    this.#threads.get(worker)?.shift()?.done(work);
    this.#assign();
  }

  /** A thread that died (out of memory) takes the article along that it was working on; its others go to the next. */
  #replace(worker: Worker, cause: Error): void {
    const [lost, ...others] = this.#threads.get(worker) ?? [];
    this.#threads.delete(worker);
    this.#waiting.unshift(...others);
    if (lost) {
      const { path } = lost.order;
      lost.done({ path, hasText: false, problems: [refusal(path, `处理这篇的线程停了：${cause.message}`)] });
      this.#hire();
    }
    this.#assign();
  }
}
