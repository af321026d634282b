import { CHANGE_KINDS, type ChangeDraft } from '../change.ts';
import { at, listAt, textAt, timeAt, urlAt } from '../json.ts';
import { deed } from '../sources/reading.ts';

/**
 * Reads a change in Faultline's own form, for commands and files that people write: `title` and `at`
 * (ISO with an offset, or seconds), and if known `id`, `author`, `url`, `kind`, `paths`, and
 * `component` or `components`. Null where title or time is missing.
 */
export function readPlainChange(data: unknown): ChangeDraft | null {
  const title = textAt(data, 'title') ?? textAt(data, 'summary') ?? textAt(data, 'message');
  const when = timeAt(data, 'at') ?? timeAt(data, 'timestamp') ?? timeAt(data, 'time');
  if (title === null || when === null) return null;
  const written = at(data, 'kind');
  const texts = (name: string) =>
    listAt(data, name).filter((one): one is string => typeof one === 'string' && one !== '');
  const draft = deed({
    kind: CHANGE_KINDS.find((kind) => kind === written) ?? 'change',
    id: textAt(data, 'id') ?? `${when} ${title}`,
    title,
    at: timeAt(data, 'arrivedAt') ?? when,
    began: when,
    author: textAt(data, 'author') ?? textAt(data, 'by'),
    names: [textAt(data, 'component'), ...texts('components'), ...texts('names')],
    url: urlAt(data, 'url'),
  });
  return draft === null ? null : { ...draft, paths: texts('paths') };
}
