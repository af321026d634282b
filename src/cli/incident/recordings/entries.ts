import { correction } from '../../../core/incident/recording/correction.ts';
import { UsageError } from '../../command.ts';
import { listOption, textOption } from '../../options.ts';
import type { Recording } from './recording.ts';

/** Entries of the timeline that change nothing else. */
export const ENTRIES: readonly Recording[] = [
  {
    name: 'note',
    summary: 'add a note to the timeline',
    operands: ['TEXT'],
    example: 'faultline incident note "vault-2 rebooted at 15:20" --at 2026-04-26T15:20:00Z',
    facts: ({ words: [text = ''] }) => [{ type: 'note', data: { text } }],
  },
  {
    name: 'action',
    summary: 'add an action item for the postmortem',
    operands: ['TEXT'],
    options: { owner: { type: 'string', value: 'NAME', default: '', help: 'who does it' } },
    example: 'faultline incident action "Alert on KMS errors" --owner bob',
    facts: ({ words: [text = ''], args }) => [
      { type: 'action-item', data: { text, owner: textOption(args, 'owner') ?? '' } },
    ],
  },
  {
    name: 'correct',
    summary: 'correct an entry of the timeline; nothing is ever deleted',
    operands: ['ENTRY'],
    options: {
      set: {
        type: 'string',
        value: 'KEY=VALUE',
        multiple: true,
        help: 'a fact, or at=ISO for the time',
      },
    },
    example: 'faultline incident correct 5n2q8w0r7t1v --set at=2026-04-26T15:40:00Z',
    facts: ({ incident, words: [typed = ''], args }) => {
      const pairs = listOption(args, 'set').map((pair) => {
        const split = pair.indexOf('=');
        if (split < 1) throw new UsageError(`--set cannot be "${pair}". Write KEY=VALUE.`);
        return [pair.slice(0, split), pair.slice(split + 1)] as const;
      });
      if (pairs.length === 0) throw new UsageError('say what to correct with --set KEY=VALUE.');
      return [correction(incident, typed, pairs)];
    },
  },
];
