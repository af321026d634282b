import { MEDIA, type Medium } from '../../core/incident/log/events.ts';
import type { Arguments, OptionSpec } from '../command.ts';

/** `--medium`, where people read what is posted. */
export const MEDIUM_OPTION: OptionSpec = {
  type: 'string',
  value: 'MEDIUM',
  choices: MEDIA,
  default: 'thread',
  help: 'where it is posted',
};

/** The medium that was asked for. */
export function mediumOf({ values }: Arguments): Medium {
  return MEDIA.find((one) => one === values.medium) ?? 'thread';
}
