import type { Spec, Tool } from '../schema.ts';
import { READS } from '../specs.ts';

const LISTS: Spec = { verbs: { 'list get ls inspect': READS, '*': 'mutating' } };

/** Cilium and Hubble. The agent's own `cilium` has other verbs than the installer's. */
export const CILIUM: readonly Tool[] = [
  {
    names: ['cilium', 'cilium-dbg', 'cilium-agent'],
    doc: 'docs.cilium.io, cilium and cilium-dbg command references, 1.18',
    flags: {
      'n namespace context kubeconfig H host config helm-release-name': 'value',
      'D debug': 'switch',
    },
    verbs: {
      'status version monitor': READS,
      metrics: { verbs: { list: READS } },
      endpoint: {
        verbs: {
          'list get health log': READS,
          '*': 'mutating',
        },
      },
      'identity ip service lrp nodeid cgroups node map fqdn': {
        verbs: {
          'list get ls': READS,
          cache: { verbs: { list: READS, clean: 'mutating' } },
          names: READS,
          '*': 'mutating',
        },
      },
      policy: {
        verbs: { 'get wait selectors validate': READS, '*': 'mutating' },
      },
      bpf: {
        verbs: {
          'auth bandwidth config ct egress endpoint fs frag ipcache ipmasq lb metrics multicast nat nodeid policy recorder sha srv6 tunnel vtep template':
            { verbs: { 'list get': READS, maglev: LISTS, '*': 'mutating' } },
        },
      },
      bgp: { verbs: { 'peers routes route-policies': READS } },
      clustermesh: { verbs: { status: READS, '*': 'mutating' } },
      config: {
        effect: 'read-only',
        verbs: { 'view get': READS },
        orOperands: true,
        operands: [{ effect: 'mutating' }],
        flags: { 'all a': 'switch', 'output o': 'value', 'r read-only': 'value' },
      },
      encrypt: { verbs: { status: READS, '*': 'mutating' } },
      encryption: { verbs: { status: READS, '*': 'mutating' } },
      hubble: { verbs: { '*': 'mutating' } },
      prefilter: LISTS,
      recorder: LISTS,
      statedb: READS,
      features: { verbs: { status: READS } },
      'install uninstall upgrade cleanup connectivity sysdump debuginfo kvstore multicast preflight':
        'mutating',
    },
  },
  {
    names: ['cilium-health'],
    doc: 'docs.cilium.io, cilium-health, 1.18',
    flags: { 'H host': 'value', 'D debug': 'switch' },
    verbs: { 'status get ping': READS },
  },
  {
    names: ['hubble'],
    doc: 'docs.cilium.io, hubble CLI, 1.18',
    flags: {
      'config server tls-ca-cert-files timeout kube-context kube-namespace port-forward-port':
        'value',
      'D debug tls P port-forward': 'switch',
    },
    verbs: {
      'observe status version help': READS,
      'list watch': { verbs: { 'nodes namespaces peers node namespace': READS } },
      record: 'mutating',
      config: { verbs: { 'view get': READS, '*': 'mutating' } },
    },
  },
];
