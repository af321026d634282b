/** Rankings that need no model, each a function from a case to its components, best first. */
export const BASELINES = {
  'deepest failing': (one) =>
    rank(one, (name, { failing, depth }) => (failing.has(name) ? 1 + depth(name) : 0)),
  'most failing dependents': (one) =>
    rank(
      one,
      (name, { failing, downstream }) =>
        downstream(name).filter((other) => failing.has(other)).length,
    ),
  'personalised PageRank': (one) => {
    const scores = pageRank(one);
    return rank(one, (name) => scores.get(name) ?? 0);
  },
};

function rank(one, score) {
  const names = [...new Set(one.map.flat())];
  const facts = factsOf(one);
  const scores = new Map(names.map((name) => [name, score(name, facts)]));
  return [...names].sort((a, b) => scores.get(b) - scores.get(a) || (a < b ? -1 : 1));
}

function factsOf({ map, observed }) {
  const dependents = (name) =>
    map.filter(([, need]) => need === name).map(([dependent]) => dependent);
  const downstream = (name) => {
    const seen = new Set([name]);
    for (const one of seen) for (const other of dependents(one)) seen.add(other);
    return [...seen];
  };
  const depth = (name, path = new Set()) =>
    Math.max(
      0,
      ...dependents(name)
        .filter((other) => !path.has(other))
        .map((other) => 1 + (path.size < 12 ? depth(other, new Set([...path, name])) : 0)),
    );
  return { failing: new Set(observed.failing), downstream, depth };
}

/** Random walks from the failing components down to what they need, restarting with 0.15. */
function pageRank({ map, observed }) {
  const names = [...new Set(map.flat())];
  const needs = new Map(
    names.map((name) => [name, map.filter(([a]) => a === name).map(([, b]) => b)]),
  );
  const start = new Map(
    names.map((name) => [name, observed.failing.includes(name) ? 1 / observed.failing.length : 0]),
  );
  let rankOf = new Map(start);
  for (let round = 0; round < 60; round++) {
    const next = new Map(names.map((name) => [name, 0.15 * start.get(name)]));
    for (const [name, rank] of rankOf) {
      const to = needs.get(name);
      if (to.length === 0) {
        for (const [other, chance] of start)
          next.set(other, next.get(other) + 0.85 * rank * chance);
      } else for (const other of to) next.set(other, next.get(other) + (0.85 * rank) / to.length);
    }
    rankOf = next;
  }
  return rankOf;
}
