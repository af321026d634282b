import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

/** Proxies and their checks. */
export const PROXIES: readonly Tool[] = [
  {
    names: ['envoy'],
    doc: 'envoyproxy.io, command line options, 1.36',
    effect: 'mutating',
    flags: {
      version: 'read-only',
      mode: { takes: 'value', values: { 'validate init_only': 'read-only' } },
    },
    anyFlags: true,
  },
  {
    names: ['nginx'],
    doc: 'nginx.org, command-line parameters, 1.28',
    effect: 'mutating',
    style: 'go',
    flags: {
      't T v V h': 'read-only',
      q: 'switch',
      'c p e': 'value',
      's g': { takes: 'value', effect: 'mutating' },
    },
  },
  {
    names: ['haproxy'],
    doc: 'docs.haproxy.org, management guide, 3.2',
    effect: 'mutating',
    style: 'go',
    flags: { 'c v vv': 'read-only', 'f C m n N p S x': 'value', 'D W db d V q': 'switch' },
  },
  {
    names: ['apachectl', 'apache2ctl', 'httpd', 'apache2'],
    doc: 'httpd.apache.org, apachectl and httpd, 2.4',
    effect: 'mutating',
    style: 'go',
    flags: {
      't S v V l L M': 'read-only',
      'D f d C c': 'value',
      k: { takes: 'value', effect: 'mutating' },
      help: 'unknown',
    },
    verbs: { 'configtest status fullstatus': 'read-only', '*': 'mutating' },
  },
  {
    names: ['varnishlog', 'varnishncsa'],
    doc: 'varnishlog(1), 8.0',
    effect: 'read-only',
    anyFlags: true,
    flags: {
      'w P': OUTPUT_FILE,
      D: 'mutating',
      'n q Q g i I x X r R t T k L N f F h m': 'value',
    },
  },
  {
    names: ['varnishstat', 'varnishtop', 'varnishhist'],
    doc: 'varnishstat(1), 8.0',
    effect: 'read-only',
    anyFlags: true,
  },
  {
    names: ['varnishadm'],
    doc: 'varnish-cli(7), 8.0',
    flags: { 'n S T t': 'value', p: 'switch' },
    verbs: {
      'ping status banner pid help panic.show ban.list backend.list vcl.list vcl.show param.show storage.list':
        { effect: 'read-only' },
      '*': 'mutating',
    },
  },
  {
    names: ['caddy'],
    doc: 'caddyserver.com, command line, 2.10',
    verbs: {
      'version list-modules build-info environ': READS,
      'validate adapt': READS,
      '*': 'mutating',
    },
  },
  {
    names: ['traefik'],
    doc: 'doc.traefik.io, 3.5',
    effect: 'mutating',
    anyFlags: true,
    verbs: { 'version healthcheck': READS },
  },
];
