import { countdown } from '../../core/time/countdown.ts';
import { formatClock } from '../../core/time/utc.ts';
import { format, html } from '../map/dom.ts';
import { actionButton } from './buttons.ts';
import type { Parts } from './parts.ts';

/** The observation window with its progress, and what can end it. */
export function drawWindow({ view, strings, post, clock }: Parts): readonly Node[] {
  const button = actionButton(post);
  if (!view.open || view.window === null) return [];
  const { from, endsAt, samples } = view.window;
  const share = (at: number) => Math.min(1, Math.max(0, (at - from) / (endsAt - from)));
  const bar = html('progress', { max: 1, value: 0, 'aria-label': strings.window });
  const text = clock((now) => {
    bar.value = share(now);
    return now < endsAt
      ? format(strings.windowLeft, countdown(endsAt, now), formatClock(endsAt))
      : format(strings.windowOver, formatClock(endsAt));
  });
  return [
    // The tag above says it to who sees; the height is for what can be done.
    html('h2', { class: 'unseen' }, strings.window),
    bar,
    html(
      'p',
      { class: 'row' },
      text,
      html('span', { class: 'soft' }, format(strings.windowSamples, samples.length)),
    ),
    html(
      'p',
      { class: 'row' },
      button('recordCleanSample', strings.metricsClean, 'secondary'),
      button('recordAftershock', strings.aftershock, 'secondary'),
      button('giveAllClear', strings.allClear, 'secondary'),
    ),
  ];
}
