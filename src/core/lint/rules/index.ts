import type { Rule } from '../rule.ts';
import { unusedDisable } from './lint/unused-disable.ts';
import { missingLink } from './map/missing-link.ts';
import { emptyFile } from './playbook/empty-file.ts';
import { invalidFrontMatter } from './playbook/invalid-front-matter.ts';
import { needsWhatItRepairs } from './playbook/needs-what-it-repairs.ts';
import { tooDeep } from './playbook/too-deep.ts';
import { tooLongBlock } from './playbook/too-long-block.ts';
import { tooLongTable } from './playbook/too-long-table.ts';
import { tooManyBrackets } from './playbook/too-many-brackets.ts';
import { tooMuchEmphasis } from './playbook/too-much-emphasis.ts';
import { unclosedFence } from './playbook/unclosed-fence.ts';

/** Every rule, in the order of their codes. */
export const RULES: readonly Rule[] = [
  unusedDisable,
  missingLink,
  emptyFile,
  invalidFrontMatter,
  needsWhatItRepairs,
  tooDeep,
  tooLongBlock,
  tooLongTable,
  tooManyBrackets,
  tooMuchEmphasis,
  unclosedFence,
];
