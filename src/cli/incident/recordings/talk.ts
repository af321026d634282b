import { MEDIA } from '../../../core/incident/events.ts';
import { acknowledgement } from '../../../core/incident/messages.ts';
import type { Fact } from '../../../core/incident/refusal.ts';
import { textOption } from '../../options.ts';
import { Refused } from '../session.ts';
import type { Recording } from './recording.ts';

/** What is said to people outside, besides status updates. */
export const TALK: readonly Recording[] = [
  {
    name: 'ack',
    summary: 'record that the acknowledgement is posted',
    operands: [],
    options: {
      url: { type: 'string', value: 'URL', help: 'its address: links the thread, too' },
      medium: {
        type: 'string',
        value: 'MEDIUM',
        choices: MEDIA,
        default: 'thread',
        help: 'where it is posted',
      },
    },
    example: 'faultline incident ack --url https://chat.example.com/t/4711',
    facts: ({ incident, session, args }) => {
      const url = textOption(args, 'url');
      if (url !== undefined && !/^https?:\/\/\S+$/.test(url)) {
        throw new Refused(`"${url}" is not a link. Paste its address, starting with https://.`);
      }
      const text = acknowledgement(incident, session.at, session.templates);
      const medium = MEDIA.find((one) => one === args.values.medium) ?? 'thread';
      const said: Fact = {
        type: 'acknowledged',
        data: { text, medium, ...(url === undefined ? {} : { url }) },
      };
      const isNew = url !== undefined && medium === 'thread' && incident.threads.length === 0;
      return isNew ? [said, { type: 'thread-linked', data: { url } }] : [said];
    },
  },
  {
    name: 'thread',
    summary: 'link the one thread that everybody follows',
    operands: ['URL'],
    example: 'faultline incident thread https://chat.example.com/t/4711',
    facts: ({ words: [url = ''] }) => [{ type: 'thread-linked', data: { url } }],
  },
];
