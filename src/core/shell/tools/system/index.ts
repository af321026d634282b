import type { Tool } from '../schema.ts';
import { find } from './find.ts';
import { systemctl } from './systemctl.ts';

/** Services, processes, files and packages of a host. */
export const SYSTEM: readonly Tool[] = [find, systemctl];
