import assert from 'node:assert/strict';
import { blastRadius } from '../../../../src/core/incident/postmortem/blast-radius.ts';
import { type Happening, START, told } from '../story.ts';
import { mapOf } from './map.ts';

const map = mapOf(
  'Vault → Cloud KMS',
  'K8s clusters → Vault',
  'CI deploys → Vault',
  'Workloads → K8s clusters',
  'Registry → Internal DNS',
);

function marked(at: number, component: string, mark: 'failing' | 'healthy'): Happening {
  return [at, 'component-marked', { component, mark }];
}

const cases: readonly (readonly [
  name: string,
  suspect: string,
  happenings: readonly Happening[],
  expected: readonly string[],
])[] = [
  [
    'what was suspected is the cause, what depends on it was to be expected',
    'Vault',
    [marked(1, 'k8s-cluster', 'failing'), marked(2, 'CI deploys', 'healthy')],
    ['Vault: cause', 'CI deploys: held', 'K8s clusters: as-mapped 1–', 'Workloads: not-looked-at'],
  ],
  [
    'a failing dependency of the suspect is the cause',
    'Vault',
    [marked(1, 'Vault', 'failing'), marked(2, 'Cloud KMS', 'failing')],
    [
      'Cloud KMS: cause 2–',
      'Vault: as-mapped 1–',
      'CI deploys: not-looked-at',
      'K8s clusters: not-looked-at',
      'Workloads: not-looked-at',
    ],
  ],
  [
    'what the map does not lead to is a difference',
    'Vault',
    [
      marked(1, 'Vault', 'failing'),
      marked(2, 'Registry', 'failing'),
      marked(3, 'Grafana', 'failing'),
    ],
    [
      'Vault: cause 1–',
      'CI deploys: not-looked-at',
      'K8s clusters: not-looked-at',
      'Workloads: not-looked-at',
      'Registry: not-explained 2–',
      'Grafana: not-on-the-map 3–',
    ],
  ],
  [
    'a suspect that was found healthy is none: the deepest that failed are the causes',
    'Vault',
    [
      marked(1, 'Vault', 'healthy'),
      marked(2, 'Workloads', 'failing'),
      marked(2, 'Registry', 'failing'),
    ],
    ['Workloads: cause 2–', 'Registry: cause 2–'],
  ],
  [
    'it failed twice, and recovered once',
    'Vault',
    [
      marked(1, 'Vault', 'failing'),
      marked(4, 'Vault', 'healthy'),
      marked(9, 'Vault', 'failing'),
      marked(10, 'Vault', 'failing'),
    ],
    [
      'Vault: cause 1–4 9–',
      'CI deploys: not-looked-at',
      'K8s clusters: not-looked-at',
      'Workloads: not-looked-at',
    ],
  ],
  [
    'an affected team that is on the map counts as a component',
    'Internal DNS',
    [
      [3, 'team-affected', { team: 'registry' }],
      [8, 'team-recovered', { team: 'registry' }],
    ],
    ['Internal DNS: cause', 'Registry: as-mapped 3–8'],
  ],
];

describe('blastRadius', () => {
  for (const [name, suspect, happenings, expected] of cases) {
    it(name, () => {
      const { rows } = blastRadius({ ...told(...happenings), components: [suspect] }, map);
      const shown = rows.map(({ component, verdict, failing }) => {
        const stretches = failing.map(({ from, until }) => {
          const [start, end] = [from, until].map((at) =>
            at === null ? '' : (at - START) / 60_000,
          );
          return ` ${start}–${end}`;
        });
        return `${component}: ${verdict}${stretches.join('')}`;
      });
      assert.deepEqual(shown, expected);
    });
  }

  it('says nothing where nobody suspected or marked anything', () => {
    assert.deepEqual(blastRadius({ ...told(), components: [] }, map), { causes: [], rows: [] });
  });

  it('ends on a map that goes in circles', () => {
    const circle = mapOf('Vault → B', 'B → Vault');
    const incident = told(marked(1, 'Vault', 'failing'), marked(1, 'B', 'failing'));
    assert.deepEqual(
      blastRadius(incident, circle).rows.map(({ component, verdict }) => [component, verdict]),
      [
        ['Vault', 'cause'],
        ['B', 'as-mapped'],
      ],
    );
  });
});
