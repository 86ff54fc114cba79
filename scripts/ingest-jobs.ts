/** Many articles at once. Results come in the order of the files, whatever thread was first. */
import { setImmediate as turn } from 'node:timers/promises';
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
/** Halves of eight megabytes, as package.json gives them to the thread the command starts in: four pass on what is soon gone. */
const HEAP = { maxYoungGenerationSizeMb: 24 };
/** By how many percent old objects may grow before they are collected: by default they double, in each thread. */
const GROWTH = '--heap-growing-percent=30';
/** Less for each of several, that together they stay below what a small machine has. */
const GROWTH_OF_SEVERAL = '--heap-growing-percent=15';
/**
 * Each thread collects alone: helpers of one would take the core of the other.
 * One by one: what `--single-threaded-gc` implies holds only for a program that starts with it.
 */
const COLLECT_ALONE = ['--no-parallel-scavenge', '--no-concurrent-sweeping', '--no-concurrent-array-buffer-sweeping'];
/** What is called less often is left to the quick compiler (default 3,000 calls): several threads compile each its own, on the cores of the others. */
const COMPILE_LESS = '--invocation-count-for-turbofan=60000';

/** The work on each of `files`, in their order. */
export async function* workOnAll(files: readonly string[], { workshop, jobs }: Jobs): AsyncGenerator<Work> {
  const orders = files.map((path, index): Order => ({ path, index }));
  setFlagsFromString(GROWTH);
  const { workOn } = await import('./ingest-work.ts');
  const helpers = Math.min(jobs, files.length) - 1;
  if (helpers > 0) yield* share(orders, new Pool(helpers, workshop), (order) => workOn(order, workshop));
  else for (const order of orders) yield await workOn(order, workshop);
}

/** This thread works beside those of the pool, as long as the next result is not there and there is something to do. */
async function* share(
  orders: readonly Order[],
  pool: Pool,
  workHere: (order: Order) => Promise<Work>,
): AsyncGenerator<Work> {
  const results: Result[] = [];
  let next = 0;
  const mayOrder = () => next < orders.length && results.length < AHEAD;
  const order = (toWork: (order: Order) => Promise<Work>) => {
    const result = new Result(toWork(orders[next++] as Order));
    results.push(result);
    return result.work;
  };
  try {
    while (next < orders.length || results.length > 0) {
      while (mayOrder() && pool.isFree) void order((one) => pool.run(one));
      if (results[0]?.isThere || !mayOrder()) yield await (results.shift() as Result).work;
      else await order(workHere);
      // What the others sent is read between two articles.
      await turn();
    }
  } finally {
    await pool.close();
  }
}

class Result {
  readonly work: Promise<Work>;
  isThere = false;

  constructor(work: Promise<Work>) {
    this.work = work.finally(() => {
      this.isThere = true;
    });
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
    for (const flag of [GROWTH_OF_SEVERAL, ...COLLECT_ALONE, COMPILE_LESS]) setFlagsFromString(flag);
    for (let index = 0; index < threads; index++) this.#hire();
  }

  /** whether one of the threads could do with another order */
  get isFree(): boolean {
    return this.#waiting.length === 0 && [...this.#threads.values()].some((inHand) => inHand.length < IN_HAND);
  }

  run(order: Order): Promise<Work> {
    return new Promise((done) => {
      this.#waiting.push({ order, done });
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
