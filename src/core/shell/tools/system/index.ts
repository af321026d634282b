import type { Tool } from '../schema.ts';
import { find } from './find.ts';
import { MACHINE } from './machine.ts';
import { PACKAGES } from './packages.ts';
import { systemctl } from './systemctl.ts';

/** The machine itself. */
export const SYSTEM: readonly Tool[] = [find, ...MACHINE, ...PACKAGES, systemctl];
