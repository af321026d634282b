import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type AlertMarks, marksOf } from '../../../src/core/changes/alerts/marks.ts';
import { playbookFor } from '../../../src/core/changes/alerts/runbook.ts';
import { readImport } from '../../../src/core/changes/import/read.ts';
import { DEFAULT_CONFIG } from '../../../src/core/config/config.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/changes/${name}`, import.meta.url), 'utf8');
}

const range = { start: 0, end: 0, line: 1, endLine: 1 };
const components = ['Vault', 'Internal DNS', 'Argo CD', 'CI deploys'].map((name) => ({
  name,
  aliases: [],
  range,
}));
const playbooks = ['playbooks/vault.md', 'playbooks/argo-cd.md', 'playbooks/internal-dns.md'];
const labels = DEFAULT_CONFIG.changes.alertLabels;

function marks(text: string): AlertMarks {
  return marksOf(readImport(text).alerts, { components, labels, playbooks });
}

describe('imported changes', () => {
  it('PagerDuty, CDEvents alone and in a CloudEvent, and our own form, one a line', () => {
    const { changes, alerts, problems } = readImport(fixture('changes.ndjson'));
    assert.deepEqual(
      changes.map(({ arrivedAt, kind, id, author, title, names, url }) => [
        new Date(arrivedAt).toISOString().slice(11, 19),
        kind,
        id,
        author,
        title,
        names,
        url,
      ]),
      [
        [
          '14:35:10',
          'change',
          '2026-04-26T14:35:10.315+0000 Build 1142 of vault-agent deployed',
          'ada',
          'Build 1142 of vault-agent deployed',
          ['vault-agent', 'ci.skerry.example', 'vault-agent', 'ada'],
          'https://ci.skerry.example/1142',
        ],
        [
          '14:36:00',
          'deploy',
          '271069a8-fc18-44f1-b38f-9d70a1695819',
          null,
          'service argo-cd deployed: pkg:oci/argocd@sha256%3A0b31, in tern',
          ['argo-cd', 'pkg:oci/argocd@sha256%3A0b31', 'tern'],
          null,
        ],
        [
          '14:37:00',
          'run',
          'p-1',
          null,
          'pipelinerun /apply finished: failure',
          ['/apply', 'terraform apply'],
          'https://ci.skerry.example/p-1',
        ],
        [
          '14:38:00',
          'change',
          'flag-9',
          'grace',
          'Feature flag new-checkout on',
          ['Service workloads'],
          null,
        ],
      ],
    );
    assert.deepEqual(alerts, []);
    assert.deepEqual(problems, [
      'item 5 is neither a change with a title and a time, nor an alert',
    ]);
  });

  it('a list that an API wraps', () => {
    const event = {
      type: 'change_event',
      id: 'C1',
      summary: 'Deployed',
      timestamp: '2026-04-26T14:00:00Z',
      services: [{ summary: 'Vault' }],
      links: [{ href: 'https://pd.example/C1' }],
    };
    const [change] = readImport(JSON.stringify({ change_events: [event] })).changes;
    assert.deepEqual(
      [change?.id, change?.names, change?.url],
      ['C1', ['Vault'], 'https://pd.example/C1'],
    );
  });

  it('what is nothing of all that', () => {
    assert.match(readImport('hello').problems[0] ?? '', /^this is neither JSON/);
    assert.match(readImport('').problems[0] ?? '', /^this is neither JSON/);
    assert.deepEqual(readImport('[]'), { changes: [], alerts: [], problems: [] });
    assert.equal(
      readImport('{"event_action":"trigger","payload":{"summary":"x"}}').changes.length,
      0,
    );
  });
});

