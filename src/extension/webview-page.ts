import { type Disposable, type LogOutputChannel, Uri, type Webview } from 'vscode';
import { withBoundary } from './boundary.ts';

/** A page as it is built into `dist/webview`: its script and style bear its name. */
export interface Page {
  readonly name: 'map' | 'incident' | 'metrics';
  readonly title: string;
  /** The HTML of the body. */
  readonly body: (asset: (file: string) => string) => string;
  /** What the page's policy allows besides its own script and style. */
  readonly allows?: (webview: Webview) => readonly string[];
}

/** The body of a page that its script fills. */
export const EMPTY_BODY = '<main id="page"></main>';

/** Loads a page. It may run its own script and style and nothing else, unless it says so. */
export function loadPage(webview: Webview, extension: Uri, page: Page): void {
  const folder = Uri.joinPath(extension, 'dist', 'webview');
  webview.options = { enableScripts: true, localResourceRoots: [folder] };
  webview.html = pageHtml(webview, folder, page);
}

/** Answers what a page says. What is not understood is logged, and so is a failure. */
export function answerPage<Request extends { readonly type: string }>(
  webview: Webview,
  log: LogOutputChannel,
  name: Page['name'],
  read: (message: unknown) => Request | null,
  answer: (request: Request) => Promise<unknown>,
): Disposable {
  return webview.onDidReceiveMessage((message: unknown) => {
    const request = read(message);
    if (request === null) log.warn(`The ${name} page sent a message that is not understood.`);
    else void withBoundary(log, `${name} ${request.type}`, () => answer(request));
  });
}

function pageHtml(webview: Webview, folder: Uri, { name, title, body, allows }: Page): string {
  const nonce = crypto.randomUUID();
  const asset = (file: string) => webview.asWebviewUri(Uri.joinPath(folder, file)).toString();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    ...(allows?.(webview) ?? []),
  ].join('; ');
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
${body(asset)}
<script nonce="${nonce}" src="${asset(`${name}.js`)}"></script>
</body>
</html>`;
}
