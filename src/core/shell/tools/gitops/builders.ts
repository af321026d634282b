import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

/** Build and deploy from a working copy. */
export const BUILDERS: readonly Tool[] = [
  {
    names: ['skaffold'],
    doc: 'skaffold.dev, CLI reference, 2.16',
    flags: { 'v verbosity f filename p profile n namespace kube-context': 'value' },
    verbs: {
      'version diagnose schema survey': READS,
      render: { ...READS, flags: { 'o output': OUTPUT_FILE } },
      config: { verbs: { list: READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  {
    names: ['tilt'],
    doc: 'tilt.dev, CLI reference, 0.36',
    verbs: { 'version get describe logs doctor': READS, '*': 'mutating' },
  },
];
