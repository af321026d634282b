import type { Spec, Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

const EXECS: Spec = {
  effect: 'read-only',
  flags: {
    'i interactive t tty d detach it ti privileged T no-TTY': 'switch',
    'e env u user w workdir detach-keys index latest l': 'value',
    'env-file preserve-fds': 'value',
  },
  flagsFirst: true,
  runs: { from: 1, as: 'argv' },
};

/** What follows the image is the container's own, `--help` too. */
const RUNS_IMAGE: Spec = { effect: 'mutating', flagsFirst: true };

const LISTS: NonNullable<Spec['verbs']> = { 'ls list inspect': READS, '*': 'mutating' };

const COMPOSE: Spec = {
  flags: {
    'f file p project-name profile env-file project-directory ansi progress parallel c context H host log-level':
      'value',
    'all-resources compatibility verbose no-ansi': 'switch',
    'dry-run': 'read-only',
  },
  verbs: {
    'ps logs top images port ls events version config convert stats volumes': {
      ...READS,
      flags: {
        'o output': OUTPUT_FILE,
        'lock-image-digests no-interpolate q quiet services volumes a all f follow t timestamps':
          'switch',
        'tail n since until format filter status': 'value',
      },
    },
    exec: EXECS,
    run: RUNS_IMAGE,
    '*': 'mutating',
  },
};

const VERBS: NonNullable<Spec['verbs']> = {
  'ps logs inspect images stats top port diff events version info history search': READS,
  container: {
    verbs: {
      'ls list ps logs inspect stats top port diff wait': READS,
      exec: EXECS,
      'run create': RUNS_IMAGE,
      '*': 'mutating',
    },
  },
  image: { verbs: { 'ls list inspect history tree': READS, '*': 'mutating' } },
  'volume network secret config plugin context node checkpoint machine manifest': {
    verbs: {
      ...LISTS,
      ps: READS,
      show: READS,
      stats: READS,
      top: READS,
      logs: READS,
      exists: READS,
    },
  },
  service: { verbs: { 'ls inspect ps logs': READS, '*': 'mutating' } },
  stack: { verbs: { 'ls ps services config': READS, '*': 'mutating' } },
  swarm: {
    verbs: {
      'join-token unlock-key': {
        effect: 'read-only',
        sensitive: true,
        flags: { 'q quiet': 'switch', rotate: 'mutating' },
      },
      '*': 'mutating',
    },
  },
  system: { verbs: { 'df info events': READS, dial: 'unknown', '*': 'mutating' } },
  'buildx builder': {
    verbs: {
      'ls inspect du version': READS,
      imagetools: { verbs: { inspect: READS, '*': 'mutating' } },
      history: { verbs: { 'ls inspect logs': READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  scout: {
    verbs: {
      'cves quickview compare recommendations version': {
        ...READS,
        flags: { 'o output': OUTPUT_FILE },
      },
      '*': 'mutating',
    },
  },
  trust: { verbs: { inspect: READS, '*': 'mutating' } },
  compose: COMPOSE,
  exec: EXECS,
  wait: READS,
  'run create': RUNS_IMAGE,
  'start stop restart kill rm rmi pull push build commit cp load save import export tag rename update pause unpause attach login logout init prune':
    'mutating',
};

const FLAGS: NonNullable<Spec['flags']> = {
  'H host l log-level c context config tlscacert tlscert tlskey': 'value',
  'D debug tls tlsverify': 'switch',
};

/** Docker, and what takes its commands. */
export const DOCKER: readonly Tool[] = [
  {
    names: ['docker'],
    doc: 'docs.docker.com, docker CLI reference, 28',
    flags: FLAGS,
    verbs: VERBS,
  },
  {
    names: ['docker-compose', 'podman-compose'],
    doc: 'docs.docker.com, compose CLI reference, 2.40',
    ...COMPOSE,
  },
  {
    names: ['podman'],
    doc: 'docs.podman.io, commands, 5.6',
    flags: {
      'log-level url connection c root runroot storage-driver storage-opt cgroup-manager identity network-cmd-path out':
        'value',
      'r remote syslog': 'switch',
    },
    verbs: {
      ...VERBS,
      mount: { effect: 'unknown' },
      pod: { verbs: { 'ls list ps inspect logs stats top exists': READS, '*': 'mutating' } },
      generate: {
        verbs: { 'kube systemd spec': { ...READS, flags: { 'f filename files': 'unknown' } } },
      },
      kube: {
        verbs: { generate: { ...READS, flags: { 'f filename': OUTPUT_FILE } }, '*': 'mutating' },
      },
      healthcheck: { effect: 'unknown' },
      'unshare untag': 'mutating',
    },
  },
  {
    names: ['docker-machine'],
    doc: 'docs.docker.com, Docker Machine, 0.16',
    flags: { 'D debug native-ssh': 'switch', 's storage-path': 'value' },
    verbs: {
      'ls active config env inspect ip status url version help': READS,
      ssh: {
        effect: 'read-only',
        flagsFirst: true,
        runs: { from: 1, as: 'shell', otherwise: 'shell' },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['nerdctl'],
    doc: 'github.com/containerd/nerdctl, command reference, 2.1',
    flags: {
      'n namespace a address H host snapshotter storage-driver cni-path cni-netconfpath data-root cgroup-manager hosts-dir':
        'value',
      'debug debug-full insecure-registry experimental': 'switch',
    },
    verbs: { ...VERBS, namespace: { verbs: LISTS }, ipfs: 'mutating' },
  },
];
