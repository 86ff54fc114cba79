/** A thread that works on the articles it is sent, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import { type Order, type Workshop, workOn } from './ingest-work.ts';

const workshop = workerData as Workshop;
let last: Promise<void> = Promise.resolve();

// Orders wait for each other: a thread that dies is known to have died of the oldest.
parentPort?.on('message', (order: Order) => {
  last = last.then(async () => parentPort?.postMessage(await workOn(order, workshop)));
});
