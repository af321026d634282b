// The story of the live incident, told on the command line instead of in the workbench.
import { incidentCli } from './faultline-cli.ts';

export const ID = 'INC-2026-04-26-001';
export const THREAD = 'https://chat.example.com/t/4711';
const STORY_DAY = '2026-04-26';

type Call = readonly [time: string, by: string, ...words: readonly string[]];

const CALLS: readonly Call[] = [
  [
    ...(['15:00', 'ada', 'declare', '--symptom', 'Vault answers 503'] as const),
    ...['--component', 'Vault', '--severity', '2', '--team', 'booking'],
  ],
  ['15:01', 'ada', 'ack', '--url', THREAD],
  ['15:02', 'ada', 'claim', 'IC'],
  ['15:02', 'bob', 'claim', 'SME'],
  ['15:02', 'ada', 'claim', 'Comms'],
  ['15:18', 'ada', 'update', '--investigation', 'vault-2 is sealed, looking at KMS'],
  ['15:18', 'bob', 'team', 'affected', 'search'],
  ['15:32', 'ada', 'handover', 'SME', '--to', 'ada', '--reason', 'nobody else is awake'],
  [
    ...(['15:33', 'ada', 'update', '--investigation'] as const),
    'Unchanged since 15:18 UTC: vault-2 is sealed, looking at KMS',
  ],
  ['15:33', 'ada', 'attach', 'playbooks/vault.md'],
  ['15:33', 'ada', 'tick', 'the first step'],
  ['15:50', 'ada', 'mitigated', '--fix', 'KMS grant restored'],
  ['16:30', 'ada', 'aftershock', '--symptom', '503 again on auth'],
  [
    ...(['16:47', 'ada', 'mitigated', '--fix', 'KMS policy rolled back'] as const),
    ...['--at', `${STORY_DAY}T16:40:00Z`],
  ],
  ['17:40', 'ada', 'all-clear'],
  ['17:40', 'ada', 'postmortem', ID],
];

/** Tells the whole story in a folder. */
export async function tellOnCommandLine(folder: string): Promise<void> {
  for (const [time, by, ...words] of CALLS) {
    const who = { by, now: `${STORY_DAY}T${time}:00Z` };
    if (words[0] !== 'tick') await incidentCli(folder, who, ...words);
    else {
      const steps = JSON.parse(await incidentCli(folder, who, 'steps'))[0].steps;
      await incidentCli(folder, who, 'tick', steps[0].id);
    }
  }
}
