import { l10n, Uri, type Webview } from 'vscode';
import { pageFolder } from '../../map/page.ts';

/** The panel's HTML. It may run its own script and style, and nothing else. */
export function panelHtml(webview: Webview, extension: Uri): string {
  const nonce = crypto.randomUUID();
  const asset = (name: string) =>
    webview.asWebviewUri(Uri.joinPath(pageFolder(extension), name)).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${asset('incident-style.css')}">
<title>${l10n.t('Incident')}</title>
</head>
<body>
<main id="page"></main>
<script nonce="${nonce}" src="${asset('incident.js')}"></script>
</body>
</html>`;
}
