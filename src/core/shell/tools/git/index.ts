import type { Tool } from '../schema.ts';
import { git } from './git.ts';

/** Version control and its hosts. */
export const GIT: readonly Tool[] = [git];
