import type { Triage } from '../../core/map/triage/model.ts';
import { sentence } from '../../core/text/sentence.ts';

/** What triage says, as every JSON output writes it. Probabilities have four decimals. */
export function triageJson({ suspects, unexplained, nextChecks }: Triage) {
  return {
    suspects: suspects.map(({ probability, because, ...suspect }) => ({
      component: suspect.component,
      probability: rounded(probability),
      group: suspect.group,
      explains: suspect.explains,
      against: suspect.against,
      because: because.map(sentence),
    })),
    unexplained,
    nextChecks: nextChecks.map(({ component, splits, ifFailing, ifHealthy, bits, look }) => ({
      component,
      splits,
      ifFailing,
      ifHealthy,
      bits: rounded(bits),
      playbook: look?.playbook ?? null,
      step: look?.step ?? null,
      line: look?.line ?? null,
    })),
  };
}

function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
