import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { readConfig } from '../../../src/core/config/config.ts';
import { collectChanges } from '../../../src/node/changes/collect.ts';
import { inSandbox, NOW } from './sandbox.ts';

const FIXTURES = join(import.meta.dirname, '../../fixtures/changes');

/** A program that prints a fixture, by the first word of its arguments that the table has. */
const prints = (answers: Readonly<Record<string, string>>) =>
  [
    ...Object.entries(answers).map(
      ([word, file]) => `case "$*" in *${word}*) cat '${join(FIXTURES, file)}'; exit 0;; esac`,
    ),
    'echo "Error: this is beyond me: $*" >&2; exit 1',
  ].join('\n');

const KUBECTL = prints({ replicasets: 'rollouts.json', events: 'events.json' });
const NO_FLUX =
  'case "$*" in *fluxcd*) echo "error: the server doesn\'t have a resource type \\"kustomizations\\"" >&2; exit 1;; esac';

interface Told {
  /** `name state: said` of the sources that are no repository. */
  readonly sources: readonly string[];
  /** `source: title` */
  readonly changes: readonly string[];
  readonly calls: readonly string[];
}

/** Asks tools that are small shell scripts, and writes down how each was called. */
async function asked(
  programs: Readonly<Record<string, string>>,
  {
    settings = '',
    run = true,
    files = {},
  }: {
    readonly settings?: string;
    readonly run?: boolean;
    readonly files?: Readonly<Record<string, string>>;
  } = {},
): Promise<Told> {
  const bin = mkdtempSync(join(tmpdir(), 'faultline-tools-'));
  const calls = join(bin, 'calls');
  for (const [name, text] of Object.entries(programs)) {
    const file = join(bin, name);
    writeFileSync(file, `#!/bin/sh\necho "${name} $*" >> '${calls}'\n${text}\n`);
    chmodSync(file, 0o755);
  }
  let told: Told | undefined;
  try {
    await inSandbox(async ({ root, repository, git, write }) => {
      repository('.');
      git('.', 1, 'remote', 'add', 'origin', 'git@github.com:skerry/infra.git');
      git('.', 1, 'remote', 'add', 'mirror', 'https://gitlab.com/skerry/infra.git');
      for (const [path, text] of Object.entries(files)) chmodSync(write(path, text), 0o755);
      const { changes, sources } = await collectChanges({
        root,
        span: { since: NOW - 3_600_000, until: NOW },
        now: NOW,
        config: readConfig(settings).value,
        components: [],
        env: { ...process.env, PATH: `${bin}:/usr/bin:/bin` },
        patience: 2_000,
        trusted: true,
        tools: run ? { run: true } : { run: false, why: 'not trusted' },
      });
      told = {
        sources: sources
          .filter(({ name }) => name !== 'git')
          .map(({ name, state, said }) => `${name} ${state}: ${said}`),
        changes: changes
          .filter(({ source }) => source !== 'git')
          .map(({ source, title }) => `${source}: ${title}`),
        calls: existsSync(calls) ? readFileSync(calls, 'utf8').trimEnd().split('\n') : [],
      };
    });
  } finally {
    rmSync(bin, { recursive: true });
  }
  assert.ok(told !== undefined);
  return told;
}

