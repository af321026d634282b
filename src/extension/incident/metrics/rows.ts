import { formatClock, formatDay } from '../../../core/time/utc.ts';
import type { MetricsRow } from '../../../webview/metrics/protocol.ts';
import { oneLine } from '../../plain-text.ts';
import type { Summary } from '../book.ts';
import { stateText } from '../words.ts';

/** What the page shows of each incident, those that share a number included. */
export function metricsRows(all: readonly Summary[]): readonly MetricsRow[] {
  return all.flatMap(({ symptom, measured }) =>
    measured.map((one) => ({
      ...one,
      symptom: oneLine(symptom),
      began: `${formatDay(one.declaredAt)} ${formatClock(one.declaredAt).slice(0, 5)}`,
      stateText: stateText({ state: one.state, drill: false }),
    })),
  );
}
