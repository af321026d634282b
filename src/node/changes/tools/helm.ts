import type { Located } from '../../../core/changes/merge.ts';
import {
  type HelmRelease,
  readHelmHistory,
  readHelmList,
  releasesSince,
} from '../../../core/changes/sources/helm.ts';
import { atOnce } from '../../at-once.ts';
import type { Asking } from '../asking.ts';
import { answered, ask, unanswered } from './ask.ts';

const LIST = [
  'list',
  '--all-namespaces',
  // All but what was replaced: an upgrade that hangs is no release that is deployed.
  ...['--deployed', '--failed', '--pending', '--uninstalling', '--uninstalled'],
  '--date',
  '--reverse',
  '--output=json',
  '--time-format=2006-01-02T15:04:05Z07:00',
];
/** Releases whose history is asked for: more have not changed in one hour in which things are well. */
const MOST_RELEASES = 20;
const AT_ONCE = 4;

/** Asks Helm for the latest revision of each release, and the history of those that changed. */
export async function collectHelm(asking: Asking, file: string): Promise<Located> {
  const list = await ask(asking, file, LIST);
  if ('failure' in list) return unanswered('Helm', 'failed', list.failure);
  const latest = readHelmList(list.stdout);
  const changed = releasesSince(list.stdout, asking.span.since).slice(0, MOST_RELEASES);
  const histories = await atOnce(AT_ONCE, changed, async (release: HelmRelease) => {
    const { name, namespace } = release;
    const args = ['history', name, `--namespace=${namespace}`, '--max=20', '--output=json'];
    const history = await ask(asking, file, args);
    return 'failure' in history
      ? { value: [], problems: [`${name}: ${history.failure}`] }
      : readHelmHistory(history.stdout, release);
  });
  const value = [...histories.flatMap((history) => history.value), ...latest.value];
  const problems = [...latest.problems, ...histories.flatMap((history) => history.problems)];
  return answered('Helm', { value, problems });
}
