interface Edge {
  readonly dependent: string;
  readonly dependency: string;
}

/** What a component needs, or what needs it: one arrow away, and further. */
export interface Reach {
  readonly direct: readonly string[];
  readonly indirect: readonly string[];
}

/** Everything that fails with the component when `side` is `dependent`; else all that it needs. */
export function reach(
  edges: readonly Edge[],
  name: string,
  side: 'dependency' | 'dependent',
): Reach {
  const next = new Map<string, Set<string>>();
  for (const edge of edges) {
    const from = side === 'dependency' ? edge.dependent : edge.dependency;
    next.set(from, (next.get(from) ?? new Set()).add(edge[side]));
  }
  const direct = [...(next.get(name) ?? [])].filter((one) => one !== name);
  const seen = new Set([name, ...direct]);
  const queue = [...direct];
  for (let at = queue.shift(); at !== undefined; at = queue.shift()) {
    for (const one of next.get(at) ?? []) {
      if (seen.has(one)) continue;
      seen.add(one);
      queue.push(one);
    }
  }
  return { direct, indirect: [...seen].slice(direct.length + 1) };
}
