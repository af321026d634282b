import { formatDuration } from '../../core/time/duration.ts';
import { formatClock } from '../../core/time/utc.ts';
import { format, html } from '../map/dom.ts';
import { actionButton } from './buttons.ts';
import type { Parts } from './parts.ts';

/** Which incident, how bad, in which state, since when and what is wrong. */
export function drawHeader({ view, strings, clock }: Parts): readonly Node[] {
  const { id, drill, severity, state, symptom, declaredAt, endedAt } = view;
  const elapsed =
    endedAt === null
      ? clock((now) => formatDuration(now - declaredAt), {
          class: 'elapsed',
          title: format(strings.since, formatClock(declaredAt)),
        })
      : html(
          'span',
          { class: 'elapsed' },
          format(strings.lasted, formatDuration(endedAt - declaredAt)),
        );
  return [
    html('div', { class: 'title' }, html('h1', {}, id), elapsed),
    html(
      'p',
      { class: 'facts' },
      ...(drill ? [html('strong', { class: 'badge' }, strings.drill)] : []),
      html('span', { class: 'badge' }, format(strings.severity, severity)),
      html('span', { class: 'badge' }, state),
    ),
    html('p', { class: 'symptom' }, symptom),
  ];
}

/** What can be done at any time, and what is wrong with the log. */
export function drawMatter({ view, strings, post }: Parts, update: () => void): readonly Node[] {
  const { thread, open, clash, problems } = view;
  const button = actionButton(post);
  const actions = open
    ? [
        html(
          'button',
          { class: 'secondary', 'data-key': 'update', click: update },
          strings.updateShort,
        ),
        ...(view.window === null
          ? [button('recordMitigated', strings.mitigated, 'secondary')]
          : []),
      ]
    : [
        button('writePostmortem', strings.postmortem, ''),
        button('reopenIncident', strings.reopen, 'secondary'),
        button('closeIncidentView', strings.close, 'quiet'),
      ];
  const links = [
    thread === null
      ? button('linkThread', strings.linkThread, 'quiet')
      : button('openThread', strings.openThread, 'quiet'),
    ...(open && !view.posted
      ? [button('copyAcknowledgement', strings.copyAcknowledgement, 'quiet')]
      : []),
    ...(open ? [button('addNote', strings.note, 'quiet')] : []),
  ];
  return [
    ...(clash === null
      ? []
      : [
          html(
            'p',
            { class: 'problem' },
            `${clash} `,
            button('settleNumber', strings.settle, 'quiet'),
          ),
        ]),
    ...problems.map((text) => html('p', { class: 'problem' }, text)),
    html('p', { class: 'row' }, ...actions, ...links),
  ];
}
