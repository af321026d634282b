import { textAt, timeAt, urlAt } from '../json.ts';
import { deed, type Reading, readItems } from './reading.ts';

/**
 * Reads `gh run list --json …`: the runs of a repository's workflows. A run that is started again is the
 * same run, with another time of its start.
 */
export function readGitHubRuns(text: string): Reading {
  return readItems(text, (run) => {
    const id = textAt(run, 'databaseId');
    if (id === null) return [];
    const workflow = textAt(run, 'workflowName') ?? textAt(run, 'name') ?? 'workflow';
    const outcome = textAt(run, 'conclusion') ?? textAt(run, 'status') ?? 'unknown';
    const branch = textAt(run, 'headBranch');
    const said = textAt(run, 'displayTitle') ?? '';
    return [
      deed({
        kind: 'run',
        id,
        title: `${workflow}${branch === null ? '' : ` on ${branch}`}, ${outcome}${said === '' ? '' : `: ${said}`}`,
        at: timeAt(run, 'updatedAt') ?? timeAt(run, 'createdAt'),
        began: timeAt(run, 'startedAt') ?? timeAt(run, 'createdAt'),
        names: [workflow],
        url: urlAt(run, 'url'),
      }),
    ];
  });
}

/**
 * Reads `glab ci list --output json`: the pipelines of a project. A job that waits for somebody to start
 * it may run hours after its pipeline was made, which only the time of the last change tells.
 */
export function readGitLabPipelines(text: string): Reading {
  return readItems(text, (pipeline) => {
    const id = textAt(pipeline, 'id');
    if (id === null) return [];
    const ref = textAt(pipeline, 'ref');
    const name = textAt(pipeline, 'name');
    const status = textAt(pipeline, 'status') ?? 'unknown';
    return [
      deed({
        kind: 'run',
        id,
        title: `${name ?? 'pipeline'}${ref === null ? '' : ` on ${ref}`}, ${status}`,
        at: timeAt(pipeline, 'updated_at') ?? timeAt(pipeline, 'created_at'),
        began: timeAt(pipeline, 'created_at'),
        names: [name],
        url: urlAt(pipeline, 'web_url'),
      }),
    ];
  });
}
