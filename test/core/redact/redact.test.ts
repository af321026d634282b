import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { findSecrets } from '../../../src/core/redact/find.ts';
import { redact } from '../../../src/core/redact/redact.ts';
import { SECRETS } from './secrets.ts';

const ORDINARY = readFileSync(new URL('./ordinary.txt', import.meta.url), 'utf8');

const cases: readonly (readonly [name: string, text: string, expected: string])[] = [
  ['an empty text', '', ''],
  ['a named value', 'password: hunter2', 'password: [redacted-named]'],
  ['a value in quotes', `PASSWORD="a b"`, `PASSWORD="[redacted-named]"`],
  ['the name of a header', 'X-Vault-Token: abc', 'X-Vault-Token: [redacted-header]'],
  [
    'the scheme of a header',
    'Authorization: Bearer abc.def',
    'Authorization: Bearer [redacted-header]',
  ],
  [
    'a URL around its password',
    'postgres://app:s3cret@db:5432/x',
    'postgres://app:[redacted-url-password]@db:5432/x',
  ],
  [
    'only the values of a Secret',
    'data:\n  a: YWJj\n  b: ZGVm\nkind: Secret\nmetadata:\n  name: x',
    'data:\n  a: [redacted-kubernetes-secret]\n  b: [redacted-kubernetes-secret]\nkind: Secret\nmetadata:\n  name: x',
  ],
  [
    'a key without an end',
    '-----BEGIN PRIVATE KEY-----\nabc\ndef',
    '-----BEGIN PRIVATE KEY-----[redacted-private-key]',
  ],
];

describe('redact', () => {
  for (const [name, text, expected] of cases) {
    it(`keeps ${name}`, () => {
      assert.equal(redact(text).text, expected);
    });
  }

  for (const [kind, secret] of Object.entries(SECRETS)) {
    it(`takes out a ${kind} wherever it stands`, () => {
      const lines = ORDINARY.split('\n');
      fc.assert(
        fc.property(secret, fc.nat(lines.length), ({ secret, text }, at) => {
          const before = lines.slice(0, at).join('\n');
          const whole = `${before}\n---\n${text}\n---\n${lines.slice(at).join('\n')}`;
          for (const full of [text, whole]) {
            const { text: kept, count } = redact(full);
            assert.ok(!kept.includes(secret), `${secret} in ${kept.slice(0, 400)}`);
            assert.ok(count > 0);
          }
        }),
        { numRuns: 60 },
      );
    });
  }

  it('leaves ordinary output as it is', () => {
    const found = findSecrets(ORDINARY).map(({ start, end }) => ORDINARY.slice(start - 30, end));
    assert.deepEqual(found, []);
    assert.equal(redact(ORDINARY).text, ORDINARY);
  });

  it('takes out what is known to be secret', () => {
    const { text, count } = redact('said xyzzy and xyzzy again', ['xyzzy', 'ab']);
    assert.equal(text, 'said [redacted-given] and [redacted-given] again');
    assert.equal(count, 2);
  });

  it('takes out the rest of a key or Secret that was cut', () => {
    const { text } = redact('abcd\nefgh\n-----END RSA PRIVATE KEY-----\nok', [], true);
    assert.equal(text, '[redacted-private-key]-----END RSA PRIVATE KEY-----\nok');
    assert.equal(
      redact('  uri: cG9zdGdyZXM6Ly9hcHA6cHc=\nkind: Secret', [], true).text,
      '  uri: [redacted-kubernetes-secret]\nkind: Secret',
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(...Object.values(SECRETS)), ({ text }) => {
        const once = redact(text).text;
        assert.deepEqual(redact(once), { text: once, count: 0 });
      }),
      { numRuns: 500 },
    );
  });

  it('gives places in order within any text', () => {
    const signs =
      'password: token= " \' | data: \n kind: Secret { } -----BEGIN -----END PRIVATE KEY----- :// @ \\ --';
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom(...signs.split(' ')),
      ...Object.values(SECRETS).map((secret) => secret.map(({ text }) => text)),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.boolean(), (pieces, isCut) => {
        const text = pieces.join(' ');
        let at = 0;
        for (const { start, end } of findSecrets(text, isCut)) {
          assert.ok(at <= start && start < end && end <= text.length);
          at = end;
        }
      }),
      { numRuns: 200 },
    );
  });

  it('reads hostile text in time that grows with its length', () => {
    for (const unit of [
      'a-',
      'password',
      'x://a:',
      '"a":',
      'ey',
      '-----BEGIN PRIVATE KEY-----\n',
      'curl -u ',
      'data:\n',
      '- - ',
      '| ',
      '= ',
    ]) {
      const text = unit.repeat(40_000 / unit.length);
      redact(text, [], true);
    }
  }).timeout(20_000);
});
