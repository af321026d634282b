import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

/** What the machine is made of. */
export const HARDWARE: readonly Tool[] = [
  {
    names: ['lshw'],
    doc: 'lshw(1), 2.20',
    style: 'go',
    effect: 'read-only',
    flags: {
      'short businfo json xml html sanitize numeric quiet notime': 'switch',
      'class C disable enable': 'value',
      dump: { takes: 'value', is: 'written' },
    },
  },
  {
    names: ['inxi'],
    doc: 'inxi(1), 3.3',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'U update': 'mutating' },
  },
  {
    names: ['sensors', 'rpcinfo'],
    doc: 'sensors(1), lm-sensors 3.6; rpcinfo(8)',
    effect: 'read-only',
    anyFlags: true,
    flags: { 's set d': 'mutating' },
  },
  {
    names: ['smartctl'],
    doc: 'smartctl(8), 7.5',
    effect: 'read-only',
    flags: {
      'a all x xall i info H health A attributes c capabilities j json scan scan-open': 'switch',
      'l log d device T tolerance n nocheck q quietmode g get v vendorattribute F firmwarebug P presets':
        'value',
      't test X abort s smart o offlineauto S saveauto set': {
        takes: 'optional',
        effect: 'mutating',
      },
    },
  },
  {
    names: ['nvidia-smi'],
    doc: 'docs.nvidia.com, nvidia-smi, 580',
    effect: 'read-only',
    flags: {
      'L list-gpus q query x xml-format': 'switch',
      'query-gpu query-compute-apps format i id d display l loop lms': 'optional',
      '-i -d -l': 'value',
      'r gpu-reset pm e c pl gom ac rac mig lgc rgc persistence-mode': {
        takes: 'optional',
        effect: 'mutating',
      },
      'f filename': OUTPUT_FILE,
    },
    verbs: { 'topo nvlink dmon pmon': READS },
    orOperands: true,
  },
];
