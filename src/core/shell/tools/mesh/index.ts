import type { Tool } from '../schema.ts';
import { calicoctl } from './calicoctl.ts';
import { CILIUM } from './cilium.ts';
import { istioctl } from './istioctl.ts';
import { linkerd } from './linkerd.ts';
import { PROXIES } from './proxies.ts';

/** Meshes, networks of clusters and proxies. */
export const MESH: readonly Tool[] = [calicoctl, ...CILIUM, istioctl, linkerd, ...PROXIES];
