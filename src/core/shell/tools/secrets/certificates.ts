import type { Tool } from '../schema.ts';
import { OUTPUT_FILE, READS } from '../specs.ts';

/** Certificates and keys. */
export const CERTIFICATES: readonly Tool[] = [
  {
    names: ['openssl'],
    doc: 'docs.openssl.org, manual pages of section 1, 3.5',
    style: 'go',
    flags: {
      'in inform outform passin CAfile CApath': 'value',
      // They load a library.
      'engine provider provider-path': { takes: 'value', effect: 'unknown' },
    },
    verbs: {
      'x509 crl pkcs7 ocsp': {
        effect: 'read-only',
        flags: {
          'out keyout': OUTPUT_FILE,
          'noout text enddate startdate dates subject issuer serial fingerprint sha256 sha1 md5 modulus pubkey hash subject_hash issuer_hash email ocsp_uri purpose alias nocert print_certs verify lastupdate nextupdate crlnumber resp_text req_text no_nonce trust_other no_intern':
            'switch',
          'checkend checkhost checkemail checkip ext nameopt certopt dateopt url issuer_cert cert host header VAfile verify_other CAkey CA days set_serial signkey req extfile extensions path timeout key':
            'value',
          'respout reqout': OUTPUT_FILE,
          CAcreateserial: 'mutating',
          CAserial: { takes: 'value', effect: 'mutating' },
          'port index': { takes: 'value', effect: 'unknown' },
        },
      },
      s_client: {
        effect: 'read-only',
        flags: {
          'connect servername host port proxy cert key CAfile CApath verify alpn starttls cipher ciphersuites sigalgs curves groups name xmpphost verify_hostname verify_ip attime no_check_time session sess_in bind build_chain cert_chain certform keyform nextprotoneg max_protocol min_protocol':
            'value',
          'showcerts brief quiet ign_eof no_ign_eof msg debug state status tls1 tls1_1 tls1_2 tls1_3 ssl3 no_tls1 no_tls1_1 no_tls1_2 no_tls1_3 no_ssl3 4 6 crlf reconnect prexit noservername dtls dtls1_2 nbio':
            'switch',
          'verify_return_error tlsextdebug': 'switch',
          'sess_out keylogfile msgfile': OUTPUT_FILE,
        },
        input: 'sent',
      },
      'rsa ec pkey dsa pkcs8': {
        effect: 'read-only',
        flags: {
          out: OUTPUT_FILE,
          'noout text check modulus pubin pubout pubcheck text_pub param_out traditional topk8 nocrypt':
            'switch',
          'passin passout inform outform conv_form param_enc aes256 v2': 'value',
        },
        sensitive: true,
      },
      pkcs12: {
        effect: 'read-only',
        flags: {
          out: OUTPUT_FILE,
          'info noout nokeys nocerts clcerts cacerts nodes noenc legacy': 'switch',
          'passin passout password in': 'value',
          export: 'mutating',
        },
        sensitive: true,
      },
      req: {
        effect: 'read-only',
        flags: {
          'noout text verify subject pubkey modulus': 'switch',
          'nameopt reqopt days subj key config keyform section': 'value',
          'out keyout': OUTPUT_FILE,
          'new x509 nodes noenc batch': 'mutating',
          newkey: { takes: 'value', effect: 'mutating' },
        },
      },
      crl2pkcs7: {
        effect: 'read-only',
        flags: { nocrl: 'switch', certfile: 'value', out: OUTPUT_FILE },
      },
      verify: {
        effect: 'read-only',
        flags: {
          'CAfile CApath untrusted purpose verify_name verify_hostname attime verify_depth CRLfile trusted':
            'value',
          'crl_check crl_check_all show_chain verbose partial_chain x509_strict crl_download no-CAfile no-CApath':
            'switch',
        },
      },
      'ciphers version list errstr asn1parse speed prime help': {
        ...READS,
        flags: { 'out writerand': OUTPUT_FILE },
      },
      'dgst sha256 sha1 md5 sha512': {
        effect: 'read-only',
        flags: {
          out: OUTPUT_FILE,
          'r hex binary c sha256 sha1 sha512 md5': 'switch',
          'verify signature hmac mac sigopt': 'value',
          'sign prverify': 'value',
        },
      },
      rand: { effect: 'read-only', flags: { out: OUTPUT_FILE, 'hex base64': 'switch' } },
      'base64 enc': {
        effect: 'read-only',
        flags: {
          out: OUTPUT_FILE,
          'd a A e base64 pbkdf2 salt nosalt aes-256-cbc': 'switch',
          'pass k K iv md iter': 'value',
        },
      },
      's_server genrsa genpkey gendsa ecparam dhparam ca cms smime ts rehash': 'mutating',
    },
  },
  {
    names: ['keytool'],
    doc: 'docs.oracle.com, keytool, Java 21',
    style: 'go',
    flags: {
      'list printcert printcertreq printcrl showinfo': 'read-only',
      'keystore storepass alias storetype file sslserver keypass providername provider jarfile':
        'value',
      'v rfc cacerts noprompt': 'switch',
      'import importcert genkey genkeypair delete export exportcert importkeystore changealias storepasswd keypasswd certreq gencert genseckey importpass gencrl':
        'mutating',
    },
    effect: 'unknown',
  },
  {
    names: ['step'],
    doc: 'smallstep.com, step CLI, 0.28',
    verbs: {
      certificate: {
        verbs: { 'inspect lint verify fingerprint needs-renewal': READS, '*': 'mutating' },
      },
      ca: { verbs: { 'health roots root provisioner': { effect: 'unknown' }, '*': 'mutating' } },
      crypto: { effect: 'unknown' },
      version: READS,
    },
  },
  {
    names: ['certbot'],
    doc: 'eff-certbot.readthedocs.io, 5.1',
    effect: 'mutating',
    anyFlags: true,
    verbs: { certificates: READS, plugins: READS, show_account: READS },
  },
  {
    names: ['cfssl'],
    doc: 'github.com/cloudflare/cfssl, 1.6',
    style: 'go',
    verbs: { 'certinfo info version scan': READS, '*': 'mutating' },
  },
  {
    names: ['ssh-keyscan'],
    doc: 'ssh-keyscan(1), OpenSSH 10',
    effect: 'read-only',
    anyFlags: true,
  },
  {
    names: ['ssh-keygen'],
    doc: 'ssh-keygen(1), OpenSSH 10',
    effect: 'mutating',
    flags: {
      'l L': 'read-only',
      B: 'read-only',
      F: { takes: 'value', effect: 'read-only' },
      'v q H c': 'switch',
      R: { takes: 'value', effect: 'mutating' },
      'f E': 'value',
      y: { takes: 'nothing', effect: 'read-only', sensitive: true },
    },
  },
  {
    names: ['ssh-add'],
    doc: 'ssh-add(1), OpenSSH 10',
    effect: 'mutating',
    flags: { 'l L': 'read-only', E: 'value', T: { takes: 'value', effect: 'read-only' } },
    anyFlags: true,
  },
  {
    names: ['ssh-copy-id', 'ssh-agent'],
    doc: 'ssh-copy-id(1), OpenSSH 10',
    effect: 'mutating',
    anyFlags: true,
  },
  {
    names: ['testssl.sh', 'testssl', 'sslscan', 'sslyze'],
    doc: 'testssl.sh, 3.2',
    effect: 'read-only',
    flags: {
      'p s f U P h S e E c n g color protocols headers vulnerable quiet sneaky fast ids-friendly 4 6 no-colour show-certificate targets':
        'switch',
      'ip t starttls nodns openssl proxy servername connect-timeout openssl-timeout mapping warnings severity':
        'value',
      'oL oJ oC oH log logfile json jsonfile csv csvfile html htmlfile xml json_out': {
        takes: 'optional',
        effect: 'mutating',
      },
    },
  },
];
