/** A thread that works on the articles it is sent, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiled } from './compile-cache.ts';
import type { Order, Workshop } from './ingest-work.ts';

keepCompiled();
const workshop = workerData as Workshop;
const loaded = import('./ingest-work.ts');
let last: Promise<void> = Promise.resolve();

// Orders wait for each other: a thread that dies is known to have died of the oldest.
parentPort?.on('message', (order: Order) => {
  last = last.then(async () => parentPort?.postMessage(await (await loaded).workOn(order, workshop)));
});
