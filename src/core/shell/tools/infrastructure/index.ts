import type { Tool } from '../schema.ts';
import { ACCESS } from './access.ts';
import { ANSIBLE } from './ansible.ts';
import { CHEF } from './chef.ts';
import { consul } from './consul.ts';
import { nomad } from './nomad.ts';
import { packer } from './packer.ts';
import { pulumi } from './pulumi.ts';
import { TERRAFORM } from './terraform.ts';

/** Infrastructure as code, schedulers and service discovery. */
export const INFRASTRUCTURE: readonly Tool[] = [
  ...ACCESS,
  ...ANSIBLE,
  ...CHEF,
  consul,
  nomad,
  packer,
  pulumi,
  ...TERRAFORM,
];
