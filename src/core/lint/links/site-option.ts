import { choice } from '../../config/kinds.ts';
import { entry } from '../../config/setting.ts';
import { SITE_NAMES } from './sites.ts';

/** The setting that all rules about links have. */
export const SITE_OPTION = {
  site: entry(
    'What makes web pages of these files, and so says how links are read: found out by its own settings file, unless it is named here.',
    choice(['auto', 'none', ...SITE_NAMES]),
    'auto',
  ),
} as const;
