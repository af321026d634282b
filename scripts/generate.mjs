// npm run generate: writes the files that are derived from others and kept in the repository.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateL10n } from './generate-l10n.mjs';
import { generateRulePages } from './generate-rules.mjs';
import { generateSettings } from './generate-settings.mjs';
import { generateTemplates, readTemplates } from './generate-templates.mjs';
import { ROOT } from './host/paths.mjs';

/**
 * What each generated file must hold, by path from the root.
 * @returns {Record<string, string>}
 */
export function generate() {
  return {
    ...generateTemplates(readTemplates()),
    ...generateSettings(),
    ...generateRulePages(),
    ...generateL10n(),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const [path, text] of Object.entries(generate())) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true });
    writeFileSync(join(ROOT, path), text);
    console.log(path);
  }
}
