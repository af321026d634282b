import type { Tool } from '../schema.ts';
import { git } from './git.ts';
import { OTHER_VERSION_CONTROL } from './others.ts';

/** Version control and its hosts. */
export const GIT: readonly Tool[] = [git, ...OTHER_VERSION_CONTROL];
