import type { Tool } from '../schema.ts';
import { ADMINISTRATION } from './administration.ts';
import { CLOCKS } from './clocks.ts';
import { CLUSTERS } from './clusters.ts';
import { DEBUGGERS } from './debuggers.ts';
import { find } from './find.ts';
import { HARDWARE } from './hardware.ts';
import { KERNEL } from './kernel.ts';
import { MAIL } from './mail.ts';
import { PACKAGES } from './packages.ts';
import { SERVICES } from './services.ts';
import { STATE } from './state.ts';
import { STORAGE } from './storage.ts';
import { systemctl } from './systemctl.ts';
import { SYSTEMD } from './systemd.ts';

/** The machine itself. */
export const SYSTEM: readonly Tool[] = [
  ...ADMINISTRATION,
  ...CLOCKS,
  ...CLUSTERS,
  ...DEBUGGERS,
  find,
  ...HARDWARE,
  ...KERNEL,
  ...MAIL,
  ...PACKAGES,
  ...SERVICES,
  ...STATE,
  ...STORAGE,
  systemctl,
  ...SYSTEMD,
];
