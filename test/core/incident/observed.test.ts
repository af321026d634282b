import assert from 'node:assert/strict';
import type { ReleaseWindow } from '../../../src/core/changes/releases.ts';
import { DAYS } from '../../../src/core/changes/releases.ts';
import { observed } from '../../../src/core/incident/observed.ts';
import { type Happening, minute, told } from './story.ts';

const COMPONENTS = ['Vault', 'CI deploys', 'Argo CD'].map((name) => ({ name, aliases: [] }));
/** The stories begin at 15:30 UTC. */
const ARGO: ReleaseWindow = { component: 'argo cd', days: DAYS, opensAt: [15 * 60], minutes: 60 };

const marked = (at: number, component: string, mark: 'failing' | 'healthy'): Happening => [
  at,
  'component-marked',
  { component, mark },
];
const released = (at: number, component: string, state: 'running' | 'over'): Happening => [
  at,
  'release-window',
  { component, state },
];

/** `failing | healthy | releasing`, ten minutes after the declaration */
function seen(happenings: readonly Happening[], windows: readonly ReleaseWindow[]): string {
  const around = { components: COMPONENTS, changes: [], windows, now: minute(10) };
  const { failing, healthy, releasing } = observed(told(...happenings), around).observation;
  return [failing, healthy, releasing].map((names) => names.join(', ')).join(' | ');
}

const cases: readonly (readonly [
  name: string,
  happenings: readonly Happening[],
  windows: readonly ReleaseWindow[],
  expected: string,
])[] = [
  ['nothing', [], [], ' |  | '],
  [
    'marks by the names of the map, what is on no map left out',
    [marked(1, 'vault', 'failing'), marked(2, 'mainframe', 'failing')],
    [],
    'Vault |  | ',
  ],
  [
    'the last word on a component counts, whichever spelling came first',
    [marked(1, 'Vault', 'failing'), marked(2, 'vault', 'failing'), marked(3, 'Vault', 'healthy')],
    [],
    ' | Vault | ',
  ],
  ['a release window by the schedule', [], [ARGO], ' |  | Argo CD'],
  [
    'a release that somebody told of',
    [released(1, 'ci deploys', 'running')],
    [],
    ' |  | CI deploys',
  ],
  ['a responder counts more than the schedule', [released(1, 'Argo CD', 'over')], [ARGO], ' |  | '],
  [
    'the last word on a release',
    [released(1, 'Argo CD', 'over'), released(2, 'Argo CD', 'running')],
    [],
    ' |  | Argo CD',
  ],
];

describe('what was seen in an incident', () => {
  for (const [name, happenings, windows, expected] of cases) {
    it(name, () => assert.equal(seen(happenings, windows), expected));
  }
});
