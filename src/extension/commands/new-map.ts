import { l10n } from 'vscode';
import type { Services } from '../services.ts';
import { openOrDraft } from '../unsaved-file.ts';
import { pickFolder } from './pick-folder.ts';

/** Opens the file that is configured as the map, or an unsaved one with a small map to start from. */
export async function run({ repositories }: Services): Promise<void> {
  const folder = await pickFolder();
  if (folder === undefined) return;
  const all = await repositories.all();
  const repository = all.find((one) => one.folder.uri.toString() === folder.uri.toString());
  if (repository !== undefined) await openOrDraft(folder, repository.config.map, draft());
}

function draft(): string {
  return `# ${l10n.t('When the platform breaks')}

## ${l10n.t('Dependency map')}

${l10n.t('What hangs below something depends on it.')}

\`\`\`text
[ Vault ]
    ↑
    └─ [ K8s clusters ]
           ↑
           └─ [ Service workloads ]
\`\`\`

### Vault

### K8s clusters

### Service workloads
`;
}
