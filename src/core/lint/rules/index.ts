import type { Rule } from '../rule.ts';
import { circularBase } from './config/circular-base.ts';
import { invalidYaml } from './config/invalid-yaml.ts';
import { missingMap } from './config/missing-map.ts';
import { missingPlaybooks } from './config/missing-playbooks.ts';
import { outsideRepository } from './config/outside-repository.ts';
import { unknownKey } from './config/unknown-key.ts';
import { unreadableBase } from './config/unreadable-base.ts';
import { wrongBase } from './config/wrong-base.ts';
import { wrongType } from './config/wrong-type.ts';
import { notText } from './docs/not-text.ts';
import { secret } from './docs/secret.ts';
import { absolutePath } from './link/absolute-path.ts';
import { broken } from './link/broken.ts';
import { brokenAnchor } from './link/broken-anchor.ts';
import { caseMismatch } from './link/case-mismatch.ts';
import { unusedDisable } from './lint/unused-disable.ts';
import { aliasConflict } from './map/alias-conflict.ts';
import { ambiguousDirection } from './map/ambiguous-direction.ts';
import { badDirective } from './map/bad-directive.ts';
import { conflictingDirection } from './map/conflicting-direction.ts';
import { cycle } from './map/cycle.ts';
import { duplicateComponent } from './map/duplicate-component.ts';
import { looseEnd } from './map/loose-end.ts';
import { lostIndentation } from './map/lost-indentation.ts';
import { missingLink } from './map/missing-link.ts';
import { noPlaybook } from './map/no-playbook.ts';
import { notFound } from './map/not-found.ts';
import { orphanComponent } from './map/orphan-component.ts';
import { staleDependency } from './map/stale-dependency.ts';
import { tooLarge } from './map/too-large.ts';
import { undeclaredDependency } from './map/undeclared-dependency.ts';
import { unknownAliasTarget } from './map/unknown-alias-target.ts';
import { unknownComponent } from './map/unknown-component.ts';
import { unlinkedMention } from './map/unlinked-mention.ts';
import { unreadLine } from './map/unread-line.ts';
import { unreadable } from './map/unreadable.ts';
import { duplicateHeadingInSection } from './playbook/duplicate-heading-in-section.ts';
import { emptyFile } from './playbook/empty-file.ts';
import { emptySection } from './playbook/empty-section.ts';
import { invalidFrontMatter } from './playbook/invalid-front-matter.ts';
import { mitigationWithoutLook } from './playbook/mitigation-without-look.ts';
import { mutatingInDiagnosis } from './playbook/mutating-in-diagnosis.ts';
import { needsWhatItRepairs } from './playbook/needs-what-it-repairs.ts';
import { noDiagnosis } from './playbook/no-diagnosis.ts';
import { noEscalation } from './playbook/no-escalation.ts';
import { noVerification } from './playbook/no-verification.ts';
import { promptInCommand } from './playbook/prompt-in-command.ts';
import { staleReview } from './playbook/stale-review.ts';
import { stepWithoutOutcome } from './playbook/step-without-outcome.ts';
import { tooDeep } from './playbook/too-deep.ts';
import { tooLongBlock } from './playbook/too-long-block.ts';
import { tooLongTable } from './playbook/too-long-table.ts';
import { tooManyBrackets } from './playbook/too-many-brackets.ts';
import { tooManyMarks } from './playbook/too-many-marks.ts';
import { tooMuchEmphasis } from './playbook/too-much-emphasis.ts';
import { unclosedFence } from './playbook/unclosed-fence.ts';
import { unexplainedPlaceholder } from './playbook/unexplained-placeholder.ts';
import { untaggedShellBlock } from './playbook/untagged-shell-block.ts';

/** Every rule, in the order of their codes. */
export const RULES: readonly Rule[] = [
  circularBase,
  invalidYaml,
  missingMap,
  missingPlaybooks,
  outsideRepository,
  unknownKey,
  unreadableBase,
  wrongBase,
  wrongType,
  notText,
  secret,
  absolutePath,
  brokenAnchor,
  broken,
  caseMismatch,
  unusedDisable,
  aliasConflict,
  ambiguousDirection,
  badDirective,
  conflictingDirection,
  cycle,
  duplicateComponent,
  looseEnd,
  lostIndentation,
  missingLink,
  noPlaybook,
  notFound,
  orphanComponent,
  staleDependency,
  tooLarge,
  undeclaredDependency,
  unknownAliasTarget,
  unknownComponent,
  unlinkedMention,
  unreadLine,
  unreadable,
  duplicateHeadingInSection,
  emptyFile,
  emptySection,
  invalidFrontMatter,
  mitigationWithoutLook,
  mutatingInDiagnosis,
  needsWhatItRepairs,
  noDiagnosis,
  noEscalation,
  noVerification,
  promptInCommand,
  staleReview,
  stepWithoutOutcome,
  tooDeep,
  tooLongBlock,
  tooLongTable,
  tooManyBrackets,
  tooManyMarks,
  tooMuchEmphasis,
  unclosedFence,
  unexplainedPlaceholder,
  untaggedShellBlock,
];
