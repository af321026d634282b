import type { Tool } from '../schema.ts';
import { OUTPUT_FILE } from '../specs.ts';

/** Wget saves what it gets, unless it is told otherwise. */
export const WGET: readonly Tool[] = [
  {
    names: ['wget'],
    doc: 'gnu.org, Wget 1.25 manual',
    effect: 'mutating',
    flags: {
      spider: 'read-only',
      'O output-document': {
        takes: 'value',
        is: 'written',
        effect: 'read-only',
      },
      'q quiet v verbose nv no-verbose S server-response c continue d debug 4 inet4-only 6 inet6-only N timestamping no-check-certificate no-cache no-proxy no-dns-cache no-hsts no-cookies no-http-keep-alive show-progress content-on-error https-only no-iri auth-no-challenge':
        'switch',
      'T timeout dns-timeout connect-timeout read-timeout t tries waitretry w wait user password http-user http-password header U user-agent referer ca-certificate ca-directory certificate private-key secure-protocol bind-address limit-rate max-redirect prefer-family':
        'value',
      method: { takes: 'value', values: { 'GET HEAD OPTIONS get head': 'none', '*': 'mutating' } },
      'post-data post-file body-data body-file': { takes: 'value', effect: 'mutating' },
      'o output-file a append-output save-cookies warc-file rejected-log P directory-prefix':
        OUTPUT_FILE,
      'i input-file': 'value',
      'e execute': { takes: 'value', values: { 'robots=off': 'none', '*': 'unknown' } },
      'use-askpass': { takes: 'value', effect: 'unknown' },
    },
  },
  {
    names: ['http', 'https', 'xh', 'xhs'],
    doc: 'httpie.io, CLI, 3.2',
    effect: 'read-only',
    flags: {
      'j json f form multipart v verbose h headers b body I ignore-stdin F follow check-status S stream offline n meta quiet q all':
        'switch',
      'p print pretty s style a auth A auth-type proxy max-redirects timeout verify ssl cert cert-key default-scheme format-options response-charset':
        'value',
      'o output': OUTPUT_FILE,
      'd download c continue': 'mutating',
      'session session-read-only': { takes: 'value', effect: 'mutating' },
    },
    operands: [
      { at: 0, like: '^(?:GET|HEAD|OPTIONS|get|head)$' },
      { at: 0, like: '^[A-Za-z]+$', effect: 'mutating' },
      { like: '^[^:/?=]+(?::=|=(?!=)|@)', effect: 'mutating' },
    ],
    input: 'mutating',
  },
  {
    names: ['grpcurl'],
    doc: 'github.com/fullstorydev/grpcurl, 1.9',
    style: 'go',
    effect: 'unknown',
    flags: {
      'plaintext insecure v vv emit-defaults format-error allow-unknown-fields expand-headers use-reflection':
        'switch',
      'cacert cert key authority connect-timeout max-time keepalive-time H rpc-header reflect-header proto import-path protoset servername user-agent max-msg-sz format d':
        'value',
      'protoset-out proto-out-dir': OUTPUT_FILE,
    },
    operands: [
      { like: '^(?:list|describe)$', effect: 'read-only' },
      { like: '^grpc\\.health\\.v1\\.Health[/.](?:Check|Watch|List)$', effect: 'read-only' },
    ],
  },
  {
    names: ['ab', 'wrk', 'hey', 'vegeta', 'k6', 'siege', 'locust', 'oha'],
    doc: 'A load on the target; README of each project',
    effect: 'mutating',
    anyFlags: true,
  },
];
