import type { Tool } from '../schema.ts';
import { gh } from './gh.ts';
import { glab } from './glab.ts';
import { PIPELINES } from './pipelines.ts';

/** Pipelines. */
export const CI: readonly Tool[] = [gh, glab, ...PIPELINES];
