import { l10n } from 'vscode';
import type { Page } from '../webview-page.ts';

/** The page of the map; the layout runs in a worker that it makes from its own bundle. */
export function mapPage(): Page {
  const title = l10n.t('Dependency Map');
  return {
    name: 'map',
    title,
    body: (asset) => `<main>
<h1 class="unseen">${title}</h1>
<div id="page" data-worker="${asset('map-layout.js')}"></div>
</main>`,
    allows: ({ cspSource }) => [`connect-src ${cspSource}`, 'worker-src blob:'],
  };
}
