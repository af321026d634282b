import type { Tool } from '../schema.ts';
import { vault } from './vault.ts';

/** Secrets managers, certificates and keys. */
export const SECRETS: readonly Tool[] = [vault];
