import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS, SHOWS_SECRETS } from '../specs.ts';

const STATE: NonNullable<Spec['verbs']> = {
  'list show': READS,
  pull: SHOWS_SECRETS,
  '*': 'mutating',
};

const VERBS: NonNullable<Spec['verbs']> = {
  plan: {
    effect: 'read-only',
    flags: {
      'out o generate-config-out': OUTPUT_FILE,
      'var var-file target replace parallelism lock-timeout state exclude': 'value',
      'refresh lock input compact-warnings detailed-exitcode': 'optional',
      'destroy refresh-only no-color json': 'switch',
    },
    anyFlags: true,
  },
  'validate version graph': READS,
  providers: { effect: 'read-only', verbs: { schema: READS, 'lock mirror': 'mutating' } },
  metadata: { verbs: { functions: READS } },
  output: READS,
  show: SHOWS_SECRETS,
  fmt: {
    effect: 'mutating',
    flags: {
      check: 'read-only',
      'diff recursive no-color': 'switch',
      write: { takes: 'optional', values: { false: 'read-only', '*': 'none' } },
      list: 'optional',
    },
  },
  console: { effect: 'unknown' },
  state: { verbs: STATE },
  workspace: { verbs: { 'list show': READS, '*': 'mutating' } },
  'init apply destroy import taint untaint refresh force-unlock get login logout test push env 0.12upgrade 0.13upgrade modules stacks cloud rpcapi':
    'mutating',
};

/** Terraform, and what takes its commands. */
export const TERRAFORM: readonly Tool[] = [
  {
    names: ['terraform', 'tofu', 'tf'],
    doc: 'developer.hashicorp.com, Terraform CLI, 1.13; opentofu.org, 1.10',
    style: 'go',
    flags: { chdir: 'value' },
    verbs: VERBS,
  },
  {
    names: ['terragrunt'],
    doc: 'terragrunt.gruntwork.io, CLI, 0.90',
    style: 'go',
    flags: {
      'terragrunt-working-dir terragrunt-config terragrunt-log-level terragrunt-non-interactive working-dir config log-level':
        'value',
      'non-interactive no-color': 'switch',
    },
    verbs: {
      ...VERBS,
      'graph-dependencies output-module-groups find list dag': READS,
      'run-all run stack': {
        effect: 'unknown',
        verbs: { 'plan validate output': READS, 'apply destroy': 'mutating' },
      },
      'render-json hclfmt hcl': 'mutating',
    },
  },
  {
    names: ['tflint', 'tfsec', 'checkov', 'infracost', 'terraform-docs', 'terrascan'],
    doc: 'README of each project, 2026',
    effect: 'unknown',
    verbs: { 'breakdown diff': READS },
    flags: { 'version v': 'read-only' },
  },
];
