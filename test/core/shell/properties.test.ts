import assert from 'node:assert/strict';
import fc from 'fast-check';
import { classify } from '../../../src/core/shell/classify.ts';
import { type Effect, worst } from '../../../src/core/shell/model.ts';

const COMMANDS: Readonly<Record<Effect, readonly string[]>> = {
  'read-only': [
    'kubectl get pods -n payments',
    'systemctl status web',
    'ls -l /var/log',
    'curl -sS http://localhost:8080/ready',
    'ip addr show dev eth0',
    'redis-cli GET session',
    'psql -c "SELECT 1"',
    "sed -n '1,5p' notes",
    "find /var/log -name '*.log'",
    'git log --oneline',
  ],
  unknown: [
    'frobnicate --now',
    'kubectl frobnicate pods',
    'kubectl get pods --frobnicate',
    'psql -f jobs.sql',
  ],
  mutating: [
    'kubectl delete pod api-0',
    'systemctl restart web',
    'curl -X POST http://localhost:8080/reload',
    'ip link set eth0 down',
    'redis-cli FLUSHALL',
    'psql -c "DELETE FROM jobs"',
    "sed -i 's/a/b/' notes",
    'find /srv -name x -delete',
    'git push origin main',
    'ls > list',
  ],
};

const effect = fc.constantFrom<Effect>('read-only', 'unknown', 'mutating');
const anyCommand = effect.chain((kind) => fc.constantFrom(...COMMANDS[kind]));
const quoted = (text: string) => `'${text.replaceAll("'", "'\\''")}'`;

/** Programs that run one command with its words as they are. */
const BY_WORDS = [
  'sudo',
  'sudo -u root -E',
  'env',
  'env -u HOME A=1 B=2',
  'nohup',
  'nice -n 5',
  'ionice -c 3',
  'timeout -s KILL 10',
  'stdbuf -oL',
  'setsid',
  'command',
  'exec',
  'time',
  'busybox',
  'flock -n /var/lock/a',
  'nsenter -t 1 -m --',
  'chroot /host',
  'unshare -n',
  'ip netns exec blue',
  'kubectl exec api-0 -n payments -c app --',
  'runuser -u app --',
  'taskset -c 0',
  'strace -f',
];

/** Programs that run a text with a shell. */
const BY_TEXT = [
  'sh -c',
  'bash -lc',
  'eval',
  'ssh -p 22 me@web1',
  'watch -n 1',
  'su - app -c',
  'flock /tmp/a -c',
];

/** Grammar around one command. */
const AROUND: readonly ((inner: string) => string)[] = [
  (inner) => `( ${inner} )`,
  (inner) => `{ ${inner}; }`,
  (inner) => `if true; then ${inner}; fi`,
  (inner) => `for i in 1 2; do ${inner}; done`,
  (inner) => `while false; do ${inner}; done`,
  (inner) => `case a in a) ${inner} ;; esac`,
  (inner) => `echo "$( ${inner} )"`,
  (inner) => `cat <( ${inner} )`,
  (inner) => `true && ${inner}`,
  (inner) => `true || ${inner}`,
  (inner) => `${inner} | cat`,
  (inner) => `${inner} 2>/dev/null`,
  (inner) => `NAME=$( ${inner} )`,
  (inner) => `again() { ${inner}; }; again`,
  (inner) => `{ ${inner} & }`,
];

const around = fc.oneof(
  fc.constantFrom(...BY_TEXT).map((by) => (inner: string) => `${by} ${quoted(inner)}`),
  fc.constantFrom(...AROUND),
);
/** Words before a command, which has to be one without redirections and assignments of its own. */
const before = fc.constantFrom(...BY_WORDS).map((by) => (inner: string) => `${by} ${inner}`);

