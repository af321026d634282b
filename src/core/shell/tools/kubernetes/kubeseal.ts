import type { Tool } from '../schema.ts';
import { OUTPUT_FILE } from '../specs.ts';

/** Encrypts what it reads, and prints it. */
export const kubeseal: Tool = {
  names: ['kubeseal'],
  doc: 'github.com/bitnami-labs/sealed-secrets, 0.32',
  effect: 'read-only',
  anyFlags: true,
  flags: {
    'w sealed-secret-file': OUTPUT_FILE,
    'merge-into': { takes: 'value', effect: 'mutating' },
    'recovery-unseal': { takes: 'nothing', sensitive: true },
  },
};
