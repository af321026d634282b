import { l10n, Uri, type Webview } from 'vscode';

/** Where the built page is, from the extension's root. */
export function pageFolder(extension: Uri): Uri {
  return Uri.joinPath(extension, 'dist', 'webview');
}

/**
 * The page's HTML. It may run its own script and style and nothing else; the layout runs in a worker
 * that the page makes from its own bundle.
 */
export function pageHtml(webview: Webview, extension: Uri): string {
  const nonce = crypto.randomUUID();
  const asset = (name: string) =>
    webview.asWebviewUri(Uri.joinPath(pageFolder(extension), name)).toString();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    `connect-src ${webview.cspSource}`,
    `worker-src blob:`,
  ].join('; ');
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${asset('map-style.css')}">
<title>${l10n.t('Dependency Map')}</title>
</head>
<body>
<main>
<h1 class="unseen">${l10n.t('Dependency Map')}</h1>
<div id="page" data-worker="${asset('map-layout.js')}"></div>
</main>
<script nonce="${nonce}" src="${asset('map.js')}"></script>
</body>
</html>`;
}
