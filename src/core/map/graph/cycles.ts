/**
 * Finds the cycles of a directed graph, one for each strongly connected component (Tarjan 1972,
 * without recursion). A cycle is given as its nodes in the order of the edges; a loop is one node.
 */
export function findCycles(
  nodes: readonly string[],
  next: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const cycles: (readonly string[])[] = [];
  const place = new Map(nodes.map((node, at) => [node, at]));
  const placeOf = ([first = '']: readonly string[]) => place.get(first) ?? 0;
  const groups = [...strongGroups(nodes, next)].sort((a, b) => placeOf(a) - placeOf(b));
  for (const group of groups) {
    const [first] = group;
    if (first === undefined) continue;
    if (group.length > 1) cycles.push(pathAround(first, new Set(group), next));
    else if (next(first).includes(first)) cycles.push([first]);
  }
  return cycles;
}

/** The strongly connected components of a directed graph; what a group leads to comes before it. */
export function strongGroups(
  nodes: readonly string[],
  next: (node: string) => readonly string[],
): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stacked: string[] = [];
  const onStack = new Set<string>();
  const groups: string[][] = [];
  for (const start of nodes) {
    if (order.has(start)) continue;
    const path: { node: string; at: number }[] = [{ node: start, at: 0 }];
    for (let frame = path.at(-1); frame !== undefined; frame = path.at(-1)) {
      const { node } = frame;
      if (!order.has(node)) {
        order.set(node, order.size);
        low.set(node, order.size - 1);
        stacked.push(node);
        onStack.add(node);
      }
      const child = next(node)[frame.at++];
      if (child !== undefined) {
        if (!order.has(child)) path.push({ node: child, at: 0 });
        else if (onStack.has(child)) lower(low, node, order.get(child));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) lower(low, parent.node, low.get(node));
      if (low.get(node) !== order.get(node)) continue;
      const group = stacked.splice(stacked.lastIndexOf(node));
      for (const member of group) onStack.delete(member);
      groups.push(group);
    }
  }
  return groups;
}

function lower(low: Map<string, number>, node: string, value: number | undefined): void {
  low.set(node, Math.min(low.get(node) ?? 0, value ?? 0));
}

/** A shortest way from a node back to itself inside a group (breadth first). */
function pathAround(
  start: string,
  group: ReadonlySet<string>,
  next: (node: string) => readonly string[],
): readonly string[] {
  const from = new Map<string, string>();
  const queue = [start];
  for (const node of queue) {
    for (const child of next(node)) {
      if (child === start) {
        const path = [node];
        for (let at = node; at !== start; ) {
          at = from.get(at) ?? start;
          path.unshift(at);
        }
        return path;
      }
      if (!group.has(child) || from.has(child)) continue;
      from.set(child, node);
      queue.push(child);
    }
  }
  return [start];
}
