import { format, html } from '../map/dom.ts';
import { actionButton } from './buttons.ts';
import type { Parts } from './parts.ts';

/** The service teams that the trouble reaches or has reached. */
export function drawTeams({ view, strings, post }: Parts): readonly Node[] {
  const rows = view.teams.map(({ team, affected }) =>
    html(
      'li',
      {},
      html('span', { class: affected ? 'grow' : 'grow soft' }, team),
      affected
        ? html(
            'button',
            {
              class: 'quiet',
              'data-key': `team-${team}`,
              'aria-label': format(strings.recoveredLabel, team),
              click: () => post({ type: 'recovered', team }),
            },
            strings.recovered,
          )
        : html('span', { class: 'soft' }, `✓ ${strings.recovered}`),
    ),
  );
  return [
    html('h2', {}, strings.teams),
    rows.length === 0
      ? html('p', { class: 'soft' }, strings.noTeams)
      : html('ul', { class: 'list' }, ...rows),
    ...(view.open
      ? [
          html(
            'p',
            { class: 'row' },
            actionButton(post)('addAffectedTeam', strings.addTeam, 'quiet'),
          ),
        ]
      : []),
  ];
}
