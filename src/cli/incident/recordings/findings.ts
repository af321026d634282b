import { nameKey } from '../../../core/names.ts';
import { nearest } from '../../../core/text/nearest.ts';
import { UsageError } from '../../command.ts';
import { mapNames } from '../record.ts';
import type { Recording } from './recording.ts';

/** What is hit. */
export const FINDINGS: readonly Recording[] = [
  {
    name: 'team',
    summary: 'record that a service team is affected, or has recovered',
    operands: ['affected|recovered', 'NAME'],
    example: 'faultline incident team affected booking',
    facts: ({ incident, words: [change, typed = ''] }) => {
      const type = oneOf(change, {
        affected: 'team-affected',
        recovered: 'team-recovered',
      } as const);
      // One team, however somebody else spelt it in a hurry.
      const known = incident.teams.find((one) => nameKey(one.team) === nameKey(typed));
      return [{ type, data: { team: known?.team ?? typed.trim() } }];
    },
  },
  {
    name: 'mark',
    summary: 'mark a component of the map as failing, healthy or unknown',
    operands: ['failing|healthy|unknown', 'NAME'],
    example: 'faultline incident mark failing "CI deploys"',
    facts: async ({ session, words: [written, typed = ''] }) => {
      const mark = oneOf(written, {
        failing: 'failing',
        healthy: 'healthy',
        unknown: 'unknown',
      } as const);
      const [component = typed] = await mapNames(session, [typed]);
      return [{ type: 'component-marked', data: { component, mark } }];
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
