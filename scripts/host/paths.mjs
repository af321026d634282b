// Where the embedded VS Code and everything it keeps live: one ignored folder in the checkout.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the checkout, without a trailing separator. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Everything the scripts install or keep; removing it is always safe. */
export const HOST_DIR = process.env.FAULTLINE_HOST_DIR ?? join(ROOT, '.host');
