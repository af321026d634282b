// Reads files in a thread of its own, so that the extension host stays free: the whole program of it.
import { parentPort } from 'node:worker_threads';
import type { FactsAnswer, FactsRequest } from './facts-message.ts';

// The parsers are in a bundle that the extension host loads too.
const analysis = import('../analysis.ts');

parentPort?.on('message', async ({ id, file, expected }: FactsRequest) => {
  const { factsOf, remarkParser } = await analysis;
  const facts = JSON.stringify(factsOf(file, expected, remarkParser));
  parentPort?.postMessage({ id, facts } satisfies FactsAnswer);
});
