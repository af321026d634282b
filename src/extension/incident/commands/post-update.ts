import { commands } from 'vscode';
import type { Services } from '../../services.ts';
import { shownIncident } from '../ask.ts';
import { INCIDENT_VIEWS } from '../ids.ts';

/** Turns the keyboard to the form of the next update. */
export async function run({ incidents, incidentPanel }: Services): Promise<void> {
  if (shownIncident(incidents.current) === undefined) return;
  await commands.executeCommand(`${INCIDENT_VIEWS.incident}.focus`);
  incidentPanel.focusForm();
}
