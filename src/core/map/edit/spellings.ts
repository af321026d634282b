import type { Component } from '../model.ts';

/** Identifiers that a graph language gives a component, by what they stand before. */
const IDENTIFIERS: readonly ((name: string) => RegExp)[] = [
  // Mermaid: id[Name], id("Name"), id{{Name}}
  (name) => new RegExp(String.raw`([A-Za-z_]\w*)[[({]+[/\\]?\s*"?${name}"?`, 'u'),
  // DOT: id [label="Name"]
  (name) => new RegExp(String.raw`("[^"]+"|[\w.-]+)\s*\[[^\]]*label\s*=\s*"?${name}"?`, 'u'),
  // PlantUML: [Name] as id, component "Name" as id
  (name) => new RegExp(String.raw`(?:\[${name}\]|"${name}")\s+as\s+([\w-]+)`, 'u'),
  // D2: id: Name
  (name) => new RegExp(String.raw`^\s*([\w-]+):\s*"?${name}"?\s*$`, 'mu'),
];

/** How a component is written in a text, the likeliest first: by its identifier, name or aliases. */
export function spellingsIn(text: string, { name, aliases }: Component): readonly string[] {
  const pattern = name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
  const identifiers = IDENTIFIERS.flatMap((make) => make(pattern).exec(text)?.[1] ?? []);
  const marked = [`[${name}]`, `"${name}"`].filter((spelling) => text.includes(spelling));
  return [...new Set([...identifiers, ...marked, name, ...aliases])];
}
