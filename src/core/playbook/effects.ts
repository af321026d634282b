import { classify } from '../shell/classify.ts';
import type { Classification } from '../shell/model.ts';
import { allSteps, type Outline, type OutlineCommand } from './outline.ts';

/** What each command of an outline would do, by its id. */
export type CommandEffects = ReadonlyMap<string, Classification>;

/** Classifies the commands of an outline as they stand, placeholders not filled in. */
export function commandEffects(outline: Outline): CommandEffects {
  const effects = new Map<string, Classification>();
  for (const { commands } of allSteps(outline)) {
    for (const command of commands) effects.set(command.id, classified(command));
  }
  return effects;
}

function classified({ text, placeholders }: OutlineCommand): Classification {
  return classify(text, { placeholders });
}
