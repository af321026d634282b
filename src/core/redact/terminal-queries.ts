/**
 * What a program asks the terminal (ECMA-48 DA and DSR, DECRQM, DECRQSS, xterm's window operations,
 * colours and termcap). The terminal types its answer, which stays at the prompt of the shell if the
 * program does not read it.
 */
const QUERIES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /(?:\x1b\[|\x9b)[?>=]?[\d;]*(?:[cnxt]|\$p)|(?:\x1b\]|\x9d)[\d;]+;\?|(?:\x1bP|\x90)[+$]q|\x05/;

/** A sequence that a piece of output breaks off in is no longer than this, in UTF-16 units. */
const LONGEST = 32;

export interface QueryWatch {
  /** Takes the next piece as the terminal got it; it may end anywhere. */
  push(chunk: string): void;
  /** Whether any piece so far asked the terminal something. */
  asked(): boolean;
}

/** Watches a command's output for questions to the terminal. */
export function watchQueries(): QueryWatch {
  let asked = false;
  let end = '';
  return {
    push: (chunk) => {
      asked ||= QUERIES.test(end + chunk);
      end = (end + chunk).slice(-LONGEST);
    },
    asked: () => asked,
  };
}
