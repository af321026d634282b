import type { Tool } from '../schema.ts';
import { CERTIFICATES } from './certificates.ts';
import { SECRET_FILES } from './files.ts';
import { vault } from './vault.ts';

/** Secrets, keys and who may have them. */
export const SECRETS: readonly Tool[] = [...CERTIFICATES, ...SECRET_FILES, vault];
