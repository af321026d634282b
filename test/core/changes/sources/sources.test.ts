import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readImport } from '../../../../src/core/changes/import/read.ts';
import { readArgoApplications } from '../../../../src/core/changes/sources/argocd.ts';
import { readEvents } from '../../../../src/core/changes/sources/events.ts';
import { readFlux } from '../../../../src/core/changes/sources/flux.ts';
import { hostedAt } from '../../../../src/core/changes/sources/forges.ts';
import {
  readHelmHistory,
  readHelmList,
  releasesSince,
} from '../../../../src/core/changes/sources/helm.ts';
import type { Reading } from '../../../../src/core/changes/sources/reading.ts';
import { readRollouts } from '../../../../src/core/changes/sources/rollouts.ts';
import { readGitHubRuns, readGitLabPipelines } from '../../../../src/core/changes/sources/runs.ts';

function fixture(name: string): string {
  return readFileSync(new URL(`../../../fixtures/changes/${name}`, import.meta.url), 'utf8');
}

const RELEASE = { name: 'vault-agent', namespace: 'secrets' };
const history = (text: string) => readHelmHistory(text, RELEASE);

/** Each reader with what it makes of its fixture: time of day, kind, author and title; then the names. */
const cases: readonly (readonly [
  file: string,
  read: (text: string) => Reading,
  expected: readonly string[],
])[] = [
  [
    'argocd.json',
    readArgoApplications,
    [
      '09:12:44 deploy automated sync: vault synced to 0a1b2c3d [vault, apps/vault, secrets]',
      '14:41:02 deploy ada: vault synced to 5c1f0a9b [vault, apps/vault, secrets]',
      '14:50:00 deploy -: ingress synced to 4.11.2, 5c1f0a9b [ingress, ingress-nginx]',
      '14:55:09 deploy automated sync: ingress sync: Failed, one or more objects failed to apply [ingress, ingress-nginx]',
      '14:12:09 deploy -: observability synced to 6.6.4, 5c1f0a9b [observability, loki, observability, monitoring]',
      '14:57:40 deploy bob: observability sync: Running, waiting for healthy state of apps/StatefulSet/loki [observability, loki, observability, monitoring]',
    ],
  ],
  [
    'helm-list.json',
    readHelmList,
    [
      '14:32:10 deploy -: vault-agent revision 7: vault-0.28.1 [vault-agent, vault-0.28.1, secrets]',
      '06:00:01 deploy -: coredns revision 3: coredns-1.31.0 (failed) [coredns, coredns-1.31.0, kube-system]',
      '14:48:30 deploy -: keycloak revision 12: keycloak-21.0.1 (pending-upgrade) [keycloak, keycloak-21.0.1, sso]',
    ],
  ],
  [
    'helm-history.json',
    history,
    [
      '14:20:00 deploy -: vault-agent revision 6: vault-0.28.0 (Upgrade complete) [vault-agent, vault-0.28.0, secrets]',
      '14:32:10 deploy -: vault-agent revision 7: vault-0.28.1 (Rollback to 5) [vault-agent, vault-0.28.1, secrets]',
    ],
  ],
  [
    'flux.json',
    readFlux,
    [
      '14:10:00 deploy -: Kustomization internal-dns: Applied revision: main@sha1:5c1f0a9b [internal-dns, ./infra/dns, flux-system]',
      '14:44:00 deploy -: Kustomization clusters: main@sha1:5c1f0a9b, ReconciliationFailed [clusters, ./clusters, flux-system]',
      '14:05:00 deploy -: HelmRelease harbor: chart 1.15.0, deployed [harbor, registry]',
      '14:42:05 deploy -: Kustomization argo-cd: main@sha1:0a1b2c3d again, ReconciliationSucceeded [argo-cd, ./infra/argo-cd, flux-system]',
      '14:22:00 deploy -: Kustomization argo-cd: main@sha1:5c1f0a9b, ReconciliationSucceeded [argo-cd, ./infra/argo-cd, flux-system]',
    ],
  ],
  [
    'rollouts.json',
    readRollouts,
    [
      '14:52:00 rollout -: Deployment keycloak rolled back, revision 5: quay.example/keycloak:25.0 [keycloak, sso]',
      '10:00:00 rollout -: Deployment keycloak revision 5: quay.example/keycloak:25.0 [keycloak, sso]',
      '14:30:00 rollout -: Deployment keycloak revision 4: kubectl set image deployment/keycloak keycloak=quay.example/keycloak:26.0 [keycloak, sso]',
      '14:15:00 rollout -: StatefulSet vault revision 12: hashicorp/vault:1.17.2, exporter:2 [vault, secrets]',
    ],
  ],
  [
    'events.json',
    readEvents,
    [
      '14:40:00 change deployment-controller: Deployment booking: ScalingReplicaSet, Scaled up replica set booking-6d to 4 [booking, booking]',
      '14:59:00 event kubelet: Pod vault-0: Unhealthy, Readiness probe failed [vault-0, secrets]',
      '14:33:00 change -: Node tern-3: NodeNotSchedulable, Node tern-3 status is now: NodeNotSchedulable [tern-3]',
    ],
  ],
  [
    'gh-runs.json',
    readGitHubRuns,
    [
      '14:41:30 run -: Terraform apply on main, success: Rotate the unseal key [Terraform apply]',
      '14:58:20 run -: release on main, in_progress: Larger nodes [release]',
      '14:51:12 run -: deploy on main, failure: Deploy Keycloak 26 [deploy]',
    ],
  ],
  [
    'glab-pipelines.json',
    readGitLabPipelines,
    [
      '14:29:00 run -: deploy vault on main, failed [deploy vault]',
      '14:47:31 run -: pipeline on main, success []',
    ],
  ],
];

