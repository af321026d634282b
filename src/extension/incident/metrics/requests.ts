import * as v from 'valibot';
import type { FromMetricsPage } from '../../../webview/metrics/protocol.ts';

const RequestSchema = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({ type: v.literal('open'), id: v.pipe(v.string(), v.maxLength(100)) }),
  v.strictObject({ type: v.literal('declareDrill') }),
]) satisfies v.GenericSchema<FromMetricsPage>;

/** A message from the page, or null where it is none that the page may send. */
export function readMetricsRequest(message: unknown): FromMetricsPage | null {
  const result = v.safeParse(RequestSchema, message);
  return result.success ? result.output : null;
}
