import type { Tool } from '../schema.ts';
import { FAN_OUT } from './fan-out.ts';
import { ISOLATION } from './isolation.ts';
import { OBSERVERS } from './observers.ts';
import { SSH } from './ssh.ts';
import { USERS } from './users.ts';
import { WRAPPERS } from './wrappers.ts';

/** Programs that run another command. */
export const WRAPPING: readonly Tool[] = [
  ...WRAPPERS,
  ...FAN_OUT,
  ...ISOLATION,
  ...OBSERVERS,
  ...SSH,
  ...USERS,
];
