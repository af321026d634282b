import type { Tool } from '../schema.ts';
import { cmctl } from './cmctl.ts';
import { K3S } from './k3s.ts';
import { kops } from './kops.ts';
import { kubeadm } from './kubeadm.ts';
import { kubectl } from './kubectl.ts';
import { kubeseal } from './kubeseal.ts';
import { LOCAL_CLUSTERS } from './local-clusters.ts';
import { oc } from './oc.ts';
import { PLUGIN_TOOLS } from './plugins.ts';
import { talosctl } from './talosctl.ts';
import { VALIDATORS } from './validators.ts';
import { velero } from './velero.ts';
import { virtctl } from './virtctl.ts';

/** Clients of Kubernetes and what extends it. */
export const KUBERNETES: readonly Tool[] = [
  cmctl,
  ...K3S,
  kops,
  kubeadm,
  kubectl,
  kubeseal,
  ...LOCAL_CLUSTERS,
  oc,
  ...PLUGIN_TOOLS,
  talosctl,
  ...VALIDATORS,
  velero,
  virtctl,
];
