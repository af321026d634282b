import { env, l10n } from 'vscode';
import { acknowledged } from '../../../core/incident/recording/talk.ts';
import { askText } from '../ask.ts';
import type { Asker } from './asker.ts';

/**
 * Links the one thread. Where nothing was posted yet, the link also says that the acknowledgement is:
 * a thread has an address only once something stands in it.
 */
export const linkThread: Asker = async ({ services, incident }) => {
  const clipboard = (await env.clipboard.readText()).trim();
  const value = /^https?:\/\/\S+$/.test(clipboard) ? clipboard : '';
  const url = await askText({
    title: l10n.t('Link Thread'),
    prompt:
      incident.posts.length === 0
        ? l10n.t(
            'The acknowledgement is on the clipboard: post it, then paste the address of the thread.',
          )
        : l10n.t('Paste the address of the thread that everybody follows.'),
    placeHolder: 'https://',
    value,
  });
  if (url === undefined) return undefined;
  if (incident.posts.length > 0) return { facts: [{ type: 'thread-linked', data: { url } }] };
  const { now, templates } = services.incidents;
  return { facts: acknowledged(incident, { medium: 'thread', url }, now(), templates) };
};