describe('classify: properties', () => {
  it('any program that only runs another keeps the effect, at any depth', () => {
    fc.assert(
      fc.property(
        anyCommand,
        fc.array(before, { maxLength: 3 }),
        fc.array(fc.tuple(around, fc.array(before, { maxLength: 2 })), { maxLength: 4 }),
        (command, first, layers) => {
          let line = first.reduce((inner, wrap) => wrap(inner), command);
          for (const [wrap, more] of layers) {
            line = wrap(line);
            if (/^(?:sh|bash|ssh|watch|su|flock) /.test(line)) {
              line = more.reduce((inner, one) => one(inner), line);
            }
          }
          assert.equal(classify(line).effect, classify(command).effect, line);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('the effect of several commands is the worst of theirs, in any order', () => {
    const joint = fc.constantFrom(' && ', ' || ', '; ', '\n', ' & ', ' | ');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anyCommand, joint), { minLength: 1, maxLength: 5 }),
        (parts) => {
          const line = parts.map(([command, by], at) =>
            at === parts.length - 1 ? command : command + by,
          );
          const expected = worst(parts.map(([command]) => classify(command).effect));
          assert.equal(classify(line.join('')).effect, expected, line.join(''));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('what things are called does not change it', () => {
    const templates = [
      'kubectl get pods NAME -n NAME',
      'kubectl logs NAME -c NAME --tail=5',
      'kubectl delete pod NAME',
      'kubectl exec NAME -n NAME -- cat /etc/NAME',
      'systemctl status NAME',
      'systemctl restart NAME',
      'redis-cli -h NAME GET NAME',
      'redis-cli DEL NAME',
      'ssh NAME uptime',
      'ssh NAME "systemctl stop NAME"',
      'dig NAME',
      'psql -h NAME -c "SELECT * FROM NAME"',
      'psql -c "DELETE FROM NAME"',
      'find /srv/NAME -name NAME',
      'git log NAME',
      'vault kv get secret/NAME',
      'aws s3 ls s3://NAME',
      'grep NAME /var/log/NAME',
      'ls /srv/NAME > NAME',
    ];
    const name = fc.oneof(
      fc.stringMatching(/^[a-z][a-z0-9]{0,12}(?:-[a-z0-9]{1,8})?$/),
      fc.constantFrom(
        'get',
        'list',
        'status',
        'delete',
        'restart',
        'read',
        'exec',
        'help',
        'version',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...templates), name, (template, other) => {
        const expected = classify(template.replaceAll('NAME', 'web')).effect;
        const line = template.replaceAll('NAME', other);
        assert.equal(classify(line).effect, expected, line);
      }),
      { numRuns: 600 },
    );
  });

  it('how words are quoted does not change it', () => {
    const styles: readonly ((word: string) => string)[] = [
      (word) => word,
      (word) => `'${word}'`,
      (word) => `"${word}"`,
      (word) => [...word].map((letter) => `\\${letter}`).join(''),
      (word) => [...word].map((letter) => `'${letter}'`).join(''),
      (word) => [...word].map((letter) => `"${letter}"`).join(''),
      (word) =>
        `$'${[...word].map((letter) => `\\x${letter.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')}'`,
      (word) => `''${word}""`,
      (word) => `${word.slice(0, 1)}\\\n${word.slice(1)}`,
    ];
    const plain = Object.values(COMMANDS)
      .flat()
      .filter((command) => /^[\w /:.=-]+$/.test(command));
    fc.assert(
      fc.property(
        fc.constantFrom(...plain),
        fc.array(fc.constantFrom(...styles), { minLength: 8, maxLength: 8 }),
        (command, chosen) => {
          const words = command.split(' ');
          const line = words.map((word, at) => (chosen[at % 8] ?? String)(word)).join(' ');
          assert.equal(classify(line).effect, classify(command).effect, line);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('reads any text without throwing, and every reason lies in it', () => {
    const pieces = fc.constantFrom(
      ...[...'$(){}[]<>|&;\'"`\\#!*?~=- \n\t'],
      ...['$(', '<<EOF\n', 'EOF\n', '[[', 'if ', 'then ', 'fi', 'do ', 'done', 'sudo ', 'sh -c '],
      ...COMMANDS['read-only'],
      ...COMMANDS.mutating,
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 30 }).map((some) => some.join('')),
        ),
        (line) => {
          const { effect, reasons } = classify(line);
          assert.equal(effect, worst(reasons.map((reason) => reason.effect)));
          assert.ok(reasons.length > 0);
          for (const { range } of reasons) {
            assert.ok(
              range.start >= 0 && range.start <= range.end && range.end <= line.length,
              line,
            );
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
