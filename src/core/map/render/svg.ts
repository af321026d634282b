import type { DependencyMap } from '../model.ts';
import { curve } from './curve.ts';
import { layoutMap, METRICS, type PlacedNode } from './layout.ts';
import { edgeSentence } from './sentences.ts';

type Drawn = Pick<DependencyMap, 'components' | 'edges'>;

const STYLE = `
  text { font: ${METRICS.fontSize}px system-ui, "Segoe UI", "DejaVu Sans", sans-serif; fill: #1f2328; }
  .ground { fill: #ffffff; }
  .box { fill: #f6f8fa; stroke: #59636e; }
  .edge { fill: none; stroke: #59636e; }
  .tip { fill: #59636e; }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc; }
    .ground { fill: #0d1117; }
    .box { fill: #151b23; stroke: #9198a1; }
    .edge { stroke: #9198a1; }
    .tip { fill: #9198a1; }
  }
`;

/**
 * The map as a picture that stands alone: arrows point to what is needed, dependencies are at the
 * top, light or dark as the reader's system is. For screen readers it says each dependency.
 */
export function toSvg(map: Drawn): string {
  const { nodes, edges, width, height } = layoutMap(map);
  const sentences = map.edges.map(edgeSentence).join('. ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    '<title id="title">Dependency map: arrows point to what is needed</title>',
    `<desc id="desc">${xmlText(sentences)}</desc>`,
    `<style>${STYLE}</style>`,
    '<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path class="tip" d="M0 0L8 4L0 8Z"/></marker></defs>',
    `<rect class="ground" width="${width}" height="${height}"/>`,
    ...edges.map(
      ({ points }) => `<path class="edge" d="${curve(points)}" marker-end="url(#tip)"/>`,
    ),
    ...nodes.map(box),
    '</svg>',
    '',
  ].join('\n');
}

function box({ x, y, width, height, lines }: PlacedNode): string {
  const middle = x + width / 2;
  const top = y + METRICS.paddingY + METRICS.lineHeight * 0.75;
  const texts = lines.map(
    (line, index) =>
      `<text x="${middle}" y="${top + index * METRICS.lineHeight}" text-anchor="middle">${xmlText(line)}</text>`,
  );
  return [
    `<g><rect class="box" x="${x}" y="${y}" width="${width}" height="${height}" rx="4"/>`,
    ...texts,
    '</g>',
  ].join('');
}

/** Text of an XML document; what XML cannot hold at all becomes U+FFFD. */
function xmlText(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
