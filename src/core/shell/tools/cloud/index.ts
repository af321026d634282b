import type { Tool } from '../schema.ts';
import { aws } from './aws.ts';
import { az } from './az.ts';
import { gcloud } from './gcloud.ts';
import { GOOGLE } from './google.ts';
import { OTHER_CLOUDS } from './others.ts';

/** Clients of clouds. */
export const CLOUD: readonly Tool[] = [aws, az, gcloud, ...GOOGLE, ...OTHER_CLOUDS];