describe('deploy tools', () => {
  it('are asked all at once: one that hangs and one that fails keep nobody from answering', async () => {
    const { sources, changes, calls } = await asked({
      argocd: 'sleep 600 & wait',
      helm: prints({ list: 'helm-list.json', history: 'helm-history.json' }),
      kubectl: `${NO_FLUX}\n${KUBECTL}`,
      gh: prints({ run: 'gh-runs.json' }),
      glab: 'echo "warning: old" >&2; echo "401 Unauthorized" >&2; exit 1',
    });
    assert.deepEqual(sources, [
      'Argo CD failed: no answer within 2 s; it was stopped',
      'kubectl rollouts ok: 3 changes',
      'kubectl events ok: 3 changes',
      'Flux kustomizations absent: error: the server doesn\'t have a resource type "kustomizations"',
      'Flux releases absent: error: the server doesn\'t have a resource type "kustomizations"',
      'Helm ok: 5 changes',
      'gh github.com/skerry/infra ok: 3 changes',
      'glab gitlab.com/skerry/infra failed: 401 Unauthorized',
    ]);
    assert.equal(changes.length, 14);
    assert.equal(changes[0], 'kubectl events: Pod vault-0: Unhealthy, Readiness probe failed');
    assert.deepEqual(
      calls.map((call) => call.replace(/ --(?:request|time-format|json ).*/, '')).sort(),
      [
        'argocd app list --output json',
        'gh run list --repo github.com/skerry/infra --limit 50',
        'glab ci list --repo https://gitlab.com/skerry/infra --order updated_at --per-page 50 --output json',
        'helm history keycloak --namespace=sso --max=20 --output=json',
        'helm history vault-agent --namespace=secrets --max=20 --output=json',
        'helm list --all-namespaces --deployed --failed --pending --uninstalling --uninstalled --date --reverse --output=json',
        'kubectl get deployments.apps,replicasets.apps,controllerrevisions.apps --all-namespaces --output=json',
        'kubectl get events --all-namespaces --output=json',
        'kubectl get helmreleases.helm.toolkit.fluxcd.io --all-namespaces --output=json',
        'kubectl get kustomizations.kustomize.toolkit.fluxcd.io --all-namespaces --output=json',
      ],
    );
  });

  it('that are not installed are only named', async () => {
    const { sources } = await asked({ kubectl: KUBECTL });
    assert.deepEqual(
      sources.filter((one) => one.includes('absent')),
      [
        'Argo CD absent: argocd is not installed',
        'Helm absent: helm is not installed',
        'gh absent: it is not installed',
        'glab absent: it is not installed',
      ],
    );
  });

  it('that print nonsense fail in one line', async () => {
    const { sources } = await asked({ argocd: 'echo "<html>"; echo "</html>"' });
    assert.equal(sources[0], 'Argo CD failed: it did not print JSON');
  });

  it('are not run where nothing may be run, nor are the commands of the settings', async () => {
    const settings = 'changes:\n  commands:\n    - {name: flags, run: [flags]}\n';
    const { sources, calls } = await asked(
      { argocd: 'exit 0', kubectl: 'exit 0', gh: 'exit 0', flags: 'exit 0' },
      { settings, run: false },
    );
    assert.deepEqual(sources, [
      'deploy tools not-asked: not trusted',
      'flags not-asked: not trusted',
    ]);
    assert.deepEqual(calls, []);
  });
});

describe('commands of the settings', () => {
  const command = (...run: readonly string[]) =>
    `changes:\n  commands:\n    - name: flags\n      run: ${JSON.stringify(run)}\n`;

  it('get their words as they are: no shell reads them', async () => {
    const { changes, calls } = await asked(
      { flags: 'echo \'{"title": "Flag on", "at": "2026-04-26T14:30:00Z"}\'' },
      { settings: command('flags', '--since=1h', '$HOME; touch x', '`id`') },
    );
    assert.deepEqual(changes, ['flags: Flag on']);
    assert.ok(calls.includes('flags --since=1h $HOME; touch x `id`'), calls.join('\n'));
  });

  it('may be files of the workspace', async () => {
    const { changes } = await asked(
      {},
      {
        settings: command('./bin/flags'),
        files: {
          'bin/flags': '#!/bin/sh\necho \'[{"title": "By file", "at": 1777213800}]\'\n',
        },
      },
    );
    assert.deepEqual(changes, ['flags: By file']);
  });

  it('that are not there, fail, or print nothing', async () => {
    const said = async (...run: readonly string[]) =>
      (
        await asked(
          { sick: 'echo no luck >&2; exit 3', quiet: 'exit 0' },
          { settings: command(...run) },
        )
      ).sources.at(-1);
    assert.equal(await said('gone'), 'flags failed: there is no gone on the PATH');
    assert.match((await said('./gone')) ?? '', /^flags failed: spawn .*ENOENT$/);
    assert.equal(await said('sick'), 'flags failed: no luck');
    assert.equal(await said('quiet'), 'flags ok: 0 changes');
  });
});
