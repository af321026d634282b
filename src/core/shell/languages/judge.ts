import { mysql, postgres, sqlite } from '../sql/judge.ts';
import type { LanguageName } from '../tools/schema.ts';
import { awk } from './awk.ts';
import type { Language, LanguageVerdict } from './model.ts';
import { mongo } from './mongo.ts';
import { requests } from './requests.ts';
import { sed } from './sed.ts';

/** Languages other than the shell's that tools are told things in. */
export type TextLanguage = Exclude<LanguageName, 'words'>;

const LANGUAGES: Readonly<Record<TextLanguage, Language>> = {
  awk,
  mongo,
  mysql,
  postgres,
  requests,
  sed,
  sqlite,
};

/** What each is called in a sentence. */
export const LANGUAGE_LABELS: Readonly<Record<TextLanguage, string>> = {
  awk: 'awk program',
  mongo: 'script',
  mysql: 'SQL',
  postgres: 'SQL',
  requests: 'request',
  sed: 'sed script',
  sqlite: 'SQL',
};

/** Judges a text in the language of a tool. */
export function judgeLanguage(language: TextLanguage, text: string): LanguageVerdict {
  return LANGUAGES[language](text);
}
