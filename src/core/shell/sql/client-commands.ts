import { HARMLESS_FILE } from '../languages/files.ts';
import { changes, type LanguageVerdict, reads, unclear } from '../languages/model.ts';

/** How what follows a command of a client is judged. */
type Judge = (rest: string) => LanguageVerdict;

const shell: Judge = (rest) => (rest === '' ? unclear('the shell') : reads([rest]));
const writesFile =
  (name: string): Judge =>
  (rest) => {
    if (rest === '') return reads();
    if (rest.startsWith('|')) return reads([rest.slice(1)]);
    return HARMLESS_FILE.test(rest.replace(/^'|'$/g, '')) ? reads() : changes(`${name} ${rest}`);
  };

/** Source: PostgreSQL 17 documentation, psql, “Meta-Commands”. */
const PSQL_HARMLESS =
  /^(?:d\w*[+S]*|l[+]?|list[+]?|z|x|a|t|T|H|f|C|q|\?|h|help|c|connect|conninfo|copyright|crosstabview|echo|elif|else|encoding|endif|errverbose|gdesc|gset|gx?|if|p|print|prompt|pset|qecho|quit|r|reset|set|sf[+]?|sv[+]?|timing|unset|warn|watch|cd|lo_list[+]?|bind|;|getenv)$/;

/**
 * Judges `\name rest` of psql. Backquotes in its arguments run a shell.
 * @param judgeQuery judges SQL that the command holds
 */
export function judgePsqlCommand(text: string, judgeQuery: Judge): LanguageVerdict {
  const [, name = '', rest = ''] =
    /^\\(!|\?|;|[A-Za-z_]+[+S]*)\s*([\s\S]*)$/.exec(text.trim()) ?? [];
  if (name === '!') return shell(rest);
  if (rest.includes('`')) return unclear(`\\${name}`);
  if (/^(?:o|out|s|g|gx|w|write)$/.test(name)) {
    const target = name.startsWith('g') ? rest.replace(/^\([^)]*\)\s*/, '') : rest;
    return writesFile(`\\${name}`)(target);
  }
  if (name === 'copy') return judgeCopy(rest, judgeQuery);
  if (/^(?:password|lo_import|lo_unlink|lo_export|gexec)$/.test(name)) return changes(`\\${name}`);
  return PSQL_HARMLESS.test(name) ? reads() : unclear(`\\${name}`);
}

/** `\copy table to file`, or with a query in parentheses for the table. */
function judgeCopy(rest: string, judgeQuery: Judge): LanguageVerdict {
  const [, from = '', target = ''] =
    /^([\s\S]*)\bto\s+('[^']*'|\S+)(?:\s+(?:with|csv|delimiter|\().*)?\s*;?\s*$/i.exec(rest) ?? [];
  if (target === '') return changes('\\copy');
  if (/^program$/i.test(target)) return unclear('\\copy … to program');
  const file = target.replace(/^'|'$/g, '');
  if (!/^p?stdout$/i.test(file) && !HARMLESS_FILE.test(file)) {
    return changes(`\\copy … to ${target}`);
  }
  return from.startsWith('(') ? judgeQuery(from) : reads();
}

/** Judges `\x rest` of the mysql client. Source: MySQL 8.4 Reference Manual, 6.5.1.2. */
export function judgeMysqlCommand(text: string): LanguageVerdict {
  const [name = '', rest] = [text[1], text.slice(2).trim()];
  if (name === '!') return shell(rest);
  if (name === 'T') return writesFile('\\T')(rest);
  return /[ghGsqctnwWrup#?x]/.test(name) ? reads() : unclear(`\\${name}`);
}

const DOT_HARMLESS =
  /^\.(?:tables?|schema|fullschema|index(?:es)?|indices|databases|dbinfo|dbconfig|headers?|mode|nullvalue|width|show|stats|timer|help|quit|exit|lint|print|echo|eqp|explain|separator|prompt|version|limits?|bail|changes|dump|sha3sum|vfsinfo|vfslist|vfsname|timeout|progress|parameter|binary|trace|scanstats|once|output)$/;

/** Judges `.name rest` of sqlite3. Source: sqlite.org, “Command Line Shell For SQLite”. */
export function judgeSqliteCommand(text: string): LanguageVerdict {
  const [, name = '', rest = ''] = /^(\.\w+)\s*([\s\S]*)$/.exec(text.trim()) ?? [];
  if (name === '.shell' || name === '.system') return shell(rest);
  if (/^\.(?:output|once|backup|save|clone|trace|log)$/.test(name)) return writesFile(name)(rest);
  if (/^\.(?:import|restore|open|archive|excel|www|session)$/.test(name))
    return changes(`${name} ${rest}`);
  return DOT_HARMLESS.test(name) ? reads() : unclear(name);
}
