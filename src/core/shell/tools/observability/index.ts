import type { Tool } from '../schema.ts';
import { LOG_CLIENTS } from './logs.ts';
import { PROMETHEUS } from './prometheus.ts';

/** Metrics, logs and alerts. */
export const OBSERVABILITY: readonly Tool[] = [...LOG_CLIENTS, ...PROMETHEUS];
