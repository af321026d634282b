/** A kind of secret that is known by how it is written. */
export interface SecretFormat {
  readonly code: string;
  /** Global. The group `secret` is the secret; without one, all of the match is. */
  readonly pattern: RegExp;
  /** One of these stands in each secret of the kind; without any, every text is searched. */
  readonly hints?: readonly string[];
}

/** Not within a longer word. */
const START = '(?<![A-Za-z0-9_])';

/** `hints`: with blanks between. */
function token(code: string, hints: string, { source }: RegExp): SecretFormat {
  return { code, pattern: new RegExp(START + source, 'dg'), hints: hints.split(' ') };
}

/**
 * Tokens and keys with a form of their own, as the issuers document it (prefix, alphabet, length).
 * Lengths are lower bounds: issuers have made tokens longer before.
 */
const TOKENS: readonly SecretFormat[] = [
  token('vault-token', 'hvs. hvb. hvr.', /hv[sbr]\.[\w-]{20,}/),
  // Before Vault 1.10. So long a label of a host name has neither capitals nor digits.
  token(
    'vault-token',
    's. b. r.',
    /(?<!\.)[sbr]\.(?=[A-Za-z]*\d|[a-z\d]*[A-Z])[A-Za-z0-9]{24,}(?:\.\w{5})?/,
  ),
  token(
    'aws-access-key',
    'AKIA ASIA ABIA ACCA A3T',
    /(?:AKIA|ASIA|ABIA|ACCA|A3T[A-Z0-9])[A-Z2-7]{16}\b/,
  ),
  token('google-api-key', 'AIza', /AIza[\w-]{35}/),
  token('google-token', 'ya29.', /ya29\.[\w-]{20,}/),
  token('google-token', 'GOCSPX-', /GOCSPX-[\w-]{20,}/),
  token('google-token', '1//0', /1\/\/0[\w-]{30,}/),
  token('azure-secret', 'Q~', /[\w.~-]{3}\dQ~[\w.~-]{31,}/),
  token('azure-secret', 'sig=', /sig=(?<secret>[\w%+/-]{30,}=*)/),
  token('github-token', 'ghp_ gho_ ghu_ ghs_ ghr_', /gh[pousr]_[A-Za-z0-9]{36,}/),
  token('github-token', 'github_pat_', /github_pat_\w{40,}/),
  token(
    'gitlab-token',
    'glpat- gldt- glrt- glcbt- glptt- glft- glimt- glagent- gloas- glsoat- glffct- glrtr-',
    /gl(?:pat|dt|rt|cbt|ptt|ft|imt|agent|oas|soat|ffct|rtr)-[\w.-]{20,}/,
  ),
  token('slack-token', 'xox', /xox[a-z](?:\.xox[a-z])?-[\w-]{10,}/),
  token('slack-token', 'xapp-', /xapp-\d-[\w-]{10,}/),
  token(
    'slack-webhook',
    'hooks.slack.com',
    /hooks\.slack\.com\/(?:services|workflows|triggers)\/(?<secret>[\w/-]{20,})/,
  ),
  token('teams-webhook', 'webhook.office.com', /webhook\.office\.com\/(?<secret>[\w/@-]{20,})/),
  token('jwt', '.ey', /ey[\w-]{10,}\.ey[\w-]{10,}\.[\w-]*/),
  token('jwt', 'ey', /ey[\w-]{10,}(?:\.[\w-]*){4}/),
  token('npm-token', 'npm_', /npm_[A-Za-z0-9]{36,}/),
  token('pypi-token', 'pypi-AgE', /pypi-AgE[\w-]{50,}/),
  token('docker-token', 'dckr_', /dckr_(?:pat|oat)_[\w-]{20,}/),
  token('jfrog-token', 'AKCp', /AKCp[A-Za-z0-9]{60,}/),
  token('jfrog-token', 'cmVmdGtu', /cmVmdGtu[A-Za-z0-9+/=]{50,}/),
  token('terraform-token', '.atlasv1.', /[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,}/),
  token('pulumi-token', 'pul-', /pul-[a-f0-9]{40}/),
  token(
    'grafana-token',
    'glc_ glsa_',
    /gl(?:c_[A-Za-z0-9+/=]{30,}|sa_[A-Za-z0-9]{32}_[a-f0-9]{8})/,
  ),
  token('digitalocean-token', '_v1_', /do[oprt]_v1_[a-f0-9]{64}/),
  token('databricks-token', 'dapi', /dapi[a-f0-9]{32}(?:-\d)?/),
  token('doppler-token', 'dp.', /dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{40,}/),
  token('newrelic-key', 'NRAK- NRJS- NRII-', /NR(?:AK|JS|II)-[\w-]{19,}/),
  token('sentry-token', 'sntry', /sntry[su]_[\w+/=-]{40,}/),
  token('sendgrid-key', 'SG.', /SG\.[\w-]{20,}\.[\w-]{40,}/),
  token('stripe-key', 'k_live_ k_test_', /[sr]k_(?:live|test)_[A-Za-z0-9]{16,}/),
  token('api-key', 'sk-', /sk-(?=[\w-]{0,200}\d)(?=[\w-]{0,200}[A-Z])[\w-]{32,}/),
  token('age-key', 'AGE-SECRET-KEY', /AGE-SECRET-KEY-1[A-Z0-9]{58}/),
  token(
    'password-hash',
    '$1$ $2 $5$ $6$ $7$ $y$ $argon2 $apr1$',
    /\$(?:1|2[abxy]|5|6|7|y|argon2id?|apr1)\$[\w./$=,+-]{20,}/,
  ),
];

