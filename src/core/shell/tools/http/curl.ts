import type { Flag, Tool } from '../schema.ts';

/** Sends a body, which makes the request a POST unless a flag says otherwise. */
const BODY: Flag = { takes: 'value', effect: 'mutating', notWith: 'G X=GET X=HEAD' };
const WRITTEN: Flag = { takes: 'value', is: 'written' };

/** Headers by which a GET asks for another method. */
const METHOD_HEADER = '^[xX]-[\\w-]*[mM][eE][tT][hH][oO][dD][\\w-]*:';

export const curl: Tool = {
  names: ['curl'],
  doc: 'curl(1), 8.11',
  effect: 'read-only',
  flags: {
    '0 http1.0 http1.1 http2 http2-prior-knowledge http3 http3-only 1 tlsv1 tlsv1.0 tlsv1.1 tlsv1.2 tlsv1.3 2 3 4 ipv4 6 ipv6 a append anyauth basic digest negotiate ntlm B use-ascii compressed compressed-ssh disable q fail f fail-early fail-with-body false-start g globoff haproxy-protocol i include show-headers I head j junk-session-cookies k insecure keepalive no-keepalive L location location-trusted l list-only M manual N no-buffer n netrc netrc-optional no-alpn no-progress-meter no-sessionid p proxytunnel parallel Z path-as-is proxy-insecure R remote-time raw s silent S show-error sasl-ir ssl ssl-reqd styled-output tcp-fastopen tcp-nodelay tr-encoding v verbose V version # progress-bar doh-insecure cert-status':
      'switch',
    'A user-agent b cookie C continue-at E cert cert-type cacert capath ciphers connect-timeout connect-to crlfile e referer interface key key-type limit-rate local-port m max-time max-filesize max-redirs noproxy oauth2-bearer pass preproxy proto proto-default proto-redir proxy x proxy-header proxy-user U r range resolve retry retry-delay retry-max-time socks4 socks4a socks5 socks5-hostname speed-limit Y speed-time y tls-max tlsuser tlspassword tls13-ciphers u user unix-socket url url-query z time-cond aws-sigv4 curves dns-servers dns-interface doh-url happy-eyeballs-timeout-ms keepalive-time netrc-file parallel-max request-target service-name expect100-timeout variable abstract-unix-socket':
      'value',
    'retry-all-errors retry-connrefused ssl-no-revoke suppress-connect-headers': 'switch',
    'w write-out': { takes: 'value', like: '%output\\{', effect: 'mutating' },
    'H header': { takes: 'value', like: METHOD_HEADER, effect: 'mutating' },
    'G get': 'switch',
    'X request': { takes: 'value', values: { 'GET HEAD OPTIONS TRACE': 'none', '*': 'mutating' } },
    'd data data-ascii data-binary data-raw data-urlencode json': BODY,
    'F form form-string T upload-file mail-from mail-rcpt': { takes: 'value', effect: 'mutating' },
    'Q quote': { takes: 'value', effect: 'mutating' },
    'o output c cookie-jar D dump-header trace trace-ascii stderr etag-save hsts alt-svc libcurl':
      WRITTEN,
    'O remote-name remote-name-all J remote-header-name': 'mutating',
    'create-dirs create-file-mode output-dir ftp-create-dirs': 'switch',
    'K config': { takes: 'value', effect: 'unknown' },
    // What follows is a request of its own, with flags of its own.
    'next :': 'unknown',
    xattr: 'mutating',
  },
  operands: [
    { like: '^(?!(?:gopher|dict|mqtt|smtp|tftp|telnet)s?:)' },
    { like: '^telnet:', is: 'receiver' },
    // These send what the URL says.
    { effect: 'unknown' },
  ],
};
