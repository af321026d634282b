import fc from 'fast-check';

const BASE62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

function letters(alphabet: string, least: number, most = least): fc.Arbitrary<string> {
  return fc
    .array(fc.constantFrom(...alphabet), { minLength: least, maxLength: most })
    .map((chars) => chars.join(''));
}

const base62 = (least: number, most = least) => letters(BASE62, least, most);
/** With a digit and a capital, as anything random of that length has. */
const random = (length: number) => base62(length).map((text) => `${text.slice(2)}A7`);
const base64 = (groups: number) => letters(`${BASE62}+/`, groups * 4);
const hex = (length: number) => letters('0123456789abcdef', length);
const uuid = fc.uuid();
const password = letters(`${BASE62}!#%*+.-_`, 6, 24).map((text) => `x${text}9`);
const jwt = fc
  .tuple(base62(20, 40), base62(20, 60), base62(43))
  .map(([head, body, sign]) => `eyJ${head}.eyJ${body}.${sign}`);

/** How a secret may stand in an output: the secret, and the text around it. */
export interface Planted {
  readonly secret: string;
  readonly text: string;
}

function planted(
  secret: fc.Arbitrary<string>,
  ...around: readonly ((secret: string) => string)[]
): fc.Arbitrary<Planted> {
  return fc
    .tuple(secret, fc.constantFrom(...around))
    .map(([one, text]) => ({ secret: one, text: text(one) }));
}

/** For what has a form of its own: it may stand anywhere. */
const ANYWHERE: readonly ((secret: string) => string)[] = [
  (secret) => secret,
  (secret) => `  value ${secret} of 3`,
  (secret) => `"${secret}"`,
  (secret) => `x=${secret}&y=1`,
  (secret) => `Unknown: {${secret}}`,
];

const named: readonly ((secret: string) => string)[] = [
  (secret) => `password: ${secret}`,
  (secret) => `  - password: "${secret}"`,
  (secret) => `DB_PASSWORD=${secret}`,
  (secret) => `export AWS_SECRET_ACCESS_KEY='${secret}'`,
  (secret) => `{"clientSecret":"${secret}","id":1}`,
  (secret) => `"{\\"apiKey\\": \\"${secret}\\"}"`,
  (secret) => `Server=db;Database=x;User Id=sa;Password=${secret};Encrypt=true`,
  (secret) => `host=db user=app password=${secret} dbname=app`,
  (secret) => `level=info msg="ready" api_key=${secret}`,
  (secret) => `Initial admin password: ${secret}`,
  (secret) => `secret_id             ${secret}`,
  (secret) => `psk => '${secret}'`,
  (secret) => `vault login -token ${secret}`,
  (secret) => `app --client-secret ${secret} --verbose`,
  (secret) => `password: |\n  ${secret}\nuser: bob`,
  (secret) => `_authToken=${secret}`,
  (secret) => `spring.datasource.password = ${secret}`,
];

