import type { Component } from '../model.ts';

/** Identifiers that a graph language gives a component, by what they stand before. */
const IDENTIFIERS: readonly ((name: string) => RegExp)[] = [
  // Mermaid: id[Name], id("Name"), id{{Name}}, id>Name]
  (name) =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}_.-])([\p{L}_][\p{L}\p{N}_.-]*)(?:[[({]+[/\\]?|>)\s*"?${name}(?=["\s\])}/\\])`,
      'u',
    ),
  // DOT: id [label="Name"]
  (name) => new RegExp(String.raw`("[^"]+"|[\w.-]+)\s*\[[^\]]*label\s*=\s*"?${name}"?`, 'u'),
  // PlantUML: [Name] as id, component "Name" as id, and component id as "Name"
  (name) => new RegExp(String.raw`(?:\[${name}\]|"${name}")\s+as\s+([\w-]+)`, 'u'),
  (name) => new RegExp(String.raw`^\s*\w+\s+([\w-]+)\s+as\s+(?:"${name}"|\[${name}\])`, 'mu'),
  // D2: id: Name, id: Name { … }
  (name) => new RegExp(String.raw`^\s*([\w-]+):\s*"?${name}"?\s*(?:\{.*)?$`, 'mu'),
];

/** How a component is written in a text, the likeliest first: by its identifier, name or aliases. */
export function spellingsIn(text: string, { name, aliases }: Component): readonly string[] {
  const literal = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  // A label may be broken into lines.
  const pattern = literal.replace(/\s+/gu, String.raw`(?:\s|\\n|<br\s*/?>)+`);
  const identifiers = IDENTIFIERS.flatMap((make) => make(pattern).exec(text)?.[1] ?? []);
  const marked = [`[${name}]`, `"${name}"`].filter((spelling) => text.includes(spelling));
  return [...new Set([...identifiers, ...marked, name, ...aliases])];
}
