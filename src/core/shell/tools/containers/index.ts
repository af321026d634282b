import type { Tool } from '../schema.ts';
import { crictl } from './crictl.ts';
import { ctr } from './ctr.ts';
import { DOCKER } from './docker.ts';
import { IMAGE_TOOLS } from './images.ts';
import { JFROG } from './jfrog.ts';
import { RUNTIMES } from './runtimes.ts';

/** Engines, runtimes and registries of containers. */
export const CONTAINERS: readonly Tool[] = [
  crictl,
  ctr,
  ...DOCKER,
  ...IMAGE_TOOLS,
  ...JFROG,
  ...RUNTIMES,
];
