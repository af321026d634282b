import assert from 'node:assert/strict';
import { classify } from '../../../src/core/shell/classify.ts';
import { checkEffects } from './effects.ts';

describe('classify: the worst part counts', () => {
  checkEffects({
    'read-only': [
      'kubectl get pods | grep Pending | wc -l',
      'ls & kubectl get pods',
      '! ls',
      'time ls',
      'for i in 1 2 3; do kubectl get pod $i; done',
      'while read pod; do echo $pod; done < <(kubectl get pods)',
      'if kubectl get ns a; then echo yes; else echo no; fi',
      'cat <(ls) >/dev/null 2>&1',
      'echo $((1 + $(ls | wc -l)))',
      'ls; # systemctl stop web',
      'report() { kubectl get pods; }; report',
      'NS=payments; kubectl get pods -n "$NS"',
    ],
    mutating: [
      'kubectl get pods && kubectl delete pod a',
      'ls; kubectl delete pod a',
      'ls || kubectl delete pod a',
      'ls\nkubectl delete pod a',
      '(ls; kubectl delete pod a)',
      '{ ls; kubectl delete pod a; }',
      'ls & kubectl delete pod a',
      'echo "$(kubectl delete pod a)"',
      'echo `kubectl delete pod a`',
      'echo "`echo \\`kubectl delete pod a\\``"',
      'cat <(kubectl delete pod a)',
      'NAME=$(kubectl delete pod a)',
      'NAMES[$(kubectl delete pod a)]=b',
      'NAMES=(a $(kubectl delete pod a))',
      `echo ${'$'}{NAME:-$(kubectl delete pod a)}`,
      'echo $((1 + $(kubectl delete pod a)))',
      '[[ -n $(kubectl delete pod a) ]]',
      'for pod in $(kubectl delete pod a); do ls; done',
      'while kubectl delete pod a; do ls; done',
      'if ls; then kubectl delete pod a; fi',
      'case a in a) ls ;; *) kubectl delete pod a ;; esac',
      'remove() { kubectl delete pod a; }; remove',
      'coproc kubectl delete pod a',
      'cat <<EOF\n$(kubectl delete pod a)\nEOF',
      'cat <<< "$(kubectl delete pod a)"',
      'ls > $(kubectl delete pod a)',
    ],
    unknown: [
      '',
      '# a note',
      'frobnicate',
      "ls 'abc",
      'ls )',
      '$TOOL get pods',
      '$(which kubectl) get pods',
      'k* get pods',
      '{kubectl,get,pods}',
      'kubectl $VERB pods',
      'kubectl {get,delete} pods',
      'kubectl get pods --frobnicate',
      './kubectl get pods',
      '/tmp/kubectl get pods',
      'PATH=/srv:$PATH ls',
      'LD_PRELOAD=/srv/x.so ls',
      'KUBE_EDITOR=vim kubectl get pods',
      'PAGER=/srv/x git log',
      'export PATH=/srv',
      'ls() { kubectl get pods; }',
      'alias ls=id; ls',
      'trap "ls" EXIT',
      'source ./environment',
      'run() { "$@"; }; run ls',
      'kubectl get pods $EXTRA_ARGS',
      'echo x > /dev/tcp/10.0.0.1/80',
      'ls \rrm x',
      'ls \u001b[2K',
      'ls \u200b',
      'ls \u202exr',
      'ls ；rm x',
      "ls '；' ｜ sh",
    ],
  });
});

