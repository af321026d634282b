import { l10n } from 'vscode';
import type { Services } from '../services.ts';
import { openOrDraft } from '../unsaved-file.ts';
import { pickFolder } from './pick-folder.ts';

/** Opens an unsaved playbook with the headings that most playbooks have. */
export async function run(_services: Services): Promise<void> {
  const folder = await pickFolder();
  if (folder === undefined) return;
  await openOrDraft(folder, 'playbooks/my-service.md', draft());
}

function draft(): string {
  return `---
component: My service
---

# My service

## Symptoms

- ${l10n.t('What people see when it fails.')}

## Diagnosis

- [ ] ${l10n.t('Look first; change nothing yet.')}

  \`\`\`sh
  kubectl get pods -n my-service
  \`\`\`

  Expected: ${l10n.t('every pod is Running.')}

## Mitigation

- [ ] ${l10n.t('What makes it better.')}

## Verification

- [ ] ${l10n.t('How you know that it is.')}
`;
}
