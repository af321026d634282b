import type { DrawnMap, FromMapPage, MapStrings } from '../protocol.ts';
import { format, html } from './dom.ts';

type Post = (message: FromMapPage) => void;

/** What is wrong with the map, and how it was read: closed until somebody asks. */
export function drawFooter(map: DrawnMap, strings: MapStrings, post: Post): readonly Node[] {
  const { problems, notes } = map;
  const sections: Node[] = [];
  if (problems.length > 0) {
    const summary = `⚠ ${format(strings.problems, problems.length)}`;
    const lines = problems.map(({ line, message }) => ({
      line,
      text: format(strings.problemAt, line, message),
    }));
    sections.push(section('problems', summary, lines, post));
  }
  if (notes.length > 0) {
    const lines = notes.map(({ line, message }) => ({
      line,
      text: format(strings.problemAt, line, message),
    }));
    sections.push(section('notes', strings.readAs, lines, post));
  }
  return sections;
}

function section(
  name: string,
  summary: string,
  lines: readonly { readonly line: number; readonly text: string }[],
  post: Post,
): HTMLDetailsElement {
  const items = lines.map(({ line, text }) =>
    html(
      'li',
      {},
      html('button', { class: 'link', click: () => post({ type: 'openLine', line }) }, text),
    ),
  );
  return html('details', { class: name }, html('summary', {}, summary), html('ul', {}, ...items));
}
