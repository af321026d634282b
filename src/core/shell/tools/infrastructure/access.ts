import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

/** Logins to machines and directories. */
export const ACCESS: readonly Tool[] = [
  {
    names: ['tsh'],
    doc: 'goteleport.com, tsh reference, 18',
    flags: { 'proxy user auth ttl l login cluster': 'value', 'd debug insecure': 'switch' },
    verbs: {
      'status ls clusters version': READS,
      'apps db kube requests request recordings mfa': {
        verbs: { 'ls list show': READS, '*': 'mutating' },
      },
      ssh: {
        effect: 'read-only',
        flags: { 'p login l port': 'value', 't tty A forward-agent': 'switch' },
        flagsFirst: true,
        runs: { from: 1, as: 'shell', otherwise: 'unknown' },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['tctl'],
    doc: 'goteleport.com, tctl reference, 18',
    flags: { 'c config auth-server i identity': 'value', 'd debug insecure': 'switch' },
    verbs: {
      'status get version top': READS,
      'nodes users tokens requests request apps db kube alerts inventory devices lock locks': {
        verbs: { 'ls list status get': READS, '*': 'mutating' },
      },
      '*': 'mutating',
    },
  },
  {
    names: ['boundary'],
    doc: 'developer.hashicorp.com, Boundary CLI, 0.20',
    style: 'go',
    flags: { 'addr token format scope-id filter': 'value', recursive: 'switch' },
    verbs: { '*': { verbs: { 'list read search': READS, '*': 'mutating' } } },
  },
  {
    names: ['ldapsearch', 'ldapwhoami', 'ldapcompare', 'ldapurl'],
    doc: 'ldapsearch(1), OpenLDAP 2.6; -t writes files under /var/tmp',
    effect: 'read-only',
    flags: {
      'x v n u A L LL LLL c M MM Z ZZ W Q N I': 'switch',
      't tt': 'mutating',
      'H D w y b s a l z h p P e E f F S d o O R U X Y': 'value',
      T: { takes: 'value', is: 'written' },
      '-LLL -LL -ZZ -MM -xLLL -xZZ -LLLx': 'switch',
    },
  },
  {
    names: [
      'ldapadd',
      'ldapmodify',
      'ldapdelete',
      'ldappasswd',
      'ldapmodrdn',
      'ldapexop',
      'slapadd',
      'slapindex',
      'slappasswd',
    ],
    doc: 'ldapmodify(1), OpenLDAP 2.6',
    effect: 'mutating',
    anyFlags: true,
  },
  {
    names: ['slapcat', 'slaptest'],
    doc: 'slapcat(8), OpenLDAP 2.6',
    effect: 'read-only',
    flags: { 'c g v u Q': 'switch', 'a b d f F H n o s': 'value', l: OUTPUT_FILE },
  },
  {
    names: ['kcadm.sh', 'kcadm'],
    doc: 'keycloak.org, Server Administration Guide, “Admin CLI”, 26',
    flags: {
      'config server realm r target-realm user u client secret password p token truststore trustpass F fields q query offset o limit l format h header uusername uid gname gid gpath rname rid cclientid cid':
        'value',
      'no-config compressed c print-headers H noquotes effective available all insecure': 'switch',
    },
    verbs: { 'get get-roles help': { effect: 'read-only' }, '*': 'mutating' },
  },
  { names: ['klist'], doc: 'klist(1), MIT Kerberos 1.21', effect: 'read-only', anyFlags: true },
  {
    names: ['kinit', 'kdestroy', 'kpasswd', 'kadmin', 'kadmin.local', 'ktutil'],
    doc: 'MIT Kerberos 1.21',
    effect: 'mutating',
    anyFlags: true,
  },
  {
    names: ['getent', 'finger', 'groups', 'logname', 'who', 'w', 'last', 'lastb', 'users'],
    doc: 'getent(1), glibc 2.40; who(1), GNU coreutils 9.5',
    effect: 'read-only',
    anyFlags: true,
  },
  {
    names: ['lastlog'],
    doc: 'lastlog(8), shadow 4.17',
    effect: 'read-only',
    flags: { 'u user b before t time R root': 'value', 'C clear S set': 'mutating' },
  },
];
