import { acknowledged } from '../../../core/incident/recording/talk.ts';
import { textOption } from '../../options.ts';
import { MEDIUM_OPTION, mediumOf } from '../medium.ts';
import type { Recording } from './recording.ts';

/** What is said to people outside, besides status updates. */
export const TALK: readonly Recording[] = [
  {
    name: 'ack',
    summary: 'record that the acknowledgement is posted',
    operands: [],
    options: {
      url: { type: 'string', value: 'URL', help: 'its address: links the thread, too' },
      medium: MEDIUM_OPTION,
    },
    example: 'faultline incident ack --url https://chat.example.com/t/4711',
    facts: ({ incident, session, args }) => {
      const url = textOption(args, 'url');
      const medium = mediumOf(args);
      const post = { medium, ...(url === undefined ? {} : { url }) };
      return acknowledged(incident, post, session.at, session.templates);
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
