import assert from 'node:assert/strict';
import type { SectionKind } from '../../../src/core/playbook/model.ts';
import { parsePlaybook } from '../../../src/core/playbook/parse.ts';

/** Kind of a heading that stands directly under a page's title. */
const ALONE: Readonly<Record<SectionKind, readonly string[]>> = {
  symptoms: [
    'Symptome',
    'Síntomas',
    'Symptoms',
    'Signs of trouble',
    'Known issues',
    'Alerts',
    'Problem',
    '1. Symptoms:',
  ],
  impact: [
    'Auswirkungen',
    'Conséquences',
    'Impact',
    'Impact on users',
    'Consequences',
    'Blast radius',
    'Who is affected',
    'Severity',
  ],
  diagnosis: [
    'Fehlersuche',
    'Diagnóstico',
    'Diagnosis',
    'Troubleshooting',
    'How to diagnose this',
    'Debugging DNS',
    'Check the logs',
    '2. Identify the node',
    'Step 3: Inspect the queue',
    'Possible causes',
    'Root cause',
    'Likely suspects',
    'What can go wrong?',
    'Is the disk full?',
    'Steps to check',
    'Find a project',
    'Investigate',
    'Why is it slow?',
    'How do I find the right logs?',
  ],
  mitigation: [
    'Behebung',
    'Résolution',
    'Mitigation',
    '3. Mitigation',
    'Mitigating',
    'Resolution',
    'Remediation steps',
    'Remedies',
    'How to fix it',
    'Restart the service',
    'Roll back',
    'Rollback',
    'Recover',
    'Restoring from a backup',
    'Workaround',
    'Possible fixes',
    'What to do',
    'Actions',
    'Contain',
    'Disaster recovery',
    'So how do we actually restore?',
  ],
  verification: [
    'Überprüfung',
    'Verification',
    'Verify the fix',
    'Post-checks',
    'After the fix',
    'Ensure it is back',
  ],
  communication: [
    'Kommunikation',
    'Communication',
    'Notify customers',
    'Status page',
    'Update the status page',
  ],
  escalation: [
    'Eskalation',
    'Escalation',
    'Contacts',
    'Who to page',
    'Getting help',
    'When to escalate',
  ],
  background: [
    'Bedeutung',
    'Contexte',
    'Meaning',
    'Overview',
    'Background',
    'Prerequisites',
    'Architecture overview',
    'What is it?',
    'How does it work?',
    'How violations are reported',
    'References',
    'Further reading',
    'Lessons learned',
    'Dashboards',
  ],
  other: [
    'AWS EKS',
    'Procedure',
    'Rotate the key',
    'Create AWS resources',
    'Step 1: Log in',
    '10:42',
    'How to add a user',
    'Search service',
  ],
};

/** A heading inside a section that says what it is: own words win, else the section's. */
const INSIDE: readonly (readonly [parent: string, heading: string, expected: SectionKind])[] = [
  ['Mitigation', 'AWS EKS', 'mitigation'],
  ['Mitigation', 'Dashboards', 'mitigation'],
  ['Mitigation', 'Verify the fix', 'verification'],
  ['Diagnosis', 'Verify the binding', 'diagnosis'],
  ['Diagnosis', 'Restart the pod', 'mitigation'],
  ['Impact', 'Users', 'impact'],
  ['Overview', 'Components', 'background'],
  ['Overview', 'Rotate the key', 'other'],
];

/** A heading behind a section beside it. */
const BEHIND: readonly (readonly [before: string, heading: string, expected: SectionKind])[] = [
  ['Mitigation', 'Check', 'verification'],
  ['Restart the pods', 'Check again', 'verification'],
  ['Fix', 'Step 3: Validate', 'verification'],
  ['Fix', 'Test that it works', 'verification'],
  ['Mitigation', 'Checks for DNS', 'diagnosis'],
  ['Mitigation', 'Check the logs', 'diagnosis'],
  ['Impact', 'Check', 'diagnosis'],
];

function kindsOf(text: string): readonly SectionKind[] {
  return parsePlaybook({ path: 'x.md', text }).sections.map(({ kind }) => kind);
}

describe('section kinds', () => {
  for (const [kind, headings] of Object.entries(ALONE)) {
    for (const heading of headings) {
      it(`${heading}: ${kind}`, () => {
        assert.equal(kindsOf(`# Cache\n\n## ${heading}\n\ntext\n`)[1], kind);
      });
    }
  }
  for (const [parent, heading, expected] of INSIDE) {
    it(`${heading} under ${parent}: ${expected}`, () => {
      assert.equal(kindsOf(`# Cache\n\n## ${parent}\n\n### ${heading}\n\ntext\n`)[2], expected);
    });
  }
  for (const [before, heading, expected] of BEHIND) {
    it(`${heading} behind ${before}: ${expected}`, () => {
      const text = `# Cache\n\n## ${before}\n\n### Part\n\ntext\n\n## ${heading}\n\ntext\n`;
      assert.equal(kindsOf(text)[3], expected);
    });
  }
  it('takes the kind of headings that say nothing from a title that diagnoses', () => {
    assert.deepEqual(kindsOf('---\ntitle: Debug the search\n---\n\n## Autocomplete\n'), [
      'diagnosis',
    ]);
  });
  it('takes the consequences of a decision for background', () => {
    assert.equal(kindsOf('# ADR\n\n## Decision\n\nx\n\n## Consequences\n\nx\n')[2], 'background');
  });
});
