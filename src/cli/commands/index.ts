import type { Command } from '../command.ts';
import { changesCommand } from './changes.ts';
import { classifyCommand } from './classify.ts';
import { INCIDENT_COMMANDS } from './incident.ts';
import { initCommand } from './init.ts';
import { lintCommand } from './lint.ts';
import { mapCommand } from './map.ts';
import { metricsCommand } from './metrics.ts';
import { parseCommand } from './parse.ts';
import { triageCommand } from './triage.ts';

/** Every command of the CLI, in the order of the help page. */
export const COMMANDS: readonly Command[] = [
  initCommand,
  parseCommand,
  classifyCommand,
  mapCommand,
  lintCommand,
  changesCommand,
  triageCommand,
  ...INCIDENT_COMMANDS,
  metricsCommand,
];
