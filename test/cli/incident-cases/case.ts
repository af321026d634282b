/** Calls of `faultline` on a repository, and what the last one must give. */
export interface IncidentCase {
  readonly name: string;
  /** What happens before, each call one minute after the other; all succeed. */
  readonly given?: readonly (readonly string[])[];
  /** Files of the repository besides those of the story. */
  readonly files?: Readonly<Record<string, string>>;
  /** Files that are as they are here only once that has happened. */
  readonly later?: Readonly<Record<string, string>>;
  /** The call; `incident` and the clock are added to it. */
  readonly words: readonly string[];
  /** Minutes after 15:00 UTC: the clock of the call; 10 where it is left out. */
  readonly minute?: number;
  readonly code: 0 | 1 | 2;
  readonly stdout?: RegExp;
  readonly stderr?: RegExp;
  /** How many events it adds; none where it is left out. */
  readonly recorded?: number;
}

export const declared = ['declare', '--symptom', 'Vault answers 503', '--team', 'booking'];
export const other = ['declare', '--symptom', 'DNS is slow'];
export const fixed = ['mitigated', '--fix', 'unsealed'];
export const one = 'INC-2026-04-26-001';
export const two = 'INC-2026-04-26-002';
