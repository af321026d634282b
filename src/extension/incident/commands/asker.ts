import { window } from 'vscode';
import type { Incident } from '../../../core/incident/incident.ts';
import type { Fact } from '../../../core/incident/log/draft.ts';
import { messageAfter } from '../../../core/incident/recording/message.ts';
import type { Services } from '../../services.ts';
import { shownIncident } from '../ask.ts';
import { type RecordOptions, record } from '../recording.ts';
import { copyText, sayCopied } from '../thread.ts';

/** What a user answered: what to record, and how to call the message that goes on the clipboard then. */
export interface Answer extends RecordOptions {
  readonly facts: readonly Fact[];
  /** What the message is called that belongs to it. */
  readonly message?: string;
}

/** Asks for what a command records. Undefined where the user leaves. */
export type Asker = (call: Call) => Promise<Answer | undefined>;

export interface Call {
  readonly services: Services;
  readonly incident: Incident;
  /** What the command was called with: anything, if another extension did. */
  readonly argument: unknown;
}

/** Asks, records, and puts the message that belongs to it on the clipboard. */
export async function runAsker(
  services: Services,
  ask: Asker,
  argument: unknown,
): Promise<Incident | undefined> {
  const incident = shownIncident(services.incidents.current);
  if (incident === undefined) return undefined;
  const answer = await ask({ services, incident, argument });
  if (answer === undefined) return undefined;
  const { facts, message, ...options } = answer;
  // The answers may have taken minutes, in which the view can have gone on to another incident.
  const after = await record(services, facts, { incident, ...options });
  if (after === undefined || message === undefined) return after;
  const { now, templates } = services.incidents;
  const [text] = facts.flatMap((fact) => messageAfter(fact, after, now(), templates) ?? []);
  if (text === undefined) return after;
  await copyText(text);
  sayCopied(message);
  return after;
}

/** Says something that needs no answer. */
export function inform(text: string): undefined {
  void window.showInformationMessage(text);
  return undefined;
}
