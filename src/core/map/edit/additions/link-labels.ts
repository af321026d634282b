/** How graph languages label an arrow, and what stands there without the label. */
const LABELS: readonly (readonly [RegExp, string])[] = [
  [/\|[^|\n]*\|/u, ''], // Mermaid: A -->|label| B
  [/(--|==|-\.)\s*[^\s>.=|-][^\n>]*?\s*((?:-->|==>|\.->|---)\s)/u, '$2'], // Mermaid: A -- label --> B
  [/\s*\[[^\]]*\](?=\s*;?\s*$)/u, ''], // DOT: a -> b [label="label"];
  [/\s*:\s[^:]*$/u, ''], // PlantUML, D2: A --> B : label
];

/** A line of a graph language without the label of its arrow. */
export function withoutLabel(line: string): string {
  return LABELS.reduce((rest, [label, instead]) => rest.replace(label, instead), line);
}
