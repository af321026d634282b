import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

export const crictl: Tool = {
  names: ['crictl'],
  doc: 'github.com/kubernetes-sigs/cri-tools, crictl, 1.34',
  flags: {
    'r runtime-endpoint i image-endpoint t timeout c config': 'value',
    'D debug': 'switch',
  },
  verbs: {
    'ps pods images image img inspect inspecti inspectp logs stats statsp info version imagefsinfo events metricsp list-metric-descriptors runtime-config completion':
      READS,
    exec: {
      effect: 'read-only',
      flags: { 'i interactive t tty s sync': 'switch', 'timeout r transport': 'value' },
      flagsFirst: true,
      runs: { from: 1, as: 'argv' },
    },
    config: {
      effect: 'read-only',
      flags: { get: 'value', 'set s': { takes: 'value', effect: 'mutating' }, list: 'switch' },
      operands: [{ effect: 'mutating' }],
    },
    '*': 'mutating',
  },
};
