import type { Tool } from '../schema.ts';
import { curl } from './curl.ts';

/** Clients of HTTP and of what is like it. */
export const HTTP: readonly Tool[] = [curl];
