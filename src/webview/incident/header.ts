import { formatDuration } from '../../core/time/duration.ts';
import { formatClock } from '../../core/time/utc.ts';
import { format, html } from '../map/dom.ts';
import { actionButton } from './buttons.ts';
import type { Parts } from './parts.ts';

/** Which incident, how bad, in which state and since when. */
export function drawHeader({ view, strings, clock }: Parts): readonly Node[] {
  const { id, drill, severity, state, declaredAt, endedAt } = view;
  const facts = html(
    'p',
    { class: 'facts' },
    ...(drill ? [html('strong', { class: 'badge' }, strings.drill)] : []),
    html('span', { class: 'badge' }, format(strings.severity, severity)),
    html('span', { class: 'badge' }, state),
    endedAt === null
      ? clock((now) =>
          format(strings.elapsed, formatDuration(now - declaredAt), formatClock(declaredAt)),
        )
      : html('span', {}, format(strings.lasted, formatDuration(endedAt - declaredAt))),
  );
  return [html('h1', {}, id), facts];
}

/** What is wrong, what can be read about it, and what can be written down. */
export function drawMatter({ view, strings, post }: Parts): readonly Node[] {
  const { symptom, thread, open, clash, problems } = view;
  const button = actionButton(post);
  const links = html(
    'p',
    { class: 'row' },
    thread === null
      ? button('linkThread', strings.linkThread, 'quiet')
      : button('openThread', strings.openThread, 'quiet'),
    ...(open
      ? [
          button('copyAcknowledgement', strings.copyAcknowledgement, 'quiet'),
          button('addNote', strings.note, 'quiet'),
        ]
      : [
          button('writePostmortem', strings.postmortem, ''),
          button('reopenIncident', strings.reopen, 'secondary'),
          button('closeIncidentView', strings.close, 'quiet'),
        ]),
  );
  return [
    html('p', { class: 'symptom' }, symptom),
    links,
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
  ];
}
