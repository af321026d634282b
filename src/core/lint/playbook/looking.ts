import { classify } from '../../shell/classify.ts';
import type { Reason } from '../../shell/model.ts';
import type { ToolSet } from '../../shell/tools/set.ts';

/** What only gives the responder a session or a token for one, or chooses where the next commands look. */
const WAY_IN =
  /^(?:\S*\/)?(?:(?:kubectx|kubens)\b|[\w-]+(?:\s+[a-z][\w-]*){0,3}\s+(?:login|tunnel|update-kubeconfig|get-credentials|use-context|set-context)\b|(?:oc|kubectl)\s+(?:create\s+token|sa\s+new-token)\b)/;

/** What leaves something behind that is there to look with: a debug container, a record, a copy. */
const INSTRUMENT =
  /^(?:\S*\/)?(?:(?:oc|kubectl)(?:\s+-\S+(?:[ =][^\s-]\S*)?){0,5}\s+debug\b|oc\s+adm\s+(?:must-gather|inspect)\b|perf\s+record\b|tcpdump\b|git\s+(?:clone|fetch)\b|helm\s+repo\s+(?:add|update)\b)/;

/** What a debug container is to run, on the disk of its node perhaps. */
const INSIDE = /\s--\s+(?:chroot\s+\S+\s+)?(.+)$/s;

const PLACEHOLDER = /<[\w][\w .-]*>/g;

/** A file of who runs the command: evidence that is kept. */
const OWN_FILE = /^(?:\/tmp\/|~\/|\.\/|[^/~.])/;

/** Whether what a command changes is only what it takes to look, or what a look leaves. */
export function isForLooking({ text, why }: Reason, known: ToolSet): boolean {
  if (WAY_IN.test(text)) return true;
  if (INSTRUMENT.test(text)) {
    const inside = INSIDE.exec(text)?.[1]?.replace(PLACEHOLDER, 'x');
    return (
      inside === undefined ||
      INSTRUMENT.test(inside) ||
      classify(inside, { tools: known }).effect !== 'mutating'
    );
  }
  const [file] = why.args;
  return why.code === 'file/writes' && typeof file === 'string' && OWN_FILE.test(file);
}