/** Every kind of secret that must not be kept. */
export const SECRETS: Readonly<Record<string, fc.Arbitrary<Planted>>> = {
  'named value': planted(password, ...named),
  'named token': planted(
    uuid,
    (secret) => `token: ${secret}`,
    (secret) => `CONSUL_HTTP_TOKEN=${secret}`,
    (secret) => `"SecretID": "${secret}"`,
    (secret) => `Bootstrap token: ${secret}`,
  ),
  'Vault token': planted(
    random(24).map((text) => `hvs.${text}`),
    ...ANYWHERE,
  ),
  'Vault batch token': planted(
    random(100).map((text) => `hvb.${text}`),
    ...ANYWHERE,
  ),
  'old Vault token': planted(
    random(24).map((text) => `s.${text}`),
    ...ANYWHERE,
  ),
  'unseal key': planted(base64(11), (secret) => `Unseal Key 3: ${secret}`),
  'root token': planted(random(26), (secret) => `Initial Root Token: ${secret}`),
  'AWS key': planted(
    letters('ABCDEFGHIJKLMNOPQRSTUVWXYZ234567', 16).map((text) => `AKIA${text}`),
    ...ANYWHERE,
  ),
  'AWS secret': planted(
    base64(10),
    (secret) => `aws_secret_access_key = ${secret}`,
    (secret) => `    "SecretAccessKey": "${secret}",`,
    (secret) => `    "SessionToken": "${secret}",`,
  ),
  'Google key': planted(
    random(35).map((text) => `AIza${text}`),
    ...ANYWHERE,
  ),
  'Google token': planted(
    random(60).map((text) => `ya29.${text}`),
    ...ANYWHERE,
  ),
  'Azure key': planted(
    base64(20),
    (secret) =>
      `DefaultEndpointsProtocol=https;AccountName=x;AccountKey=${secret};EndpointSuffix=y`,
    (secret) => `Endpoint=sb://x/;SharedAccessKeyName=n;SharedAccessKey=${secret}`,
  ),
  'Azure client secret': planted(
    random(34).map((text) => `abc8Q~${text}`),
    ...ANYWHERE,
  ),
  'GitHub token': planted(
    random(36).map((text) => `ghp_${text}`),
    ...ANYWHERE,
  ),
  'GitHub fine token': planted(
    random(82).map((text) => `github_pat_${text}`),
    ...ANYWHERE,
  ),
  'GitLab token': planted(
    random(20).map((text) => `glpat-${text}`),
    ...ANYWHERE,
  ),
  'Slack token': planted(
    random(40).map((text) => `xoxb-${text}`),
    ...ANYWHERE,
  ),
  'Slack webhook': planted(
    random(24),
    (secret) => `https://hooks.slack.com/services/T0000/B0000/${secret}`,
  ),
  JWT: planted(jwt, ...ANYWHERE, (secret) => `> Authorization: Bearer ${secret}`),
  'npm token': planted(
    random(36).map((text) => `npm_${text}`),
    ...ANYWHERE,
  ),
  'password hash': planted(
    random(53).map((text) => `$2y$10$${text}`),
    (secret) => `bob:${secret}`,
  ),
  header: planted(
    random(30),
    (secret) => `> Authorization: Bearer ${secret}`,
    (secret) => `* [HTTP/2] [1] [authorization: Basic ${secret}]`,
    (secret) => `X-Vault-Token: ${secret}`,
    (secret) => `curl -H "PRIVATE-TOKEN: ${secret}" https://git.example`,
    (secret) => `< set-cookie: session=${secret}; Path=/`,
    (secret) => `{"headers":{"x-api-key":"${secret}"}}`,
    (secret) => `request failed: Bearer ${secret} was refused`,
  ),
  'private key': planted(
    base64(16),
    (secret) => `-----BEGIN RSA PRIVATE KEY-----\n${secret}\n-----END RSA PRIVATE KEY-----`,
    (secret) =>
      `key: |\n    -----BEGIN PRIVATE KEY-----\n    ${secret}\n    -----END PRIVATE KEY-----`,
    (secret) => `"-----BEGIN EC PRIVATE KEY-----\\n${secret}\\n-----END EC PRIVATE KEY-----\\n"`,
    (secret) => `-----BEGIN OPENSSH PRIVATE KEY-----\n${secret}`,
    (secret) =>
      `-----BEGIN PGP PRIVATE KEY BLOCK-----\n\n${secret}\n-----END PGP PRIVATE KEY BLOCK-----`,
  ),
  kubeconfig: planted(
    base64(30),
    (secret) => `users:\n- name: admin\n  user:\n    client-key-data: ${secret}\n`,
    (secret) => `users:\n- name: admin\n  user:\n    token: ${secret}\n`,
    (secret) => `x: LS0tLS1CRUdJTiBSU0EgUFJJVkFURSBLRVktLS0tL${secret}\n`,
  ),
  'Kubernetes Secret': planted(
    base64(6),
    (secret) =>
      `apiVersion: v1\ndata:\n  uri: ${secret}\n  user: Ym9i\nkind: Secret\nmetadata:\n  name: db\n`,
    (secret) =>
      `apiVersion: v1\nkind: Secret\nmetadata:\n  name: db\nstringData:\n  uri: ${secret}\n`,
    (secret) =>
      `apiVersion: v1\nitems:\n- apiVersion: v1\n  data:\n    uri: ${secret}\n  kind: Secret\n  metadata:\n    name: db\nkind: List\n`,
    (secret) =>
      `{\n  "apiVersion": "v1",\n  "data": {\n    "uri": "${secret}"\n  },\n  "kind": "Secret"\n}`,
    (secret) => `kind: Secret\ndata:\n  file: |\n    ${secret}\n    more\ntype: Opaque\n`,
    (secret) =>
      `last: |\n  {"apiVersion":"v1","data":{"uri":"${secret}"},"kind":"Secret","metadata":{}}\n`,
    (secret) => `data:\n  uri: ${secret}\n`,
  ),
  'docker login': planted(
    base64(8),
    (secret) => `{"auths":{"r.example":{"password":"${secret}"}}}`,
  ),
  'URL with a password': planted(
    password,
    (secret) => `postgres://app:${secret}@db.example:5432/app`,
    (secret) => `origin\thttps://bob:${secret}@git.example/x.git (fetch)`,
    (secret) => `redis://:${secret}@cache:6379/0`,
    (secret) => `amqp://app:p@ss${secret}@mq`,
  ),
  'token as a user': planted(random(30), (secret) => `https://${secret}@git.example/x.git`),
  argument: planted(
    password,
    (secret) => `curl -s -u admin:${secret} https://r.example`,
    (secret) => `sshpass -p ${secret} ssh host`,
    (secret) => `mysql -h db -u root -p${secret} -e 'select 1'`,
    (secret) => `redis-cli -h cache -a ${secret} ping`,
    (secret) => `docker login -u bob -p ${secret} r.example`,
    (secret) => `kubectl create secret generic x --from-literal=a=b --from-literal=uri=${secret}`,
    (secret) => `vault kv put secret/x a=b uri=${secret}`,
    (secret) => `VAULT_TOKEN=${secret} vault status`,
    (secret) => `PGPASSWORD=${secret} psql -h db`,
  ),
  'hex token': planted(
    hex(40),
    (secret) => `GITHUB_TOKEN=${secret}`,
    (secret) => `api-key: ${secret}`,
  ),
};
