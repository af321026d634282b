import { HOLE, type Node, type Script, type Word } from '../shell/syntax/model.ts';
import { readShell } from '../shell/syntax/read.ts';

/** What a flag, a variable or an operand says of where a command goes. */
export type TargetKind = 'context' | 'namespace' | 'host' | 'account' | 'region';

export interface TargetPart {
  readonly kind: TargetKind;
  /** As written; a variable stays one. */
  readonly value: string;
}

type Flags = Readonly<Record<string, TargetKind>>;

const KUBERNETES: Flags = {
  '--context': 'context',
  '--kube-context': 'context',
  '--cluster': 'context',
  '--kubeconfig': 'context',
  '--server': 'host',
  '-n': 'namespace',
  '--namespace': 'namespace',
};
const DATABASE: Flags = { '-h': 'host', '--host': 'host' };

/** Flags that say where a tool goes, by the tool's name. */
const FLAGS: Readonly<Record<string, Flags>> = {
  ...Object.fromEntries(
    'kubectl k oc helm flux argocd istioctl linkerd cilium velero stern argo'
      .split(' ')
      .map((tool) => [tool, KUBERNETES]),
  ),
  ...Object.fromEntries(
    'psql pg_dump pg_restore mysql mysqldump mysqladmin mongosh redis-cli'
      .split(' ')
      .map((tool) => [tool, DATABASE]),
  ),
  aws: { '--profile': 'account', '--region': 'region', '--endpoint-url': 'host' },
  gcloud: {
    '--project': 'account',
    '--account': 'account',
    '--region': 'region',
    '--zone': 'region',
  },
  az: { '--subscription': 'account', '-g': 'namespace', '--resource-group': 'namespace' },
  vault: { '-address': 'host', '-namespace': 'namespace', '-ns': 'namespace' },
  bao: { '-address': 'host', '-namespace': 'namespace' },
  consul: { '-http-addr': 'host', '-datacenter': 'region', '-namespace': 'namespace' },
  nomad: { '-address': 'host', '-region': 'region', '-namespace': 'namespace' },
  etcdctl: { '--endpoints': 'host' },
  docker: { '-H': 'host', '--host': 'host', '--context': 'context', '-c': 'context' },
  systemctl: { '-H': 'host', '--host': 'host', '-M': 'host' },
  terraform: { '-chdir': 'context' },
  tofu: { '-chdir': 'context' },
};

/** Variables set in front of a command that say the same. */
const VARIABLES: Readonly<Record<string, TargetKind>> = {
  KUBECONFIG: 'context',
  HELM_KUBECONTEXT: 'context',
  HELM_NAMESPACE: 'namespace',
  VAULT_ADDR: 'host',
  VAULT_NAMESPACE: 'namespace',
  CONSUL_HTTP_ADDR: 'host',
  NOMAD_ADDR: 'host',
  ETCDCTL_ENDPOINTS: 'host',
  AWS_PROFILE: 'account',
  AWS_REGION: 'region',
  AWS_DEFAULT_REGION: 'region',
  CLOUDSDK_CORE_PROJECT: 'account',
  PGHOST: 'host',
  DOCKER_HOST: 'host',
};

/**
 * Where a command line goes, as far as it says so itself: cluster, namespace, host, account. What is
 * not in the line is up to the terminal that it runs in.
 */
export function targetOf(line: string): readonly TargetPart[] {
  const parts = commandsOf(readShell(line, null)).flatMap(({ assignments, words }) => [
    ...assignments.flatMap(({ name, value }) =>
      part(own(VARIABLES, name), value.value.replace(/^\w+\+?=/, '')),
    ),
    ...partsOf(words),
  ]);
  const seen = new Set<string>();
  return parts.filter(({ kind, value }) => {
    const key = `${kind} ${value}`;
    return seen.has(key) ? false : seen.add(key);
  });
}

function partsOf(words: readonly Word[]): readonly TargetPart[] {
  const values = words.map(({ value }) => value);
  const found: TargetPart[] = [];
  let flags: Flags = {};
  for (const [index, value] of values.entries()) {
    flags = own(FLAGS, value.slice(value.lastIndexOf('/') + 1)) ?? flags;
    const [name = '', attached] = split(value);
    const kind = own(flags, name);
    if (kind !== undefined) found.push(...part(kind, attached ?? values[index + 1] ?? ''));
    if (flags === KUBERNETES && /^(?:-A|--all-namespaces)$/.test(value)) {
      found.push({ kind: 'namespace', value: '*' });
    }
    if (/^@[\w.:-]+$/.test(value)) found.push({ kind: 'host', value: value.slice(1) });
    const url = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/@]*@)?([^/?#]+)/.exec(value)?.[1];
    if (url !== undefined) found.push({ kind: 'host', value: url });
    if (/^(?:ssh|scp)$/.test(value)) found.push(...part('host', sshHost(values.slice(index + 1))));
  }
  return found;
}

/** The first operand: flags of ssh that take a value are short and stand before it. */
function sshHost(words: readonly string[]): string {
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? '';
    if (!word.startsWith('-')) return word.replace(/^[^@]*@/, '');
    if (/^-[BbcDEeFIiJLlmOopQRSWw]$/.test(word)) at++;
  }
  return '';
}

function split(word: string): readonly [name: string, attached?: string] {
  const equals = word.indexOf('=');
  return word.startsWith('-') && equals > 0
    ? [word.slice(0, equals), word.slice(equals + 1)]
    : [word];
}

function part(kind: TargetKind | undefined, value: string): readonly TargetPart[] {
  return kind === undefined || value === '' ? [] : [{ kind, value: value.replaceAll(HOLE, '…') }];
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(table, name) ? table[name] : undefined;
}

type Command = Extract<Node, { readonly kind: 'command' }>;

function commandsOf(script: Script): readonly Command[] {
  const ofNode = (node: Node): readonly Command[] => {
    switch (node.kind) {
      case 'command':
        return [node, ...node.words.flatMap(({ scripts }) => scripts.flatMap(commandsOf))];
      case 'pipeline':
        return node.stages.flatMap(ofNode);
      case 'group':
        return node.body.flatMap(ofNode);
      case 'function':
        return ofNode(node.body);
    }
  };
  return script.body.flatMap(ofNode);
}
