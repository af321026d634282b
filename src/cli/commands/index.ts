import type { Command } from '../command.ts';
import { changesCommand } from './changes.ts';
import { INCIDENT_COMMANDS } from './incident.ts';
import { lintCommand } from './lint.ts';
import { mapCommand } from './map.ts';
import { metricsCommand } from './metrics.ts';
import { parseCommand } from './parse.ts';

/** Every command of the CLI, in the order of the help page. */
export const COMMANDS: readonly Command[] = [
  parseCommand,
  mapCommand,
  lintCommand,
  changesCommand,
  ...INCIDENT_COMMANDS,
  metricsCommand,
];
