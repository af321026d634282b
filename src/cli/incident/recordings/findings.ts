import { nearest } from '../../../core/text/nearest.ts';
import { UsageError } from '../../command.ts';
import type { Recording } from './recording.ts';

/** What is hit. */
export const FINDINGS: readonly Recording[] = [
  {
    name: 'team',
    summary: 'record that a service team is affected, or has recovered',
    operands: ['affected|recovered', 'NAME'],
    example: 'faultline incident team affected booking',
    facts: ({ words: [change, team = ''] }) => {
      const type = oneOf(change, {
        affected: 'team-affected',
        recovered: 'team-recovered',
      } as const);
      return [{ type, data: { team } }];
    },
  },
  {
    name: 'mark',
    summary: 'mark a component of the map as failing, healthy or unknown',
    operands: ['failing|healthy|unknown', 'NAME'],
    example: 'faultline incident mark failing "CI deploys"',
    facts: ({ words: [written, component = ''] }) => {
      const mark = oneOf(written, {
        failing: 'failing',
        healthy: 'healthy',
        unknown: 'unknown',
      } as const);
      return [{ type: 'component-marked', data: { component, mark } }];
    },
  },
  {
    name: 'release-window',
    summary: 'record that a component is being released, or no longer: triage reckons with it',
    operands: ['running|over', 'NAME'],
    example: 'faultline incident release-window running "Argo CD"',
    facts: ({ words: [written, component = ''] }) => {
      const state = oneOf(written, { running: 'running', over: 'over' } as const);
      return [{ type: 'release-window', data: { component, state } }];
    },
  },
];

function oneOf<Value>(written = '', choices: Readonly<Record<string, Value>>): Value {
  const value = Object.hasOwn(choices, written) ? choices[written] : undefined;
  if (value !== undefined) return value;
  const [near] = nearest(written, Object.keys(choices), 1);
  const hint = near === undefined ? '' : ` Did you mean ${near}?`;
  throw new UsageError(`"${written}" is not one of ${Object.keys(choices).join(', ')}.${hint}`);
}
