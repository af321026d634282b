/** What tells the dialects apart, as far as it decides where a string, a comment or a command ends. */
export interface Dialect {
  readonly name: 'postgres' | 'mysql' | 'sqlite';
  /** A backslash in `'…'` takes the character after it. */
  readonly backslashEscapes: boolean;
  /** `"…"` is a string, not a name. */
  readonly doubleQuotedStrings: boolean;
  /** `$tag$ … $tag$`. */
  readonly dollarQuotes: boolean;
  /** Comments may hold comments. */
  readonly nestedComments: boolean;
  /** `#` starts a comment, and `/*!` a comment that is run. */
  readonly hashComments: boolean;
}

/** Source: PostgreSQL 17 documentation, 4.1 “Lexical Structure”, with standard_conforming_strings on. */
export const POSTGRES: Dialect = {
  name: 'postgres',
  backslashEscapes: false,
  doubleQuotedStrings: false,
  dollarQuotes: true,
  nestedComments: true,
  hashComments: false,
};

/** Source: MySQL 8.4 Reference Manual, 11 “Language Structure”. */
export const MYSQL: Dialect = {
  name: 'mysql',
  backslashEscapes: true,
  doubleQuotedStrings: true,
  dollarQuotes: false,
  nestedComments: false,
  hashComments: true,
};

/** Source: sqlite.org, “SQL As Understood By SQLite”. */
export const SQLITE: Dialect = {
  name: 'sqlite',
  backslashEscapes: false,
  doubleQuotedStrings: false,
  dollarQuotes: false,
  nestedComments: false,
  hashComments: false,
};
