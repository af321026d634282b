import type { Tool } from '../schema.ts';
import { aws } from './aws.ts';

/** Clients of cloud providers. */
export const CLOUD: readonly Tool[] = [aws];
