import type { RawMap } from '../readers/raw.ts';

const FILE =
  /(?:\/$|^\.{1,2}$|^\.[\w-]+$|\.(?:md|mdx|txt|ts|tsx|js|jsx|mjs|cjs|json|ya?ml|toml|tf|tfvars|hcl|go|py|rb|rs|java|kt|c|h|cpp|sh|bash|html?|css|scss|lock|env|conf|cfg|ini|png|jpe?g|svg|gif|pdf|sql|proto|erb|tmpl|tpl|j2|xml|csv|log|gz|zip|jar|pem|crt|key|puml|mmd)(?:$|\s)|^(?:makefile|dockerfile|readme|license|changelog|\.\.\.|…)$|@v?\d)/iu;
const NUMBERED = /^(?:step\s*)?\(?\d{1,2}[.):]\s|^step\s+\d/iu;
const ANSWER =
  /^(?:yes|no|y|n|ja|nein|true|false|ok|not ok|pass(?:ed)?|fail(?:ed|s)?|success|error|if .*|else.*|otherwise)$/iu;
/** First words of a step; those in the second list are also common in names, so they count alone. */
const ORDERS =
  /^(?:check|run|restart|declare|verify|confirm|rotate|unseal|escalate|notify|wait|acknowledge|ack|investigate|triage|mitigate|resolve|detect|ask|look|find|close|announce|assign|assess|identify|fix|recover|restore|claim|pin|contact|inform|collect|gather|analy[sz]e|apply|approve|roll ?back|drain|diagnose|communicate|decide|inspect|compare|reboot|failover|hand over|respond)\b/iu;
const PHASES =
  /^(?:build|test|deploy|release|alert|alert fires|review|page|push|update|monitor|plan|start|stop|end|begin|done|merge|commit|lint|publish|post-?mortem|recovery|mitigation|detection|diagnosis|triage|resolution|response|closed?|open(?:ed)?|draft|learn|follow-?up|all[- ]clear|acknowledged|investigating|resolved|monitoring)$/iu;

/**
 * Whether something that reads like a map is another thing: a checklist, a directory tree, a
 * procedure with questions and answers, or a sequence of steps.
 */
export function isNotAMap(raw: RawMap): boolean {
  const names = raw.nodes.map(({ name }) => name);
  if (names.length === 0) return true;
  const share = (test: (name: string) => boolean): number =>
    names.filter(test).length / names.length;
  if (raw.tasks > 0 && raw.tasks * 3 >= names.length) return true;
  if (share((name) => FILE.test(name)) > 1 / 3) return true;
  if (names.filter((name) => ANSWER.test(name)).length >= 2) return true;
  if (share((name) => /^\[?\d{1,2}:\d{2}/u.test(name)) >= 1 / 3) return true;
  const answers = raw.links.filter(
    ({ label }) => label !== null && ANSWER.test(label.trim()),
  ).length;
  const questions = names.filter((name) => name.endsWith('?')).length;
  if (answers >= 2 || questions >= 2 || (answers > 0 && questions > 0)) return true;
  const orders = names.filter((name) => ORDERS.test(name)).length;
  if (questions + answers > 0 && (questions + answers + orders) * 5 >= names.length * 2)
    return true;
  if (share((name) => NUMBERED.test(name)) >= 1 / 2) return true;
  return share((name) => ORDERS.test(name) || PHASES.test(name)) >= 1 / 2;
}

/** Signs of code, configuration, output of a program, or a sentence. */
const ODD =
  /[{};=$\\<>"]|\s--?[a-z]|,\d{2,}|^[^\p{L}\p{N}\p{Extended_Pictographic}]+$|:\/\/|^-|\w\(|:\s*$|^[\w.-]+:\s|\b(?:you|your|we|our|it|they|this|that|should|will|must|can|have|has|please|if|when|then)\b/iu;

/** Whether names look like those of components and not like code or output of a program. */
export function hasPlausibleNames(raw: RawMap): boolean {
  const odd = raw.nodes.filter(({ name }) => name.length > 80 || ODD.test(name));
  return odd.length * 4 < raw.nodes.length;
}

/** Whether no name at all is doubtful. */
export function hasCleanNames(raw: RawMap): boolean {
  return raw.nodes.every(
    ({ name }) => name.length <= 60 && !ODD.test(name) && !/[[\]']|\.\s/u.test(name),
  );
}
