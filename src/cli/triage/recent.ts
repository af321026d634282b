import type { Change, Span } from '../../core/changes/change.ts';
import { componentChanges } from '../../core/changes/merge.ts';
import { releasingAt } from '../../core/changes/releases.ts';
import type { DependencyMap } from '../../core/map/model.ts';
import type { ComponentChange } from '../../core/map/triage/model.ts';
import { findComponent } from '../../core/names.ts';
import { PATIENCE } from '../../node/changes/asking.ts';
import { collectChanges } from '../../node/changes/collect.ts';
import { spanOf } from '../changes/span.ts';
import type { Arguments, Io } from '../command.ts';
import { instantOption, textOption } from '../options.ts';
import { printable } from '../output/style.ts';
import type { Repository } from '../repository.ts';

/** What bears on a triage without having been seen: changes, and release windows that are open. */
export interface Circumstances {
  readonly changes: readonly ComponentChange[];
  readonly releasing: readonly string[];
  /** Null where the time does not matter, because nothing was asked. */
  readonly now: number | null;
}

/** What git tells of a span of time; which repository it could not ask goes to stderr. */
export async function recentChanges(
  io: Io,
  { root, config }: Repository,
  components: DependencyMap['components'],
  when: { readonly span: Span; readonly now: number },
): Promise<readonly Change[]> {
  const { changes, sources } = await collectChanges({
    ...when,
    root,
    config,
    components,
    env: io.env,
    patience: PATIENCE,
    trusted: true,
    tools: { run: false, why: '' },
  });
  for (const { name, state, said } of sources) {
    if (state === 'failed') io.stderr(printable(`${name}: ${said}\n`));
  }
  return changes;
}

/** With `--since`, what git tells of the time since then, and which release windows are open now. */
export async function openCircumstances(
  args: Arguments,
  io: Io,
  { root, config }: Repository,
  { components }: DependencyMap,
): Promise<Circumstances> {
  if (textOption(args, 'since') === undefined) return { changes: [], releasing: [], now: null };
  const now = instantOption(args, 'now') ?? io.now();
  const span = spanOf(args, now);
  const changes = await recentChanges(io, { root, config }, components, { span, now });
  const known = new Set(components.map(({ name }) => name));
  const windows = config.releases.flatMap((window) => {
    const found = findComponent({ components }, window.component);
    return found === null ? [] : [{ ...window, component: found.name }];
  });
  return {
    changes: componentChanges(changes).filter(({ component }) => known.has(component)),
    releasing: releasingAt(now, windows).map(({ component }) => component),
    now,
  };
}
