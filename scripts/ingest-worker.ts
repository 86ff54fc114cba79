/** A thread that works on the articles it is sent, one after another. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Workshop } from './ingest-jobs.ts';
import { workOn } from './ingest-work.ts';

const workshop = workerData as Workshop;

parentPort?.on('message', async (path: string) => {
  parentPort?.postMessage(await workOn(path, workshop));
});
