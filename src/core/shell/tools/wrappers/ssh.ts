import type { Tool } from '../schema.ts';

/** Options that name no program to be run and no library to be loaded. */
const PLAIN_OPTIONS =
  'AddKeysToAgent AddressFamily BatchMode BindAddress BindInterface CASignatureAlgorithms CertificateFile CheckHostIP Ciphers ClearAllForwardings Compression ConnectionAttempts ConnectTimeout ControlMaster ControlPath ControlPersist EnableEscapeCommandline ExitOnForwardFailure FingerprintHash ForwardAgent ForwardX11 GatewayPorts GlobalKnownHostsFile GSSAPIAuthentication HashKnownHosts HostKeyAlgorithms HostKeyAlias HostName IdentitiesOnly IdentityAgent IdentityFile IPQoS KbdInteractiveAuthentication KexAlgorithms LogLevel MACs NoHostAuthenticationForLocalhost NumberOfPasswordPrompts PasswordAuthentication Port PreferredAuthentications ProxyJump PubkeyAcceptedAlgorithms PubkeyAcceptedKeyTypes PubkeyAuthentication RekeyLimit RequestTTY RequiredRSASize SendEnv ServerAliveCountMax ServerAliveInterval SetEnv StrictHostKeyChecking TCPKeepAlive UpdateHostKeys User UserKnownHostsFile VerifyHostKeyDNS VisualHostKey';
const PLAIN = PLAIN_OPTIONS.split(' ')
  .map((name) => `${name}=* ${name}`)
  .join(' ');

/** Programs that run a command on other hosts. */
export const SSH: readonly Tool[] = [
  {
    names: ['ssh', 'autossh'],
    doc: 'ssh(1), OpenSSH 9.9',
    effect: 'read-only',
    flags: {
      '4 6 A a C f g K k M N n q s T t v X x Y y': 'switch',
      'G V': 'read-only',
      Q: { takes: 'value', effect: 'read-only' },
      'B b c D e i J L l m p R S W w': 'value',
      I: { takes: 'value', effect: 'unknown' },
      F: 'value',
      O: { takes: 'value', values: { check: 'read-only', '*': 'mutating' } },
      E: { takes: 'value', is: 'written' },
      o: { takes: 'value', values: { [PLAIN]: 'none', '*': 'unknown' } },
    },
    runs: { from: 1, as: 'shell', otherwise: 'shell' },
  },
  {
    names: ['sshpass'],
    doc: 'sshpass(1), 1.10',
    effect: 'read-only',
    flags: { 'f d p P': 'value', 'e v h V': 'switch' },
    runs: { from: 0, as: 'argv' },
  },
  {
    names: ['pdsh', 'clush', 'pssh', 'parallel-ssh', 'dsh'],
    doc: 'pdsh(1), 2.35; clush(1), ClusterShell 1.9; pssh(1), 2.3',
    effect: 'read-only',
    flags: {
      'S b B N v a i P q L': 'switch',
      'w x l f t u R g h H p O': 'value',
      'o e outdir errdir': { takes: 'value', is: 'written' },
    },
    runs: { from: 0, as: 'shell' },
  },
  {
    names: ['vagrant'],
    doc: 'developer.hashicorp.com, Vagrant CLI, 2.4',
    verbs: {
      'status global-status ssh-config port validate version list-commands help': {
        effect: 'read-only',
        anyFlags: true,
      },
      ssh: {
        effect: 'read-only',
        flags: {
          'c command': { takes: 'value', is: 'shell' },
          'p plain t tty color no-color': 'switch',
        },
        input: 'shell',
      },
      'up halt destroy reload provision suspend resume init rsync upload winrm': 'mutating',
      'box snapshot plugin': { verbs: { list: 'read-only', '*': 'mutating' } },
    },
  },
];
