/** Last words of a name whose value is a secret. */
const SECRET_WORDS = new Set(
  'password passwd passwort pwd pass passphrase passcode secret token apikey credential credentials psk jwt otp pin cookie authkey masterkey secretkey accesskey privatekey'.split(
    ' ',
  ),
);

/** The same for names of several words; a number may follow ("Unseal Key 1"). */
const SECRET_PHRASES = new Set(
  [
    ...[
      'api',
      'access',
      'secret',
      'private',
      'client',
      'encryption',
      'signing',
      'master',
      'account',
    ],
    ...['shared', 'shared access', 'auth', 'unseal', 'recovery', 'ssh', 'subscription', 'license'],
    ...[
      'storage',
      'primary',
      'secondary',
      'service',
      'application',
      'app',
      'deploy',
      'host',
      'hmac',
    ],
  ].map((word) => `${word} key`),
);

const SECRET_ENDINGS: readonly string[] = [
  ...SECRET_PHRASES,
  'secret id',
  'key data',
  'secret key base',
  'connection string',
  'dockerconfigjson',
  'dockercfg',
  'private key pem',
];

/** Words before "token" that make it a place in a list, or a kind. */
const HARMLESS_TOKENS =
  /^(?:.* )?(?:next|page|continue|continuation|pagination|resume|max|min|no|automount(?: service account)?) token$/;

/** Whether what stands beside this name is a secret: `DB_PASSWORD`, `client-key-data`, `apiKey`. */
export function isSecretName(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(/(?: \d+)?\s*$/, '')
    .trim();
  const last = words.slice(words.lastIndexOf(' ') + 1);
  if (last === 'token' && HARMLESS_TOKENS.test(words)) return false;
  if (SECRET_WORDS.has(last) || /passw(?:or)?d$/.test(last)) return true;
  return SECRET_ENDINGS.some((ending) => words === ending || words.endsWith(` ${ending}`));
}

/** Whether a value could not be a secret: nothing, a switch, a gap to fill, a size, a known folder. */
export function isHarmlessValue(value: string): boolean {
  const text = value.trim();
  return HARMLESS.some((pattern) => pattern.test(text));
}

const HARMLESS: readonly RegExp[] = [
  /^(?:|true|false|yes|no|on|off|null|nil|none|undefined|unset|n\/a)$/i,
  /^(?:string(?:s|Array|ToString)?)$/,
  /^(?:-+|\*+|•+|x{3,}|\.{3})$/i,
  /^(?:<[^<>]*>|\[[\w ]+\]|\$\w+|\$\{[^{}]*\}|\$\([^()]*\)|\{\{[^{}]*\}\})$/,
  /^[{[(]$|^[|>][-+]?$/,
  /^(?:\d{1,4}|\d+ ?bytes?|\d+(?:\.\d+)?(?:ms|[smhd])(?:\d+[smhd])*)$/,
  /^\/(?:var|etc|run|home|opt|tmp|usr|vault|secrets?|root|mnt|dev|proc)\/[\w./-]*$/,
];
