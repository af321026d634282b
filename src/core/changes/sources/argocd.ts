import { at, listAt, textAt, timeAt } from '../json.ts';
import { deed, type Reading, readItems, shortRevision } from './reading.ts';

/**
 * Reads `argocd app list -o json`: a list of Application resources, whose `status.history` has each
 * deployment and whose `status.operationState` has a sync that runs or failed.
 */
export function readArgoApplications(text: string): Reading {
  return readItems(text, (app) => {
    const name = textAt(app, 'metadata', 'name');
    if (name === null) return [];
    const sources = [at(app, 'spec', 'source'), ...listAt(app, 'spec', 'sources')];
    const names = [
      name,
      ...sources.flatMap((source) => [textAt(source, 'path'), textAt(source, 'chart')]),
      textAt(app, 'spec', 'destination', 'namespace'),
    ];
    const history = listAt(app, 'status', 'history').map((entry) =>
      deed({
        kind: 'deploy',
        id: `${name}#${textAt(entry, 'id') ?? textAt(entry, 'deployedAt') ?? ''}`,
        title: `${name} synced to ${revisionOf(entry)}`,
        at: timeAt(entry, 'deployedAt'),
        began: timeAt(entry, 'deployStartedAt'),
        author: initiator(at(entry, 'initiatedBy')),
        names,
      }),
    );
    return [...history, unfinished(app, name, names)];
  });
}

function unfinished(app: unknown, name: string, names: readonly (string | null)[]) {
  const operation = at(app, 'status', 'operationState');
  const phase = textAt(operation, 'phase');
  if (phase === null || phase === 'Succeeded') return null;
  const message = textAt(operation, 'message');
  const began = timeAt(operation, 'startedAt');
  return deed({
    kind: 'deploy',
    id: `${name}@${textAt(operation, 'startedAt') ?? phase}`,
    title: `${name} sync: ${phase}${message === null ? '' : `, ${message}`}`,
    at: timeAt(operation, 'finishedAt') ?? began,
    began,
    author: initiator(at(operation, 'operation', 'initiatedBy')),
    names,
  });
}

function revisionOf(entry: unknown): string {
  const many = listAt(entry, 'revisions').filter((one) => typeof one === 'string');
  return shortRevision(textAt(entry, 'revision') ?? (many.join(', ') || 'an unknown revision'));
}

function initiator(by: unknown): string | null {
  return textAt(by, 'username') ?? (at(by, 'automated') === true ? 'automated sync' : null);
}
