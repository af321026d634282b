import { format, html } from '../map/dom.ts';
import type { Parts } from './parts.ts';
import type { RoleView } from './protocol.ts';

/** The three roles: who holds them, and the buttons that change that. */
export function drawRoles({ view, strings, post }: Parts): readonly Node[] {
  const row = ({ role, title, people, mine, overdue }: RoleView) => {
    const button = (
      type: 'claim' | 'handOver' | 'release',
      label: string,
      name: string,
      look: string,
    ) =>
      html(
        'button',
        {
          class: look,
          'data-key': `${type}-${role}`,
          'aria-label': format(name, role),
          click: () => post({ type, role }),
        },
        label,
      );
    const buttons = !view.open
      ? []
      : people.length === 0
        ? [button('claim', strings.claim, strings.claimLabel, 'secondary')]
        : [
            ...(people.length > 1 || mine
              ? [button('release', strings.release, strings.releaseLabel, 'quiet')]
              : []),
            button('handOver', strings.handOver, strings.handOverLabel, 'quiet'),
          ];
    return html(
      'li',
      { class: overdue ? 'overdue' : '' },
      html('abbr', { title }, role),
      html(
        'span',
        { class: people.length === 0 ? 'grow soft' : 'grow' },
        people.length === 0 ? strings.nobody : people.join(', '),
      ),
      ...buttons,
    );
  };
  return [
    html('h2', { class: 'unseen' }, strings.roles),
    html('ul', { class: 'list roles' }, ...view.roles.map(row)),
  ];
}
