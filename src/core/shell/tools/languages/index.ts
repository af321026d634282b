import type { Tool } from '../schema.ts';
import { INTERPRETERS } from './interpreters.ts';

/** Interpreters and build tools. */
export const LANGUAGES: readonly Tool[] = [...INTERPRETERS];
