import * as v from 'valibot';
import type { FromMapPage } from '../../webview/protocol.ts';

const text = v.pipe(v.string(), v.maxLength(10_000));

const RequestSchema = v.variant('type', [
  v.strictObject({ type: v.literal('ready') }),
  v.strictObject({ type: v.literal('chosen'), name: v.nullable(text) }),
  v.strictObject({ type: v.literal('openEntry'), name: text }),
  v.strictObject({
    type: v.literal('mark'),
    name: text,
    mark: v.picklist(['failing', 'healthy', 'unknown']),
  }),
  v.strictObject({ type: v.literal('openMap') }),
  v.strictObject({
    type: v.literal('openLine'),
    line: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  v.strictObject({ type: v.literal('openPlaybook'), file: text }),
  v.strictObject({ type: v.literal('startPlaybook'), file: text }),
  v.strictObject({ type: v.literal('createMap') }),
  v.strictObject({ type: v.literal('openSettings') }),
]) satisfies v.GenericSchema<FromMapPage>;

/** A message from the page, or null where it is none that the page may send. */
export function readRequest(message: unknown): FromMapPage | null {
  const result = v.safeParse(RequestSchema, message);
  return result.success ? result.output : null;
}

const PageStateSchema = v.object({ folder: text });

/** The folder whose map a page showed before the window was reloaded. */
export function readPageState(state: unknown): string | null {
  const result = v.safeParse(PageStateSchema, state);
  return result.success ? result.output.folder : null;
}
