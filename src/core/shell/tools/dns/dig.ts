import type { Tool } from '../schema.ts';

/** Ask name servers. */
export const DIG: readonly Tool[] = [
  {
    names: ['drill'],
    doc: 'drill(1), ldns 1.8',
    effect: 'read-only',
    anyFlags: true,
    flags: { 'w q': { takes: 'value', is: 'written' } },
  },
  {
    names: ['dig', 'kdig', 'delv', 'dog', 'doggo', 'q'],
    doc: 'dig(1), delv(1), BIND 9.20; kdig(1), Knot DNS 3.5; drill(1), ldns 1.8',
    effect: 'read-only',
    style: 'none',
  },
  {
    names: ['nslookup', 'host', 'whois', 'resolveip', 'adig', 'ahost', 'dnsping', 'dnstraceroute'],
    doc: 'nslookup(1), host(1), BIND 9.20',
    effect: 'read-only',
    anyFlags: true,
  },
  {
    names: [
      'nsupdate',
      'knsupdate',
      'tsig-keygen',
      'rndc-confgen',
      'dnssec-keygen',
      'dnssec-signzone',
      'dnssec-settime',
    ],
    doc: 'nsupdate(1), BIND 9.20',
    effect: 'mutating',
    anyFlags: true,
  },
];
