import { Worker } from 'node:worker_threads';
import { Disposable, Uri } from 'vscode';
import type { DocumentFacts, ExpectedRoles } from '../../core/workspace/facts/document-facts.ts';
import type { SourceFile } from '../../core/workspace/facts/facts-of.ts';
import type { FactsAnswer, FactsRequest } from './facts-message.ts';

interface Waiting {
  readonly resolve: (facts: DocumentFacts) => void;
  readonly reject: (error: Error) => void;
}

/** The reader that belongs to an extension. */
export function factsReader(extension: Uri): FactsReader {
  return new FactsReader(Uri.joinPath(extension, 'dist', 'facts-thread.cjs').fsPath);
}

/** Has files read in a thread, which begins with the first of them. */
export class FactsReader extends Disposable {
  readonly #program: string;
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | undefined;
  #last = 0;

  /** @param program the file that the thread runs */
  constructor(program: string) {
    super(() => void this.#thread?.terminate());
    this.#program = program;
  }

  read(file: SourceFile, expected: ExpectedRoles): Promise<DocumentFacts> {
    this.#thread ??= this.#start();
    const thread = this.#thread;
    const id = ++this.#last;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      thread.postMessage({ id, file, expected } satisfies FactsRequest);
    });
  }

  #start(): Worker {
    const thread = new Worker(this.#program);
    thread.unref();
    thread.on('message', ({ id, facts }: FactsAnswer) => {
      this.#waiting.get(id)?.resolve(JSON.parse(facts));
      this.#waiting.delete(id);
    });
    // The next file starts another one.
    const end = (error: Error) => {
      this.#thread = undefined;
      for (const { reject } of this.#waiting.values()) reject(error);
      this.#waiting.clear();
    };
    thread.on('error', end);
    thread.on('exit', () => end(new Error('The thread that reads files has ended.')));
    return thread;
  }
}
