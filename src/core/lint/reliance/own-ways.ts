import { english } from '../../text/sentence.ts';
import type { Way } from './ways.ts';

/** The team's own tools: a host name, a command, or words of a step, with what they rely on. */
export function ownWays(tools: Readonly<Record<string, string>>): readonly Way[] {
  return Object.entries(tools).map(([name, component]) => ({
    does: { text: english`uses {0}`, args: [name] },
    on: [component],
    isAccess: false,
    commands: [name],
    words: new RegExp(`(?<![\\w.-])${escaped(name)}(?![\\w-])`, 'i'),
  }));
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
