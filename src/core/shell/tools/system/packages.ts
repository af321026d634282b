import type { Tool } from '../schema.ts';
import { READS } from '../specs.ts';

/** Package managers. */
export const PACKAGES: readonly Tool[] = [
  {
    names: ['apt', 'apt-get', 'aptitude'],
    doc: 'apt(8), 3.0',
    effect: 'unknown',
    flags: {
      'y yes assume-yes q quiet qq f no-install-recommends allow-downgrades purge reinstall only-upgrade d':
        'switch',
      's simulate dry-run just-print no-act': 'read-only',
      't target-release': 'value',
      // Settings may name programs to be run.
      'o option c config-file': { takes: 'value', effect: 'unknown' },
      'installed upgradable upgradeable a all-versions names-only': 'switch',
    },
    verbs: {
      'list search show policy depends rdepends changelog moo why why-not': READS,
      '*': 'mutating',
    },
  },
  {
    names: ['apt-cache'],
    doc: 'apt-cache(8), 3.0',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'o option c config-file': { takes: 'value', effect: 'unknown' } },
    verbs: { gencaches: 'mutating' },
    orOperands: true,
  },
  {
    names: ['apt-mark'],
    doc: 'apt-mark(8), 3.0',
    verbs: { 'showhold showmanual showauto showinstall': READS, '*': 'mutating' },
  },
  {
    names: ['dpkg'],
    doc: 'dpkg(1), 1.22',
    effect: 'unknown',
    flags: {
      'l list L listfiles s status S search p print-avail C audit get-selections c contents I info verify V compare-versions print-architecture':
        'read-only',
      'i install r remove P purge configure a unpack set-selections force-all': {
        takes: 'optional',
        effect: 'mutating',
      },
    },
  },
  { names: ['dpkg-query'], doc: 'dpkg-query(1), 1.22', effect: 'read-only', anyFlags: true },
  {
    names: ['yum', 'dnf', 'microdnf', 'zypper', 'tdnf'],
    doc: 'dnf(8), 5; zypper(8), 1.14',
    effect: 'unknown',
    flags: {
      'y assumeyes q quiet v verbose C cacheonly n non-interactive showduplicates installed available':
        'switch',
      'enablerepo disablerepo x exclude releasever c': 'value',
      assumeno: 'read-only',
    },
    verbs: {
      'list search info repolist provides whatprovides deplist check-update repoquery updateinfo se if lr lu packages patches help ls':
        READS,
      history: {
        effect: 'read-only',
        verbs: { 'list info userinstalled': READS, '*': 'mutating' },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['rpm'],
    doc: 'rpm(8), 6.0',
    effect: 'unknown',
    flags: {
      'q query V verify K checksig qa qi ql qf qp': 'read-only',
      '-qa -qi -ql -qf -qp -qip -qlp -qpl -qR -qc -qd -Va -Vf -qpi -qal -qai': 'read-only',
      'a all l list f file p package R requires last scripts changelog provides whatprovides whatrequires configfiles':
        'switch',
      queryformat: 'value',
      'e erase U upgrade F freshen import initdb rebuilddb i install ivh Uvh': 'mutating',
      '-ivh -Uvh -i -e -U -F': 'mutating',
    },
  },
  {
    names: ['rpm-ostree'],
    doc: 'rpm-ostree(1), 2025',
    verbs: {
      status: READS,
      db: { verbs: { 'list diff version': READS } },
      search: READS,
      '*': 'mutating',
    },
  },
  {
    names: ['aptly'],
    doc: 'aptly.info, commands, 1.6',
    style: 'go',
    flags: { 'config architectures': 'value' },
    verbs: {
      'repo mirror snapshot publish': {
        verbs: { 'list show search diff': READS, '*': 'mutating' },
      },
      'package graph': { verbs: { 'show search': READS }, effect: 'unknown' },
      version: READS,
      '*': 'mutating',
    },
  },
  {
    names: ['apk'],
    doc: 'apk(8), 2.14',
    verbs: { 'info list search policy version stats dot': READS, '*': 'mutating' },
  },
  {
    names: ['pacman'],
    doc: 'pacman(8), 7.0',
    effect: 'mutating',
    anyFlags: true,
    flags: { 'Q query': 'read-only', '-Qi -Ql -Qs -Qq -Qo -Si -Ss': 'read-only' },
  },
  {
    names: ['snap', 'flatpak'],
    doc: 'snap(8), 2.71',
    verbs: { 'list info find changes services version connections search': READS, '*': 'mutating' },
  },
  {
    names: ['brew'],
    doc: 'docs.brew.sh, 4.6',
    verbs: {
      'list ls info search outdated deps doctor config leaves desc': READS,
      services: { verbs: { 'list info': READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  {
    names: ['pip', 'pip3', 'pipx', 'uv'],
    doc: 'pip.pypa.io, 25.3',
    flags: { 'q v': 'switch' },
    verbs: { 'list show freeze check search index debug': READS, '*': 'mutating' },
  },
  {
    names: ['npm', 'yarn', 'pnpm'],
    doc: 'docs.npmjs.com, 11',
    flags: { 'g s silent json': 'switch', 'prefix C registry w workspace': 'value' },
    verbs: {
      'ls list ll la view info show outdated why explain ping whoami help search root': {
        ...READS,
        flags: {},
      },
      audit: { effect: 'read-only', anyFlags: true, verbs: { fix: 'mutating' }, orOperands: true },
      '*': { effect: 'unknown', flagsFirst: true },
    },
  },
  {
    names: ['gem'],
    doc: 'guides.rubygems.org, 3.7',
    verbs: {
      'list search info environment env outdated dependency which contents specification': READS,
      '*': 'mutating',
    },
  },
  {
    names: ['go'],
    doc: 'pkg.go.dev/cmd/go, 1.25',
    style: 'go',
    verbs: {
      'version env': {
        effect: 'read-only',
        anyFlags: true,
        flags: { w: 'mutating', u: 'mutating' },
      },
      '*': 'unknown',
    },
  },
  {
    names: [
      'cargo',
      'make',
      'cmake',
      'mvn',
      'gradle',
      'npx',
      'bundle',
      'rake',
      'poetry',
      'tox',
      'bazel',
      'just',
      'task',
      'rails',
      'composer',
      'dotnet',
    ],
    doc: 'Run what a project says',
    effect: 'unknown',
    flagsFirst: true,
  },
];
