/** One call of `faultline incident` in a story. */
export interface Call {
  /** Minutes after the story begins: the clock of the run. */
  readonly minute: number;
  readonly by: string;
  /** The words after `faultline incident`. */
  readonly words: readonly string[];
  /** 0 unless the rules refuse it. */
  readonly code?: 1;
  /** What it says on stderr where it is refused. */
  readonly says?: RegExp;
}

const STORY_START = '2026-04-26T15:00:00.000Z';

/** The files of the repository in which the story happens. */
export const STORY_FILES: Readonly<Record<string, string>> = {
  'infra/docs/incident-response.md': `# Dependency map

- Vault
  - K8s clusters
  - CI deploys
`,
  'playbooks/vault.md': `---
component: Vault
---
# Vault is sealed

## Diagnosis

1. Ask every node
2. Look at the KMS

## Mitigation

1. Unseal
`,
};

/** The names of the playbook's steps; they follow from its text. */
const [ASK, KMS] = ['s58', 's76'];

/**
 * A real incident of 160 minutes: two people, an update three minutes late, a fix that did not hold,
 * and an all-clear that somebody wanted a minute too soon.
 */
export const STORY: readonly Call[] = [
  {
    minute: 0,
    by: 'ada',
    words: [
      ...['declare', '--symptom', 'Vault answers 503', '--impact', 'No pod starts'],
      ...['--component', 'vault', '--team', 'booking', '--severity', '1'],
    ],
  },
  { minute: 2, by: 'ada', words: ['ack', '--url', 'https://chat.example/t/1'] },
  { minute: 3, by: 'ada', words: ['claim', 'IC'] },
  { minute: 3, by: 'bob', words: ['claim', 'SME'] },
  { minute: 4, by: 'ada', words: ['claim', 'Comms'] },
  { minute: 6, by: 'bob', words: ['mark', 'failing', 'Vault'] },
  { minute: 7, by: 'bob', words: ['mark', 'failing', 'CI deploy'] },
  { minute: 8, by: 'bob', words: ['attach', 'playbooks/vault.md'] },
  { minute: 9, by: 'bob', words: ['tick', ASK] },
  { minute: 10, by: 'bob', words: ['skip', KMS, '--reason', 'no access'] },
  { minute: 14, by: 'ada', words: ['update', '--investigation', 'Every node is sealed'] },
  { minute: 32, by: 'ada', words: ['update', '--investigation', 'Unsealing by hand'] },
  {
    minute: 35,
    by: 'bob',
    words: ['handover', 'SME', '--to', 'ada'],
    code: 1,
    says: /ada would hold both IC and SME: .* or give a reason\./,
  },
  {
    minute: 36,
    by: 'bob',
    words: ['handover', 'SME', '--to', 'ada', '--reason', 'bob boards a plane'],
  },
  { minute: 47, by: 'ada', words: ['update', '--investigation', 'Two of three nodes are back'] },
  { minute: 51, by: 'ada', words: ['mitigated', '--fix', 'Unsealed by hand', '--at', at(50)] },
  { minute: 60, by: 'ada', words: ['clean'] },
  { minute: 61, by: 'ada', words: ['update', '--medium', 'status-page'] },
  { minute: 62, by: 'ada', words: ['update'] },
  { minute: 70, by: 'ada', words: ['clean'] },
  { minute: 77, by: 'ada', words: ['update'] },
  { minute: 80, by: 'ada', words: ['clean'] },
  { minute: 90, by: 'ada', words: ['aftershock', '--symptom', 'Sealed again on two nodes'] },
  { minute: 92, by: 'ada', words: ['update'] },
  { minute: 100, by: 'ada', words: ['mitigated', '--fix', 'KMS grant restored'] },
  { minute: 105, by: 'ada', words: ['update', '--medium', 'status-page'] },
  { minute: 107, by: 'ada', words: ['update'] },
  { minute: 110, by: 'ada', words: ['clean'] },
  { minute: 112, by: 'ada', words: ['team', 'recovered', 'Booking'] },
  { minute: 120, by: 'ada', words: ['clean'] },
  { minute: 122, by: 'ada', words: ['update'] },
  { minute: 130, by: 'ada', words: ['clean'] },
  { minute: 137, by: 'ada', words: ['update'] },
  { minute: 140, by: 'ada', words: ['clean'] },
  { minute: 150, by: 'ada', words: ['clean'] },
  { minute: 152, by: 'ada', words: ['update'] },
  {
    minute: 159,
    by: 'ada',
    words: ['all-clear'],
    code: 1,
    says: /The observation window lasts until 17:40 UTC, 1 min more\./,
  },
  { minute: 160, by: 'ada', words: ['all-clear'] },
  {
    minute: 165,
    by: 'bob',
    words: ['action', 'INC-2026-04-26-001', 'Alert on KMS errors', '--owner', 'bob'],
  },
];

/** ISO time of a minute of the story. */
export function at(minute: number): string {
  return new Date(Date.parse(STORY_START) + minute * 60_000).toISOString();
}
