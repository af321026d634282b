import { merging } from '../../../core/incident/recording/merging.ts';
import { requiredOption, textOption } from '../../options.ts';
import { idFrom, readIncident } from '../open.ts';
import { refusedBy } from '../refused.ts';
import { REASON, type Recording } from './recording.ts';

/** The turns that an incident takes. */
export const COURSE: readonly Recording[] = [
  {
    name: 'mitigated',
    summary: 'the symptom is gone: start the observation window',
    operands: [],
    options: { fix: { type: 'string', value: 'TEXT', default: '', help: 'what fixed it' } },
    example: 'faultline incident mitigated --fix "KMS grant restored" --at 2026-04-26T15:40:00Z',
    facts: ({ args }) => [{ type: 'mitigated', data: { fix: textOption(args, 'fix') ?? '' } }],
  },
  {
    name: 'clean',
    summary: 'record that the metrics are clean',
    operands: [],
    example: 'faultline incident clean',
    facts: () => [{ type: 'sample-clean', data: {} }],
  },
  {
    name: 'aftershock',
    summary: 'it is back: investigate again',
    operands: [],
    options: { symptom: { type: 'string', value: 'TEXT', help: 'what is seen (needed)' } },
    example: 'faultline incident aftershock --symptom "503 again on auth"',
    facts: ({ args }) => [
      { type: 'aftershock', data: { symptom: requiredOption(args, 'symptom') } },
    ],
  },
  {
    name: 'all-clear',
    summary: 'close it, once the observation window is over',
    operands: [],
    options: {
      early: { type: 'boolean', help: 'before the window is over; for the IC, needs --reason' },
      reason: { ...REASON, default: '' },
    },
    example: 'faultline incident all-clear',
    facts: ({ args }) => {
      const reason = textOption(args, 'reason') ?? '';
      return [{ type: 'all-clear', data: { early: args.values.early === true, reason } }];
    },
  },
  {
    name: 'reopen',
    summary: 'it was not over after all',
    operands: [],
    options: { reason: REASON },
    example: 'faultline incident reopen INC-2026-04-26-001 --reason "still failing in eu-2"',
    facts: ({ args }) => [{ type: 'reopened', data: { reason: requiredOption(args, 'reason') } }],
  },
  {
    name: 'cancel',
    summary: 'it was none',
    operands: [],
    options: { reason: { ...REASON, help: 'why (needed)' } },
    example: 'faultline incident cancel --reason "a broken probe"',
    facts: ({ args }) => [{ type: 'cancelled', data: { reason: requiredOption(args, 'reason') } }],
  },
  {
    name: 'merge',
    summary: 'it is the same as another incident: go on there',
    operands: [],
    options: { into: { type: 'string', value: 'ID', help: 'the other incident (needed)' } },
    example: 'faultline incident merge INC-2026-04-26-002 --into INC-2026-04-26-001',
    facts: async ({ incident, session, args }) => {
      const typed = requiredOption(args, 'into');
      const into = idFrom(typed) ?? typed;
      const other = into === incident.id ? incident : (await readIncident(session, into)).incident;
      const merged = merging(incident, other);
      if ('refusal' in merged) throw refusedBy(merged.refusal);
      return [merged.fact];
    },
  },
];
