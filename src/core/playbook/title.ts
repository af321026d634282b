/** A title from a path: `runbooks/kube_pod-crash.html.md` is "Kube pod crash". */
export function titleOfPath(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  const name = withoutExtensions(parts.at(-1) ?? path);
  const folder = parts.at(-2);
  const telling = /^(?:_?index|readme)$/i.test(name) && folder !== undefined ? folder : name;
  const words = telling.replace(/[-_\s]+/g, ' ').trim();
  return words === '' ? path : words.charAt(0).toUpperCase() + words.slice(1);
}

function withoutExtensions(name: string): string {
  const bare = name.replace(
    /(?:\.(?:md|mdx|markdown|mdown|html|htm|erb|txt|rmd|qmd|tmpl|j2))+$/i,
    '',
  );
  return bare === '' ? name : bare;
}