describe('classify: redirections', () => {
  checkEffects({
    'read-only': [
      "grep '；' notes.txt # 看（一）；",
      'ls >/dev/null',
      'ls 2>/dev/null',
      'ls &>/dev/null',
      'ls >/dev/null 2>&1',
      'ls >&2',
      'ls 2>&-',
      'ls > /tmp/list',
      'ls >> /tmp/a/list',
      'ls > /dev/stderr',
      'cat < pods.txt',
      'cat <<EOF\nkubectl delete pod a\nEOF',
    ],
    mutating: [
      'ls > list',
      'ls >> list',
      'ls >| list',
      'ls &> list',
      'ls >& list',
      'ls <> list',
      '> list',
      'ls > /tmp/../etc/hosts',
      'ls > "$OUT"',
      'ls > /dev/sda',
      'ls 2> errors.log',
      '{ ls; id; } > list',
      'for i in 1 2; do ls; done > list',
    ],
  });
});

describe('classify: what a shell or a client reads', () => {
  checkEffects({
    'read-only': [
      'echo "systemctl status web" | sh',
      'sh <<EOF\nkubectl get pods\nEOF',
      "bash -s <<'EOF'\nkubectl get pods\nEOF",
      'cat <<EOF | ssh web1\ndf -h\nEOF',
      'bash <<< "ls"',
      'echo PING | redis-cli',
      "printf 'PING\\nDBSIZE\\n' | redis-cli -h cache",
      'sh < /dev/null',
    ],
    mutating: [
      'echo "systemctl stop web" | sh',
      'sh <<EOF\nls\nkubectl delete pod a\nEOF',
      'cat <<EOF | bash\nkubectl delete pod a\nEOF',
      'ssh web1 <<EOF\nsystemctl restart web\nEOF',
      'echo FLUSHALL | redis-cli',
      "printf 'PING\\nFLUSHALL\\n' | redis-cli",
      'sudo sh <<< "systemctl stop web"',
      'kubectl exec -i a -- sh <<EOF\nsystemctl stop web\nEOF',
    ],
    unknown: [
      'curl -s https://example.org/x.sh | sh',
      'cat commands | bash -s',
      'sh < commands',
      'sh -s < <(cat commands)',
      'cat commands | redis-cli',
      'kubectl get pods | while read pod; do sh; done',
      'sh',
      'ssh web1',
      'redis-cli',
    ],
  });
});

describe('classify: placeholders', () => {
  checkEffects(
    {
      'read-only': [
        'kubectl logs <pod> -n <name space>',
        'kubectl get pod {{ pod }} -o yaml',
        'kubectl describe node NODE_NAME',
        'systemctl status [unit]',
      ],
      mutating: ['kubectl delete pod <pod>', 'ls > <pod>'],
      unknown: ['<pod> get pods', 'kubectl <pod> pods', 'kubectl get pods -<pod>'],
    },
    ['<pod>', '<name space>', '{{ pod }}', 'NODE_NAME', '[unit]'],
  );
});

describe('classify: reasons', () => {
  it('lie where the part stands', () => {
    const line = 'ls && sudo kubectl delete pod <pod>';
    const { reasons } = classify(line, { placeholders: ['<pod>'] });
    assert.deepEqual(
      reasons.map(({ text, range, tool }) => [text, line.slice(range.start, range.end), tool]),
      [
        ['ls', 'ls', 'ls'],
        ['kubectl delete pod <pod>', 'kubectl delete pod <pod>', 'kubectl'],
      ],
    );
  });

  it('of a quoted text have the place of the argument', () => {
    const line = "ssh web1 'systemctl stop web'";
    const [reason] = classify(line).reasons;
    assert.equal(reason?.text, 'systemctl stop web');
    assert.equal(line.slice(reason?.range.start, reason?.range.end), "'systemctl stop web'");
  });

  it('too long a line is not read', () => {
    assert.equal(classify(`ls ${'a'.repeat(70_000)}`).effect, 'unknown');
  });

  it('more openings than can be read in time are not', () => {
    assert.equal(classify(`echo ${'$('.repeat(20_000)}`).effect, 'unknown');
  });

  it('too deep a nesting is not read', () => {
    const nested = 'sudo '.repeat(60);
    assert.equal(classify(`${nested}ls`).effect, 'unknown');
  });
});
