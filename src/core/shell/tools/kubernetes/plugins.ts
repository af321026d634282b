import type { Spec, Tool } from '../schema.ts';
import { READS, SHOWS_SECRETS } from '../specs.ts';

const ROLLOUTS: Spec = {
  verbs: {
    get: { verbs: { 'rollout rollouts ro experiment experiments exp': READS } },
    list: { verbs: { 'rollouts rollout ro experiments experiment exp': READS } },
    'status version lint': READS,
    '*': 'mutating',
  },
};

/** What the usual plugins (krew.sigs.k8s.io, 2026) add to the verbs of kubectl. */
export const PLUGIN_VERBS: NonNullable<Spec['verbs']> = {
  'tree neat who-can access-matrix access_matrix df-pv df_pv resource-capacity view-allocations view-utilization rbac-lookup get-all get_all count outdated images deprecations score unused-volumes custom-cols fields sick-pods viewnode doctor kubepug np-viewer topology cost stern tail ktop blame lineage':
    READS,
  'view-secret view_secret view-cert view_cert': SHOWS_SECRETS,
  'node-shell node_shell sniff debug-shell ssh iexec exec-as prune-unused evict-pod restart bulk-action change-ns modify-secret':
    'mutating',
  'ctx ns': {
    effect: 'read-only',
    flags: { 'c current l list': 'switch', 'd delete': { takes: 'value', effect: 'mutating' } },
    operands: [{ effect: 'mutating' }],
  },
  argo: { verbs: { rollouts: ROLLOUTS } },
  'argo-rollouts': ROLLOUTS,
  // `viz` writes a file.
  'rbac-tool rbac_tool': {
    verbs: { 'lookup who-can policy-rules whoami analysis version': READS, '*': 'mutating' },
  },
  'rook-ceph rook_ceph': {
    effect: 'read-only',
    flags: { 'operator-namespace': 'value' },
    runs: { from: 0, as: 'argv' },
  },
  minio: {
    verbs: {
      version: READS,
      tenant: { verbs: { 'list info status report': READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  cnpg: {
    verbs: {
      'status version': READS,
      logs: { verbs: { 'cluster pretty': READS } },
      '*': 'mutating',
    },
  },
  'cert-manager cert_manager': {
    verbs: {
      version: READS,
      'status inspect check': {
        verbs: { 'certificate certificatesigningrequest secret api': READS },
      },
      '*': 'mutating',
    },
  },
};

/** Plugins of kubectl that are called as programs of their own. */
export const PLUGIN_TOOLS: readonly Tool[] = [
  {
    names: ['kubectx', 'kubens', 'kubectl-ctx', 'kubectl-ns'],
    doc: 'github.com/ahmetb/kubectx, 0.9',
    effect: 'read-only',
    flags: {
      'c current l list h help V version': 'switch',
      'd delete': { takes: 'value', effect: 'mutating' },
      'u unset f force s shell r readonly': 'mutating',
    },
    operands: [{ effect: 'mutating' }],
  },
  {
    names: ['stern', 'kubectl-stern', 'kail', 'kubetail', 'kubectl-tail'],
    doc: 'github.com/stern/stern, 1.32',
    effect: 'read-only',
    anyFlags: true,
  },
  {
    names: ['ocm'],
    doc: 'github.com/openshift-online/ocm-cli, 1.0',
    flags: { debug: 'switch', v: 'value' },
    verbs: {
      'list describe get version whoami account': {
        effect: 'read-only',
        flags: {
          'parameter header columns p': 'value',
          'managed no-headers json output': 'switch',
        },
        verbs: { '*': READS },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['k9s'],
    doc: 'k9scli.io, 0.50; --readonly takes away what changes something',
    effect: 'unknown',
    flags: {
      readonly: 'read-only',
      write: 'unknown',
      'n namespace context cluster c command l logLevel r refresh kubeconfig user token': 'value',
      'A all-namespaces headless crumbsless logoless splashless insecure-skip-tls-verify': 'switch',
    },
    verbs: { 'version info': READS },
  },
  {
    names: [
      'kubectl-neat',
      'kubectl-tree',
      'kubectl-who-can',
      'kubectl-df-pv',
      'ketall',
      'kube-capacity',
      'kubectl-resource_capacity',
      'kubectl-view_allocations',
      'kubectl-get_all',
    ],
    doc: 'krew.sigs.k8s.io, plugin index, 2026',
    effect: 'read-only',
    anyFlags: true,
  },
];
