import { commands } from 'vscode';
import type { Services } from '../../services.ts';
import { shownIncident } from '../ask.ts';
import { INCIDENT_COMMANDS } from '../ids.ts';
import { openThread } from '../thread.ts';

/** Opens the thread in the browser; where none is linked, asks for it. */
export async function run({ incidents }: Services): Promise<void> {
  const incident = shownIncident(incidents.current);
  if (incident === undefined || (await openThread(incident))) return;
  await commands.executeCommand(INCIDENT_COMMANDS.linkThread);
}
