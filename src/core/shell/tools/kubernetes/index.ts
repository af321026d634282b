import type { Tool } from '../schema.ts';
import { kubectl } from './kubectl.ts';

/** Clients of Kubernetes and what extends it. */
export const KUBERNETES: readonly Tool[] = [kubectl];