/** Headers that carry a credential; HTTP/2 traces write them in lower case and in brackets. */
const HEADERS =
  'authorization|proxy-authorization|cookie|set-cookie|x-vault-token|x-consul-token|x-nomad-token|x-jfrog-art-api|x-api-key|x-auth-token|x-auth-key|x-access-token|x-csrf-token|x-amz-security-token|x-goog-api-key|x-gitlab-token|x-artifactory-api-key|x-figma-token|x-pagerduty-token|private-token|job-token|deploy-token|dd-api-key|dd-application-key|api-key|apikey|circle-token|x-rundeck-auth-token|ocp-apim-subscription-key|grpc-metadata-macaroon';

/** What stands before the credential in `Authorization`. */
const SCHEMES = '(?:Bearer|Basic|Token|Digest|Negotiate|ApiKey|GenieKey|SSWS|AWS4-HMAC-SHA256)';

const PEM_LABEL = '(?:[A-Z0-9]+ )*PRIVATE KEY(?: BLOCK)?';

const REST: readonly SecretFormat[] = [
  {
    code: 'header',
    pattern: new RegExp(
      String.raw`(?<![\w-])(?:${HEADERS})["']?[ \t]*[:=][ \t]*["']?(?:${SCHEMES}[ \t]+)?(?<secret>\[redacted-[\w-]+\]|[^"'\`\r\n\]]+)`,
      'dgi',
    ),
  },
  {
    code: 'bearer-token',
    pattern:
      /\b(?:Bearer|SSWS|GenieKey)[ \t]+(?<secret>(?=[\w.~+/=-]*\d|[\w.~+/=-]{24})[\w.~+/=-]{8,})/dgi,
  },
  {
    code: 'private-key',
    pattern: new RegExp(
      String.raw`-----BEGIN ${PEM_LABEL}-----(?<secret>[\s\S]*?)(?:-----END ${PEM_LABEL}-----|$)`,
      'dg',
    ),
    hints: ['PRIVATE KEY'],
  },
  // The same in base64, as kubeconfigs and Secrets hold it; certificates and public keys stay.
  {
    code: 'private-key',
    pattern: /LS0tLS1CRUdJTi(?!BDRVJUSUZJQ0FUR|BQVUJMSUMg|BUUlVTVEVEI)[A-Za-z0-9+/=]{20,}/dg,
    hints: ['LS0tLS1CRUdJTi'],
  },
  { code: 'jwt', pattern: /ZXlKaGJH[A-Za-z0-9+/=]{40,}/dg, hints: ['ZXlKaGJH'] },
  {
    code: 'url-password',
    pattern:
      /\b[a-z][a-z0-9+.-]{1,30}:\/\/[^\s/?#:@"'<>]{0,200}:(?!\d{1,5}[/?#])(?<secret>[^\s"'<>]{1,400})@(?=[\w.[$<{-])/dgi,
  },
  {
    code: 'url-password',
    pattern: /\b(?:https?|git|ssh):\/\/(?<secret>[\w.~-]{20,400})@(?=[\w.[-])/dgi,
  },
];

/** Ways in which programs take a secret without a name beside it. */
const ARGUMENTS: readonly SecretFormat[] = [
  argument(
    /curl\b[^\n|;&]{0,500}?\s(?:-u|--user|--proxy-user|-U)[ =]?["']?[^\s:"']{1,100}:(?<secret>[^\s"']+)/,
  ),
  argument(/sshpass\s+-p\s?(?<secret>"[^"\n]*"|'[^'\n]*'|\S+)/),
  argument(
    /(?:mysql|mysqldump|mysqladmin|mariadb|mariadb-dump|mariadb-admin)\b[^\n|;&]{0,500}?\s-p(?<secret>[^\s|;&]+)/,
  ),
  argument(/redis-cli\b[^\n|;&]{0,500}?\s(?:-a|--pass)[ =](?<secret>"[^"\n]*"|'[^'\n]*'|\S+)/),
  argument(/(?:vault|bao)\s+login\s+(?:-[\w=-]+\s+)*(?<secret>(?!-)[^\s=|;&]{8,})(?=\s|$)/),
  argument(
    /(?:docker|podman|nerdctl|helm|skopeo|crane|oras)\b[^\n|;&]{0,60}?\blogin\b[^\n|;&]{0,300}?\s-p[ =](?<secret>"[^"\n]*"|'[^'\n]*'|\S+)/,
  ),
  argument(/htpasswd\s+-[a-zA-Z]*b[a-zA-Z]*\s+\S+\s+(?:\S+\s+)?(?<secret>[^\s|;&]+)/),
  argument(/--from-literal[ =]["']?[\w.-]+=(?<secret>"[^"\n]*"|[^\s"']+)/),
  {
    code: 'argument',
    pattern:
      /(?<=\b(?:vault|bao)\s+(?:kv\s+(?:put|patch)|write)\b[^\n|;&]{0,500}\s[\w.-]{1,80}=)(?:"[^"\n]*"|'[^'\n]*'|(?!["'@])[^\s|;&]+)/dg,
  },
];

function argument({ source }: RegExp): SecretFormat {
  return { code: 'argument', pattern: new RegExp(START + source, 'dg') };
}

/** Everything that is a secret by its own form or by its place; names beside values are in pairs.ts. */
export const SECRET_FORMATS: readonly SecretFormat[] = [...TOKENS, ...REST, ...ARGUMENTS];
