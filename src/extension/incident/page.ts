import { Uri, type Webview } from 'vscode';
import { pageFolder } from '../map/page.ts';

/**
 * The HTML of a page of incidents. It may run its own script and style, and nothing else.
 *
 * @param name of the built script and style
 */
export function pageHtml(
  webview: Webview,
  extension: Uri,
  name: 'incident' | 'metrics',
  title: string,
): string {
  const nonce = crypto.randomUUID();
  const asset = (file: string) =>
    webview.asWebviewUri(Uri.joinPath(pageFolder(extension), file)).toString();
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${asset(`${name}-style.css`)}">
<title>${title}</title>
</head>
<body>
<main id="page"></main>
<script nonce="${nonce}" src="${asset(`${name}.js`)}"></script>
</body>
</html>`;
}
