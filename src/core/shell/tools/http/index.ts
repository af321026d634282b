import type { Tool } from '../schema.ts';
import { curl } from './curl.ts';
import { WGET } from './wget.ts';

/** Requests. */
export const HTTP: readonly Tool[] = [curl, ...WGET];
