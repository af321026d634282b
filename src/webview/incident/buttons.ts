import { html } from '../map/dom.ts';
import type { Post } from './parts.ts';
import type { PanelAction } from './protocol.ts';

/** Makes buttons that ask for a command. `data-key` finds the button again after a new drawing. */
export function actionButton(post: Post) {
  return (action: PanelAction, label: string, look: '' | 'secondary' | 'quiet' = '') =>
    html(
      'button',
      {
        class: look,
        'data-key': `action-${action}`,
        click: () => post({ type: 'action', action }),
      },
      label,
    );
}
