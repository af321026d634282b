import type { Span } from '../../core/changes/change.ts';
import type { Config } from '../../core/config/config.ts';
import type { Component } from '../../core/map/model.ts';

/** What is asked of the sources of changes. Times in milliseconds. */
export interface Asking {
  /** Absolute path of the workspace. */
  readonly root: string;
  readonly span: Span;
  readonly now: number;
  readonly config: Config;
  readonly components: readonly Component[];
  readonly env: NodeJS.ProcessEnv;
  /** Whether what the repository's settings name may be read outside of it. */
  readonly trusted: boolean;
  /** Whether deploy tools and the commands of the settings may be run. */
  readonly tools: boolean;
}
