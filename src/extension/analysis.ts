/**
 * Everything that brings the parsers along, and what reads logs and changes. It is loaded by `import()`
 * on first use, so that opening a window does not pay for it. A thread loads it, too: no `vscode` in here.
 */

export { DEFAULT_CONFIG, readConfig } from '../core/config/config.ts';
export { CONFIG_FILE } from '../core/config/file.ts';
export { fill } from '../core/fill/fill.ts';
export { runnable } from '../core/fill/runnable.ts';
export { targetOf } from '../core/fill/target.ts';
export { writePostmortem } from '../core/incident/postmortem/write.ts';
export { openedGate } from '../core/incident/recording/gate.ts';
export { addEdge } from '../core/map/edit/add-edge.ts';
export { entriesOf } from '../core/map/entries.ts';
export { readMap } from '../core/map/read.ts';
export { triage } from '../core/map/triage/triage.ts';
export { carryOver } from '../core/playbook/checklist.ts';
export { commandEffect, commandEffects, readerOf } from '../core/playbook/effects.ts';
export { allSteps, outlineOf } from '../core/playbook/outline.ts';
export { parsePlaybook } from '../core/playbook/parse.ts';
export { collectOutput } from '../core/redact/output.ts';
export { withTeamTools } from '../core/shell/tools/team.ts';
export { indexLines } from '../core/text/line-index.ts';
export { catalogue } from '../core/workspace/catalogue.ts';
export { firstLooks } from '../core/workspace/first-look.ts';
export { collectChanges } from '../node/changes/collect.ts';
export { writePostmortemFile } from '../node/postmortem.ts';
export { readSettings } from '../node/settings.ts';
export { openStore } from '../node/store/store.ts';
export { Book } from './incident/book.ts';
export * from './lint/core.ts';
