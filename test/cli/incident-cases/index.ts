import type { IncidentCase } from './case.ts';
import { COURSE } from './course.ts';
import { DECLARING } from './declaring.ts';
import { FILES } from './files.ts';
import { GATE } from './gate.ts';
import { HOSTILE } from './hostile.ts';
import { PEOPLE } from './people.ts';

export const INCIDENT_CASES: readonly IncidentCase[] = [
  ...DECLARING,
  ...PEOPLE,
  ...COURSE,
  ...FILES,
  ...GATE,
  ...HOSTILE,
];
