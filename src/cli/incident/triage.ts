import { observed } from '../../core/incident/observed.ts';
import { triage } from '../../core/map/triage/triage.ts';
import { oneLine } from '../../core/text/one-line.ts';
import { MINUTE } from '../../core/time/utc.ts';
import type { Command } from '../command.ts';
import { printable, styles } from '../output/style.ts';
import { triageJson } from '../output/triage-json.ts';
import { triagePretty } from '../output/triage-pretty.ts';
import { openFirstLooks } from '../triage/first-looks.ts';
import { recentChanges } from '../triage/recent.ts';
import { chooseIncident } from './choose.ts';
import { Refused } from './refused.ts';
import { subcommand } from './subcommand.ts';

const LOOKS_BACK = 60 * MINUTE;

/** Ranks what may be the cause, by what the responders recorded, as the editor's Triage view does. */
export const incidentTriageCommand: Command = subcommand({
  name: 'triage',
  summary: 'which component is it, by what is marked in the incident',
  usage: '[ID]',
  details:
    'Goes by the marks and the release windows in the log, by the schedule of release windows, and by\n' +
    'what came to the repositories in the hour before the incident was declared.',
  examples: ['faultline incident triage'],
  run: async (session, { operands }, io) => {
    const { incident } = await chooseIncident(session, operands);
    const map = await session.map();
    if (map === null || map.components.length === 0) {
      throw new Refused(
        'no-map',
        `There is no dependency map in ${session.config.map}. Set "map" in .faultline.yaml to the file that holds it.`,
      );
    }
    const { components } = map;
    const now = session.now();
    const { at } = incident.declared;
    const span = { since: at - LOOKS_BACK, until: at };
    const changes = await recentChanges(io, session, components, { span, now });
    const windows = session.config.releases;
    const around = { components, changes, windows, now };
    const { observation } = observed(incident, around);
    const { failing, healthy, releasing } = observation;
    if (failing.length + healthy.length === 0) {
      throw new Refused(
        'nothing-marked',
        'Nothing is marked yet. Say what fails, and what was seen to work: faultline incident mark failing NAME',
      );
    }
    const firstLook = await openFirstLooks(session, map, session.tools);
    const answer = triage(map, observation, { firstLook });
    const seen = { failing, healthy, releasing };
    return {
      json: { id: incident.id, observed: seen, ...triageJson(answer) },
      pretty: `${seenLines(seen)}\n${triagePretty(answer, styles(io.colors))}`,
    };
  },
});

/** What the ranking goes by: `Failing: CI deploys, Service workloads`, a line for each kind. */
function seenLines(seen: Readonly<Record<'failing' | 'healthy' | 'releasing', readonly string[]>>) {
  const lines = [
    ['Failing', seen.failing],
    ['Healthy', seen.healthy],
    ['Being released', seen.releasing],
  ] as const;
  return lines
    .filter(([, names]) => names.length > 0)
    .map(([label, names]) => printable(`${label}: ${oneLine(names.join(', '))}\n`))
    .join('');
}
