import type { ChangeDraft, ChangeKind } from '../change.ts';
import { at, textAt, timeAt, urlAt } from '../json.ts';
import { deed } from '../sources/reading.ts';

const TYPE = /^dev\.cdevents\.([a-z]+)\.([a-z]+)\./;

/** What the subjects of CDEvents are among the kinds of changes; others are something seen. */
const KINDS: Readonly<Record<string, ChangeKind>> = {
  service: 'deploy',
  environment: 'change',
  change: 'change',
  repository: 'change',
  branch: 'change',
  artifact: 'change',
  build: 'run',
  pipelinerun: 'run',
  taskrun: 'run',
};

/**
 * Reads a CDEvent (cdevents.dev, 0.3 and later: `context` and `subject`), alone or as the data of a
 * CloudEvent. Null for anything else.
 */
export function readCdEvent(data: unknown): ChangeDraft | null {
  const event = at(data, 'context') === undefined ? at(data, 'data') : data;
  const [, subject, predicate] = TYPE.exec(textAt(event, 'context', 'type') ?? '') ?? [];
  if (subject === undefined || predicate === undefined) return null;
  const id = textAt(event, 'subject', 'id');
  const content = at(event, 'subject', 'content');
  const version = textAt(content, 'artifactId');
  const environment =
    textAt(content, 'environment', 'id') ?? textAt(content, 'environment', 'name');
  const notes = [
    version,
    environment === null ? null : `in ${environment}`,
    textAt(content, 'outcome'),
  ];
  const note = notes.filter((one) => one !== null).join(', ');
  return deed({
    kind: KINDS[subject] ?? 'event',
    id:
      textAt(event, 'context', 'id') ??
      `${textAt(event, 'context', 'timestamp') ?? ''} ${id ?? ''}`,
    title: `${subject} ${id ?? ''} ${predicate}${note === '' ? '' : `: ${note}`}`,
    at: timeAt(event, 'context', 'timestamp'),
    author: textAt(content, 'user') ?? textAt(event, 'customData', 'user'),
    names: [
      id,
      textAt(content, 'service', 'id'),
      textAt(content, 'repository', 'id'),
      textAt(content, 'pipelineName'),
      version,
      environment,
    ],
    url: urlAt(content, 'url') ?? urlAt(content, 'uri') ?? urlAt(event, 'subject', 'source'),
  });
}
