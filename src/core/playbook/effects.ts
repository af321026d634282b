import { classify, classifySql, type SqlDialect, unclassified } from '../shell/classify.ts';
import type { Classification } from '../shell/model.ts';
import type { ToolSet } from '../shell/tools/set.ts';
import { why } from '../shell/why.ts';
import { languageClass, languageName } from './commands/languages.ts';
import { isStatement } from './commands/sql.ts';
import type { Command } from './model.ts';
import { allSteps, type Outline } from './outline.ts';

/** What each command of an outline would do, by its id. */
export type CommandEffects = ReadonlyMap<string, Classification>;

/** Classifies the commands of an outline as they stand, placeholders not filled in. */
export function commandEffects(outline: Outline, tools?: ToolSet): CommandEffects {
  const effects = new Map<string, Classification>();
  for (const { commands } of allSteps(outline)) {
    for (const command of commands) effects.set(command.id, commandEffect(command, tools));
  }
  return effects;
}

/** Shells whose lines the grammar of bash does not read. */
const OTHER_SHELLS = new Set('powershell pwsh ps1 ps posh cmd bat batch dos fish csh'.split(' '));

const DIALECTS: Readonly<Record<string, readonly SqlDialect[]>> = {
  psql: ['postgres'],
  pgsql: ['postgres'],
  postgres: ['postgres'],
  postgresql: ['postgres'],
  plpgsql: ['postgres'],
  mysql: ['mysql'],
  mariadb: ['mysql'],
  sqlite: ['sqlite'],
};

/** Playbooks of one team have the same commands over and over: each is judged once. */
const known = new WeakMap<object, Map<string, Classification>>();
const BUILT_IN = {};
const MOST_KNOWN = 5000;

/**
 * Classifies a command of a playbook as it stands: an ordinary word is taken to stand where the
 * responder fills something in, and the language of its block says who reads it.
 */
export function commandEffect(
  command: Pick<Command, 'text' | 'placeholders' | 'language'>,
  tools?: ToolSet,
): Classification {
  const effects = known.get(tools ?? BUILT_IN) ?? new Map<string, Classification>();
  known.set(tools ?? BUILT_IN, effects);
  const key = [command.language, command.text, ...command.placeholders].join('\0');
  let effect = effects.get(key);
  if (effect === undefined) {
    effect = judged(command, tools);
    if (effects.size >= MOST_KNOWN) effects.clear();
    effects.set(key, effect);
  }
  return effect;
}

function judged(
  { text, placeholders, language }: Pick<Command, 'text' | 'placeholders' | 'language'>,
  tools: ToolSet | undefined,
): Classification {
  const options = { placeholders, ...(tools === undefined ? {} : { tools }) };
  const name = languageName(language);
  switch (readerOf({ text, language })) {
    case 'sql':
      return classifySql(text, DIALECTS[name ?? ''] ?? dialectsOf(text), options);
    case 'other':
      return unclassified(text, 'unknown', why('shell/other-language', name ?? ''));
    case 'shell':
      return classify(text, options);
  }
}

/** Who reads a command: the shell, a database, or some other console. */
export function readerOf({
  text,
  language,
}: Pick<Command, 'text' | 'language'>): 'shell' | 'sql' | 'other' {
  const name = languageName(language);
  const kind = languageClass(name);
  if (kind === 'sql' || (kind === 'unknown' && isStatement(text))) return 'sql';
  return name !== null && (kind === 'repl' || OTHER_SHELLS.has(name)) ? 'other' : 'shell';
}

/** Where only its syntax tells: names in backticks are none of PostgreSQL's. */
function dialectsOf(text: string): readonly SqlDialect[] {
  return text.includes('`') ? ['mysql'] : ['postgres', 'mysql'];
}
