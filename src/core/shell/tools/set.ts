import type { Tool } from './schema.ts';

/** The tools that a classification knows. */
export interface ToolSet {
  get(name: string): Tool | undefined;
}

/** Makes a set of tables; a later table wins over an earlier one of the same name. */
export function toolSet(tables: readonly Tool[]): ToolSet {
  const byName = new Map(tables.flatMap((tool) => tool.names.map((name) => [name, tool] as const)));
  return { get: (name) => byName.get(name) };
}
