import type { FileReport } from '../../../core/lint/report.ts';
import { RULES } from '../../../core/lint/rules/index.ts';
import type { Style } from '../../output/style.ts';
import type { Summary } from '../summary.ts';
import { github } from './github.ts';
import { json } from './json.ts';
import { junit } from './junit.ts';
import { sarif } from './sarif.ts';
import { stylish } from './stylish.ts';

type Reporter = (files: readonly FileReport[], summary: Summary, style: Style) => string;

/** How a lint run can be printed. */
export const REPORTERS = {
  stylish,
  json,
  sarif: (files, summary) => sarif(files, summary, RULES),
  github,
  junit,
} as const satisfies Readonly<Record<string, Reporter>>;
