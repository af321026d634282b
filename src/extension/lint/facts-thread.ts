// Reads files in a thread of its own, so that the extension host stays free: the whole program of it.
import { parentPort } from 'node:worker_threads';
import { remarkParser } from '../../core/markdown/parser.ts';
import { factsOf } from '../../core/workspace/facts/facts-of.ts';
import type { FactsAnswer, FactsRequest } from './facts-message.ts';

parentPort?.on('message', ({ id, file, expected }: FactsRequest) => {
  const facts = JSON.stringify(factsOf(file, expected, remarkParser));
  parentPort?.postMessage({ id, facts } satisfies FactsAnswer);
});
