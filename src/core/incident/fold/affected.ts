import { type Appliers, deed } from './applier.ts';

/** Which teams and components it is about. */
export const AFFECTED_APPLIERS = {
  'team-affected': (incident, { data: { team }, at }) =>
    incident.teams.some((one) => one.team === team && one.recoveredAt === null)
      ? incident
      : { ...incident, teams: [...incident.teams, { team, affectedAt: at, recoveredAt: null }] },
  'team-recovered': (incident, { data: { team }, at }) => ({
    ...incident,
    teams: incident.teams.map((one) =>
      one.team === team && one.recoveredAt === null ? { ...one, recoveredAt: at } : one,
    ),
  }),
  'component-marked': (incident, event) => {
    const { component, mark } = event.data;
    return {
      ...incident,
      marks: { ...incident.marks, [component]: { ...deed(event), mark } },
    };
  },
  'release-window': (incident, event) => {
    const { component, state } = event.data;
    return {
      ...incident,
      releases: { ...incident.releases, [component]: { ...deed(event), state } },
    };
  },
} satisfies Partial<Appliers>;
