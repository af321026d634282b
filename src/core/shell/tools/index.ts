import { CI } from './ci/index.ts';
import { CLOUD } from './cloud/index.ts';
import { CONTAINERS } from './containers/index.ts';
import { DATA } from './data/index.ts';
import { DNS } from './dns/index.ts';
import { FILES } from './files/index.ts';
import { GIT } from './git/index.ts';
import { GITOPS } from './gitops/index.ts';
import { HTTP } from './http/index.ts';
import { INFRASTRUCTURE } from './infrastructure/index.ts';
import { KUBERNETES } from './kubernetes/index.ts';
import { LANGUAGES } from './languages/index.ts';
import { MESH } from './mesh/index.ts';
import { NETWORK } from './network/index.ts';
import { OBSERVABILITY } from './observability/index.ts';
import type { Tool } from './schema.ts';
import { SECRETS } from './secrets/index.ts';
import { toolSet } from './set.ts';
import { SHELL } from './shell/index.ts';
import { SYSTEM } from './system/index.ts';
import { TEXT } from './text/index.ts';
import { WRAPPING } from './wrappers/index.ts';

/** Every built-in table, by field. */
export const TABLES: readonly Tool[] = [
  ...CI,
  ...CLOUD,
  ...CONTAINERS,
  ...DATA,
  ...DNS,
  ...FILES,
  ...GIT,
  ...GITOPS,
  ...HTTP,
  ...INFRASTRUCTURE,
  ...KUBERNETES,
  ...LANGUAGES,
  ...MESH,
  ...NETWORK,
  ...OBSERVABILITY,
  ...SECRETS,
  ...SHELL,
  ...SYSTEM,
  ...TEXT,
  ...WRAPPING,
];

/** The tools that are known without configuration. */
export const BUILT_IN = toolSet(TABLES);
