import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

/** An object of pcs: alone it is shown. */
const SHOWN: Spec = {
  effect: 'read-only',
  verbs: {
    'status show config list describe standards providers agents relations failcount': READS,
    '*': 'mutating',
  },
};

/** Clusters of machines that keep a service up. */
export const CLUSTERS: readonly Tool[] = [
  {
    names: ['pcs'],
    doc: 'pcs(8), 0.12',
    flags: { 'f name': 'value', 'full debug hide-inactive': 'switch' },
    verbs: {
      status: READS,
      'resource stonith constraint property node quorum alert tag': SHOWN,
      cluster: {
        verbs: {
          'status pcsd-status corosync': READS,
          cib: { effect: 'read-only', operands: [{ effect: 'mutating' }] },
          '*': 'mutating',
        },
      },
      config: { effect: 'read-only', verbs: { show: READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  {
    names: ['crm_mon'],
    doc: 'crm_mon(8), Pacemaker 3.0',
    effect: 'read-only',
    anyFlags: true,
    flags: {
      'output-to h as-html p pid-file': OUTPUT_FILE,
      'd daemonize': 'mutating',
      'E external-agent': { takes: 'value', effect: 'unknown' },
    },
  },
  {
    names: ['crm'],
    doc: 'crm(8), crmsh 5.0',
    verbs: {
      status: READS,
      'configure resource node cluster': {
        verbs: { 'show list status verify': READS, '*': 'mutating' },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['cibadmin'],
    doc: 'cibadmin(8), Pacemaker 3.0',
    effect: 'unknown',
    flags: {
      'Q query': 'read-only',
      'o scope A xpath': 'value',
      'l local n no-children': 'switch',
      'C create R replace M modify D delete U upgrade E erase B bump P patch d delete-all':
        'mutating',
    },
  },
  {
    names: ['corosync-quorumtool', 'corosync-cfgtool'],
    doc: 'corosync-quorumtool(8), 3.1',
    effect: 'read-only',
    flags: {
      's l m b i V f': 'switch',
      'e n v': { takes: 'value', effect: 'mutating' },
      'R r k H d p': 'mutating',
    },
  },
  {
    names: ['corosync-cmapctl'],
    doc: 'corosync-cmapctl(8), 3.1',
    effect: 'read-only',
    flags: { 's d D p C': 'mutating', 'b n': 'switch', 'g t T m': 'value' },
  },
  {
    names: ['linstor'],
    doc: 'linbit.com, LINSTOR client, 1.26',
    flags: { 'm machine-readable no-color': 'switch', controllers: 'value' },
    verbs: {
      'node n resource r resource-definition rd resource-group rg volume v volume-definition vd storage-pool sp snapshot s error-reports err':
        { verbs: { 'list l list-volumes lv show s': READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
];
