import assert from 'node:assert/strict';
import { applyFixes } from '../../../../src/core/lint/fixes/apply.ts';
import { sentence } from '../../../../src/core/text/sentence.ts';
import { type Files, problemsIn, repository } from '../repository.ts';

const MAP = 'infra/docs/incident-response.md';

/** A rule, a repository, and what each fix of its first problem is called and makes of one file. */
const CASES: readonly {
  readonly name: string;
  readonly code: string;
  readonly files: Files;
  readonly of: string;
  readonly fixes: readonly (readonly [title: string, text: string | null])[];
}[] = [
  {
    name: 'a section of the same name is joined to the one before it, with the links to it, or numbered',
    code: 'playbook/duplicate-heading-in-section',
    files: { 'playbooks/a.md': '# A\n\n## Fix\n\nOne.\n\n## Fix ##\n\nSee [it](#fix-1).\n' },
    of: 'playbooks/a.md',
    fixes: [
      ['Make them one section', '# A\n\n## Fix\n\nOne.\n\nSee [it](#fix).\n'],
      ['Name it “Fix (2)”', '# A\n\n## Fix\n\nOne.\n\n## Fix (2) ##\n\nSee [it](#fix-1).\n'],
    ],
  },
  {
    name: 'sections of the same name with another one between are not joined',
    code: 'playbook/duplicate-heading-in-section',
    files: {
      'playbooks/a.md': '# A\n\n## Fix\n\nOne.\n\n## Other\n\nTwo.\n\nFix\n---\n\nThree.\n',
    },
    of: 'playbooks/a.md',
    fixes: [
      [
        'Name it “Fix (2)”',
        '# A\n\n## Fix\n\nOne.\n\n## Other\n\nTwo.\n\nFix (2)\n---\n\nThree.\n',
      ],
    ],
  },
  {
    name: 'a diagnosis is added where there is none to move',
    code: 'playbook/mitigation-without-look',
    files: { 'playbooks/a.md': '# A\n\n## Mitigation\n\n1. `kubectl delete pod a`\n' },
    of: 'playbooks/a.md',
    fixes: [
      [
        'Add a section “Diagnosis”',
        '# A\n\n## Diagnosis\n\n<!-- What is wrong? Commands that only read. -->\n\n## Mitigation\n\n1. `kubectl delete pod a`\n',
      ],
    ],
  },
  {
    name: 'a diagnosis between others is moved up whole',
    code: 'playbook/mitigation-without-look',
    files: {
      'playbooks/a.md':
        '# A\n\n## Mitigation\n\n- `kubectl delete pod a`\n\n## Diagnosis\n\n- Look.\n\n### More\n\nText.\n\n## Escalation\n\nAsk.',
    },
    of: 'playbooks/a.md',
    fixes: [
      [
        'Move “Diagnosis” before it',
        '# A\n\n## Diagnosis\n\n- Look.\n\n### More\n\nText.\n\n## Mitigation\n\n- `kubectl delete pod a`\n\n## Escalation\n\nAsk.',
      ],
    ],
  },
  {
    name: 'another way in is to be written below the step, or the map put right',
    code: 'playbook/needs-what-it-repairs',
    files: {
      'playbooks/dns.md':
        '# DNS\n\n## Diagnosis\n\n1. Look:\n   `kubectl get pods`\n   - `kubectl get nodes`\n',
      [MAP]: '# Map\n\n- K8s clusters depend on DNS\n- CI depends on DNS\n',
    },
    of: 'playbooks/dns.md',
    fixes: [
      [
        'Add “While DNS is down: …” below it',
        '# DNS\n\n## Diagnosis\n\n1. Look:\n   `kubectl get pods`\n\n   While DNS is down: …\n\n   - `kubectl get nodes`\n',
      ],
      ['Take off the map that K8s clusters depends on DNS', null],
    ],
  },
  {
    name: 'a numbered list goes on with the next number',
    code: 'map/stale-dependency',
    files: {
      'playbooks/apps.md': '# Apps\n\n## Depends on\n\n1. Vault\n2. DNS\n',
      [MAP]: '# Map\n\n- Apps depend on Vault, DNS and Kafka\n',
    },
    of: 'playbooks/apps.md',
    fixes: [
      [
        'Add Kafka here',
        '# Apps\n\n## Depends on\n\n1. Vault\n2. DNS\n3. [Kafka](../infra/docs/incident-response.md)\n',
      ],
      ['Take off the map that Apps depends on Kafka', null],
    ],
  },
  {
    name: 'a name is taken out of the items of a field, however it is written',
    code: 'map/undeclared-dependency',
    files: {
      'playbooks/dns.md':
        '---\r\ncomponent: DNS\r\nused-by:\r\n  - apps\r\n  - vault # why?\r\n  - "Kafka" # new\r\n---\r\n\r\n# DNS\r\n',
      [MAP]: '# Map\n\n- DNS\n  - Apps\n  - Vault\n- ZooKeeper\n  - Kafka\n',
    },
    of: 'playbooks/dns.md',
    fixes: [
      ['Say on the map that Kafka depends on DNS', null],
      [
        'Take Kafka out here',
        '---\r\ncomponent: DNS\r\nused-by:\r\n  - apps\r\n  - vault # why?\r\n---\r\n\r\n# DNS\r\n',
      ],
    ],
  },
  {
    name: 'the only name of a field is taken out of its brackets',
    code: 'map/undeclared-dependency',
    files: {
      'playbooks/dns.md': '---\ncomponent: DNS\ndepends-on: [Vault] # why?\n---\n\n# DNS\n',
      [MAP]: '# Map\n\n- DNS\n  - Vault\n    - Apps\n',
    },
    of: 'playbooks/dns.md',
    fixes: [['Take Vault out here', '---\ncomponent: DNS\ndepends-on: [] # why?\n---\n\n# DNS\n']],
  },
  {
    name: 'another document that holds a map is offered before a new one',
    code: 'map/not-found',
    files: {
      [MAP]: '# Incidents\n',
      'docs/a.md': '# A\n\nNothing depends on this.\n',
      'docs/map.md': '# Map\n\n- K8s clusters depend on DNS\n- CI depends on DNS\n',
      '.faultline.yaml': 'templates: texts\n',
    },
    of: '.faultline.yaml',
    fixes: [
      ['Read the map from docs/map.md', 'map: docs/map.md\ntemplates: texts\n'],
      ['Add a map to start from', null],
    ],
  },
  {
    name: 'a broken link leads to files of its name, or leaves its words',
    code: 'link/broken',
    files: {
      'a/b.md': 'See [the **map**](../docs/map.md?x#top "why") here.\n',
      'docs/old/map.md': '# Map\n',
      'infra/map.md': '# Map\n',
    },
    of: 'a/b.md',
    fixes: [
      ['Link to docs/old/map.md', 'See [the **map**](../docs/old/map.md#top "why") here.\n'],
      ['Link to infra/map.md', 'See [the **map**](../infra/map.md#top "why") here.\n'],
      ['Take the link out', 'See the **map** here.\n'],
    ],
  },
  {
    name: 'a broken link leads to a file of nearly its name; a picture is not taken out',
    code: 'link/broken',
    files: { 'a/b.md': '![x](regstry.md)\n', 'a/registry.md': '# R\n', 'c/regstri.md': '# R\n' },
    of: 'a/b.md',
    fixes: [['Link to a/registry.md', '![x](registry.md)\n']],
  },
  {
    name: 'a label that is not defined becomes one that is',
    code: 'link/broken',
    files: { 'a.md': 'See [it][the plans].\n\n[the plan]: a.md\n' },
    of: 'a.md',
    fixes: [['Write “the plan”', 'See [it][the plan].\n\n[the plan]: a.md\n']],
  },
  {
    name: 'a glob from the root of the disk is one from the root of the repository',
    code: 'config/outside-repository',
    files: { '.faultline.yaml': 'playbooks: ["/runbooks/**/*.md"]\n' },
    of: '.faultline.yaml',
    fixes: [['Write “runbooks/**/*.md”', 'playbooks: ["runbooks/**/*.md"]\n']],
  },
];

describe('fixes to choose from', () => {
  for (const { name, code, files, of, fixes } of CASES) {
    it(name, () => {
      const { tools } = repository(files);
      const [first] = problemsIn(repository(files), code);
      const made = first?.[1].fixes?.(tools) ?? [];
      const textOf = (path: string) => files[path] ?? null;
      assert.deepEqual(
        made.map((fix) => [sentence(fix.title), applyFixes([fix], textOf).files[of] ?? null]),
        fixes,
      );
      assert.deepEqual(
        first?.[1].fixes?.(tools, 'safe').filter(({ safe }) => safe),
        [],
      );
    });
  }
});
