import type { Span } from '../../core/changes/change.ts';
import type { Config } from '../../core/config/config.ts';
import type { Component } from '../../core/map/model.ts';

/** As long as a responder will wait for a source, in milliseconds. */
export const PATIENCE = 10_000;

/** What is asked of the sources of changes. Times in milliseconds. */
export interface Asking {
  /** Absolute path of the workspace. */
  readonly root: string;
  readonly span: Span;
  readonly now: number;
  readonly config: Config;
  readonly components: readonly Component[];
  readonly env: NodeJS.ProcessEnv;
  /** How long each program may take, in milliseconds. */
  readonly patience: number;
  /** Whether what the repository's settings name may be read outside of it. */
  readonly trusted: boolean;
  /** Whether deploy tools and the commands of the settings may be run; if not, why, in one line. */
  readonly tools: { readonly run: true } | { readonly run: false; readonly why: string };
}
