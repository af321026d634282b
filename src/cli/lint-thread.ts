import { runShareThread } from '../node/lint/share-thread.ts';

await runShareThread();