describe('alerts', () => {
  it('of the webhook: failing since the first, healthy since the last, heartbeats left out', () => {
    const { marks: found, unmatched } = marks(fixture('webhook.json'));
    assert.deepEqual(found, [
      {
        component: 'Vault',
        mark: 'failing',
        at: Date.parse('2026-04-26T14:43:00Z'),
        because: ['VaultSealed: vault-2 is sealed', 'VaultSealed: vault-3 is sealed'],
        muted: false,
        playbook: {
          url: 'https://git.skerry.example/platform/blob/main/playbooks/vault.md#sealed',
          path: 'playbooks/vault.md',
          anchor: 'sealed',
        },
      },
      {
        component: 'Internal DNS',
        mark: 'healthy',
        at: Date.parse('2026-04-26T14:30:00Z'),
        because: ['CoreDnsErrors'],
        muted: false,
        playbook: null,
      },
    ]);
    assert.deepEqual(
      unmatched.map(({ name }) => name),
      ['DiskFull'],
    );
  });

  it('of amtool as JSON: a silenced one says so', () => {
    assert.deepEqual(
      marks(fixture('amtool.json')).marks.map(({ component, mark, muted, playbook }) => [
        component,
        mark,
        muted,
        playbook?.path ?? null,
      ]),
      [
        ['Argo CD', 'failing', false, 'playbooks/argo-cd.md'],
        ['CI deploys', 'failing', true, null],
      ],
    );
  });

  it('of amtool as a table: by the words of the name, then by the summary', () => {
    const { marks: found, unmatched } = marks(fixture('amtool.txt'));
    assert.deepEqual(
      found.map(({ component, at, because, muted }) => [component, at, because, muted]),
      [
        [
          'Vault',
          Date.parse('2026-04-26T14:44:10Z'),
          ['VaultIsSealed: vault-2 ist versiegelt, ä  b'],
          false,
        ],
        ['CI deploys', Date.parse('2026-04-26T14:41:00Z'), ['HighLoad: CI deploys wait'], true],
      ],
    );
    assert.deepEqual(
      unmatched.map(({ name, summary }) => [name, summary]),
      [['Nothing', null]],
    );
  });

  it('of amtool’s extended table: by labels, with values of several lines and with quotes', () => {
    const { marks: found, unmatched } = marks(fixture('amtool-extended.txt'));
    assert.deepEqual(
      found.map(({ component, at, because, muted, playbook }) => [
        component,
        at,
        because,
        muted,
        playbook?.path ?? null,
      ]),
      [
        [
          'Vault',
          Date.parse('2026-04-26T14:44:10Z'),
          ['VaultIsSealed: vault-2 says "sealed", ä b'],
          false,
          'playbooks/vault.md',
        ],
        [
          'Argo CD',
          Date.parse('2026-04-26T14:40:00Z'),
          ['ArgoCdAppOutOfSync: Applications are out of sync:\n  - booking\n  - search'],
          false,
          null,
        ],
        ['CI deploys', Date.parse('2026-04-26T14:41:00Z'), ['HighLoad'], true, null],
      ],
    );
    assert.deepEqual(
      unmatched.map(({ labels, summary }) => [labels, summary]),
      [[{ alertname: 'NodeNotReady', node: 'tern-3' }, 'tern-3 is not ready']],
    );
  });

  it('of amtool’s extended table without alerts: none', () => {
    const [header = ''] = fixture('amtool-extended.txt').split('\n');
    assert.deepEqual(readImport(`${header}\n`), { changes: [], alerts: [], problems: [] });
  });

  it('one that fires goes before those that are over', () => {
    const alert = (status: string) => ({
      status,
      labels: { alertname: 'A', component: 'vault' },
      startsAt: '2026-04-26T14:00:00Z',
      endsAt: '2026-04-26T14:30:00Z',
    });
    const { marks: found } = marks(JSON.stringify([alert('resolved'), alert('firing')]));
    assert.deepEqual(
      found.map(({ mark, at }) => [mark, at]),
      [['failing', Date.parse('2026-04-26T14:00:00Z')]],
    );
  });
});

describe('the playbook of a runbook_url', () => {
  const cases: readonly (readonly [url: string, path: string | null, anchor: string | null])[] = [
    ['https://git.example/a/blob/main/playbooks/vault.md#sealed', 'playbooks/vault.md', 'sealed'],
    ['https://docs.example/playbooks/vault/', 'playbooks/vault.md', null],
    ['https://runbooks.example/argo-cd', 'playbooks/argo-cd.md', null],
    ['https://runbooks.example/argo-cd.html?x=1#a%20b', 'playbooks/argo-cd.md', 'a b'],
    ['playbooks/internal-dns.md', 'playbooks/internal-dns.md', null],
    ['https://runbooks.example/Vault', 'playbooks/vault.md', null],
    ['https://vault.md', null, null],
    ['https://runbooks.example/alerts/%E0%A4%A', null, null],
    ['', null, null],
  ];
  for (const [url, path, anchor] of cases) {
    it(JSON.stringify(url), () => assert.deepEqual(playbookFor(url, playbooks), { path, anchor }));
  }
});
