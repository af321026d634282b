import { Worker } from 'node:worker_threads';
import { Disposable, Uri } from 'vscode';
import type { DocumentFacts, ExpectedRoles } from '../../core/workspace/facts/document-facts.ts';
import type { SourceFile } from '../../core/workspace/facts/facts-of.ts';
import type { FactsAnswer, FactsRequest } from './facts-message.ts';

/** So many answers are kept: the views and the linter have the same files read, at about the same time. */
const MOST_KEPT = 100;

interface Kept {
  readonly text: string;
  readonly facts: Promise<DocumentFacts>;
}

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
  /** By path and roles, the oldest first. */
  readonly #kept = new Map<string, Kept>();
  #thread: Worker | undefined;
  #last = 0;

  /** @param program the file that the thread runs */
  constructor(program: string) {
    super(() => void this.#thread?.terminate());
    this.#program = program;
  }

  read(file: SourceFile, expected: ExpectedRoles): Promise<DocumentFacts> {
    const { playbook, map, config } = expected;
    const key = JSON.stringify([file.path, playbook, map, config]);
    const kept = this.#kept.get(key);
    if (kept?.text === file.text) return kept.facts;
    const facts = this.#ask(file, expected);
    this.#kept.delete(key);
    this.#kept.set(key, { text: file.text, facts });
    facts.catch(() => this.#kept.delete(key));
    const [oldest = key] = this.#kept.keys();
    if (this.#kept.size > MOST_KEPT) this.#kept.delete(oldest);
    return facts;
  }

  #ask(file: SourceFile, expected: ExpectedRoles): Promise<DocumentFacts> {
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
