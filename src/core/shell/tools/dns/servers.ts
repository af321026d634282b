import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

/** Control and check name servers. */
export const DNS_SERVERS: readonly Tool[] = [
  {
    names: ['rndc'],
    doc: 'rndc(8), BIND 9.20; stats and dumpdb write files',
    flags: { 'b c k p s y': 'value', 'q r V 4 6': 'switch', help: 'unknown' },
    verbs: {
      status: READS,
      'zonestatus showzone': READS,
      dnssec: { effect: 'mutating', flags: { '-status': 'read-only' } },
      'managed-keys': { verbs: { status: READS, '*': 'mutating' } },
      'serve-stale': { verbs: { status: READS, '*': 'mutating' } },
      '*': 'mutating',
    },
  },
  {
    names: [
      'named-checkconf',
      'named-checkzone',
      'named-rrchecker',
      'dnssec-verify',
      'dnssec-dsfromkey',
      'unbound-checkconf',
      'unbound-host',
      'nsd-checkconf',
      'nsd-checkzone',
      'kzonecheck',
      'named-journalprint',
      'nsec3hash',
      'ldns-verify-zone',
    ],
    doc: 'named-checkzone(1), BIND 9.20; unbound-checkconf(8), Unbound 1.24',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'w o': OUTPUT_FILE, D: 'switch', 'j J': 'switch', 'f k t c': 'value' },
  },
  {
    names: ['unbound-control'],
    doc: 'unbound-control(8), Unbound 1.24; stats resets the counters, stats_noreset does not',
    flags: { 'c s': 'value', 'q h': 'switch' },
    verbs: {
      'status stats_noreset stats_shm list_stubs list_forwards list_insecure list_local_zones list_local_data list_auth_zones dump_cache dump_requestlist dump_infra lookup get_option ratelimit_list ip_ratelimit_list view_list_local_zones view_list_local_data rpz_status':
        { effect: 'read-only' },
      'forward stub': 'unknown',
      '*': 'mutating',
    },
  },
  {
    names: ['resolvectl', 'systemd-resolve'],
    doc: 'resolvectl(1), systemd 257',
    effect: 'read-only',
    flags: {
      '4 6 status statistics no-pager legend cache synthesize cname validate trust-anchor network zone search raw service openpgp tlsa json':
        'optional',
      'i interface p protocol t type c class': 'value',
      'flush-caches reset-statistics reset-server-features': 'mutating',
      'set-dns set-domain set-llmnr set-mdns set-dnssec set-nta revert': {
        takes: 'optional',
        effect: 'mutating',
      },
    },
    verbs: {
      'status query service openpgp tlsa statistics show-cache show-server-state monitor': READS,
      'dns domain default-route llmnr mdns dnsovertls dnssec nta': {
        effect: 'read-only',
        operands: [{ at: 1, effect: 'mutating' }],
      },
      'flush-caches reset-server-features reset-statistics revert log-level': 'mutating',
    },
    orOperands: true,
  },
  {
    names: ['nsd-control', 'knotc', 'kresctl', 'rec_control', 'pdns_control', 'dnsdist'],
    doc: 'nsd-control(8); knotc(8), Knot DNS 3.5; pdns_control(1), rec_control(1), PowerDNS 5',
    flags: { 'c s socket config-dir config-name': 'value' },
    verbs: {
      'status stats_noreset zonestatus zone-status zone-read zone-check conf-check conf-read conf-get conf-list ping uptime version get get-all show dump current-queries top-queries top-remotes get-qtypelist ccounts list-zones rping ruptime rversion':
        READS,
      '*': 'mutating',
    },
  },
  {
    names: ['pdnsutil'],
    doc: 'doc.powerdns.com, pdnsutil, 5.0',
    flags: { 'config-dir config-name': 'value', 'v verbose q quiet': 'switch' },
    verbs: {
      'list-zone list-all-zones check-zone check-all-zones show-zone list-keys get-meta list-tsig-keys list-algorithms hash-zone-record':
        READS,
      '*': 'mutating',
    },
  },
  {
    names: ['coredns'],
    doc: 'coredns.io, manual, 1.13',
    style: 'go',
    effect: 'mutating',
    anyFlags: true,
    flags: { 'plugins version': 'read-only' },
  },
  {
    names: ['dnsmasq'],
    doc: 'dnsmasq(8), 2.91',
    effect: 'mutating',
    anyFlags: true,
    flags: { 'test v version w help': 'read-only' },
  },
];
