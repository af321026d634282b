import type { IncidentCase } from './case.ts';
import { COURSE } from './course.ts';
import { DECLARING } from './declaring.ts';
import { FILES } from './files.ts';
import { GATE } from './gate.ts';
import { HOSTILE } from './hostile.ts';
import { NIGHT } from './night.ts';
import { PEOPLE } from './people.ts';
import { TRIAGE } from './triage.ts';

const TOPICS = [DECLARING, PEOPLE, COURSE, FILES, GATE, TRIAGE, NIGHT, HOSTILE];

export const INCIDENT_CASES: readonly IncidentCase[] = TOPICS.flat();

/** One for each topic and each exit code. */
export const SAMPLE_OF_CASES: readonly IncidentCase[] = TOPICS.flatMap((cases) =>
  [0, 1, 2].flatMap((code) => cases.find((one) => one.code === code) ?? []),
);