describe('what deploy tools print', () => {
  for (const [file, read, expected] of cases) {
    it(file, () => {
      const { value, problems } = read(fixture(file));
      assert.deepEqual(
        value.map(({ arrivedAt, kind, author, title, names }) => {
          const time = new Date(arrivedAt).toISOString().slice(11, 19);
          return `${time} ${kind} ${author ?? '-'}: ${title} [${names.join(', ')}]`;
        }),
        expected,
      );
      assert.deepEqual(problems, []);
      assert.equal(new Set(value.map(({ id }) => id)).size, value.length, 'every ID is unique');
    });
  }

  it('URLs of a browser are kept, others are not', () => {
    assert.deepEqual(
      readGitHubRuns(fixture('gh-runs.json')).value.map(({ url }) => url),
      [
        'https://github.com/skerry/infra/actions/runs/24900001',
        null,
        'https://github.com/skerry/infra/actions/runs/24890007',
      ],
    );
  });

  it('releases that changed lately, none of which is an option of helm', () => {
    assert.deepEqual(releasesSince(fixture('helm-list.json'), Date.parse('2026-04-26T14:00:00Z')), [
      RELEASE,
      { name: 'keycloak', namespace: 'sso' },
    ]);
  });

  it('what is no JSON, and no list, is said in a line', () => {
    for (const [, read] of cases) {
      assert.deepEqual(read('error: no access').problems, ['it did not print JSON']);
      assert.deepEqual(read('{"kind": "Status"}').problems, ['it did not print a list']);
      for (const nothing of ['[]', 'null', '{"items": null}']) {
        assert.deepEqual(read(nothing), { value: [], problems: [] });
      }
    }
  });

  it('nothing makes a reader throw', () => {
    const keys = [
      ...new Set(cases.flatMap(([file]) => [...fixture(file).matchAll(/"([\w./-]+)":/g)])),
    ].map(([, key]) => key ?? '');
    const json = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 6 },
        fc.constantFrom(null, true, 7, '', 'Succeeded', '2026-04-26T14:00:00Z', '__proto__'),
        fc.string(),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(fc.constantFrom(...keys, 'alerts', 'payload'), tie('value'), { maxKeys: 6 }),
      ),
    })).value;
    fc.assert(
      fc.property(
        fc.oneof(
          json.map((data) => JSON.stringify(data)),
          fc.string(),
        ),
        (text) => {
          for (const [, read] of cases) {
            read(text);
            read(`[${text}]`);
          }
          readImport(text);
          readImport(`${text}\n${text}`);
        },
      ),
    );
  });
});

describe('where a remote leads', () => {
  const remotes: readonly (readonly [url: string, expected: string | null])[] = [
    ['https://github.com/skerry/infra.git', 'github github.com/skerry/infra'],
    ['git@github.com:skerry/infra.git', 'github github.com/skerry/infra'],
    [
      'ssh://git@github.skerry.example:2222/skerry/infra',
      'github github.skerry.example/skerry/infra',
    ],
    ['https://user:secret@gitlab.com/a/b/c.git/', 'gitlab gitlab.com/a/b/c'],
    ['git@gitlab.skerry.example:platform/dns.git', 'gitlab gitlab.skerry.example/platform/dns'],
    ['https://github.com/a/b/c', null],
    ['https://bitbucket.org/a/b', null],
    ['/srv/git/github.git', null],
    ['ext::sh -c github', null],
    ['https://github.com/--help/x y', null],
    ['', null],
  ];
  for (const [url, expected] of remotes) {
    it(JSON.stringify(url), () => {
      const hosted = hostedAt(url);
      assert.equal(hosted === null ? null : `${hosted.forge} ${hosted.name}`, expected);
    });
  }
});
