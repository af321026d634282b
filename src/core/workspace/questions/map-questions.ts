import { type Mention, mentionsIn } from '../../lint/mentions/mentions.ts';
import type { Names } from '../../lint/mentions/spoken.ts';
import { componentsOfKinds } from '../../lint/reliance/kinds.ts';
import type { EntryPlace, MapModel } from '../map-model.ts';

/**
 * What rules about one file may ask the map. Each question with its arguments is a thing to depend
 * on: when the map's file changes, only the files whose answers differ are looked at again. So no
 * answer holds a place in the map's text, which every edit above it moves.
 */
export interface MapQuestions {
  /** Where the map is; null where the repository has none. */
  path(): string | null;
  /** The components with their aliases, in the map's order; empty without a map. */
  names(): Names;
  /** The components that a text speaks of, by name. */
  mentions(text: string): readonly Mention[];
  /** The components that are of some kind by their name or alias; the kinds are `nameKey`s, parted by `|`. */
  ofKinds(kinds: string): readonly string[];
  /** The name of the component that a text names, or null. */
  find(name: string): string | null;
  entry(component: string): EntryPlace | null;
  componentAt(anchor: string): string | null;
  dependencies(component: string): readonly string[];
  dependents(component: string): readonly string[];
  /** All that suffers when the component fails. */
  downstream(component: string): readonly string[];
  /** A shortest way from a component to one that it depends on, both included; null without one. */
  route(from: string, to: string): readonly string[] | null;
}

export function questionsTo(model: MapModel | null): MapQuestions {
  if (model === null) return NO_MAP;
  const { path, map, graph } = model;
  const names = map.components.map(({ range: _, ...one }) => one);
  return {
    path: () => path,
    names: () => names,
    mentions: (text) => mentionsIn(text, names),
    ofKinds: (kinds) => componentsOfKinds(kinds.split('|'), names),
    find: (name) => model.find(name)?.name ?? null,
    entry: (component) => model.entry(component),
    componentAt: (anchor) => model.componentAt(anchor),
    dependencies: (component) => graph.dependencies(component),
    dependents: (component) => graph.dependents(component),
    downstream: (component) => graph.downstream(component),
    route: (from, to) => route(from, to, (name) => graph.dependencies(name)),
  };
}

const NO_MAP: MapQuestions = {
  path: () => null,
  names: () => [],
  mentions: () => [],
  ofKinds: () => [],
  find: () => null,
  entry: () => null,
  componentAt: () => null,
  dependencies: () => [],
  dependents: () => [],
  downstream: () => [],
  route: () => null,
};

/** Breadth first, so that the way is as short as can be. */
function route(
  from: string,
  to: string,
  next: (name: string) => readonly string[],
): readonly string[] | null {
  const before = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (const name of queue) {
    if (name === to) {
      const way: string[] = [];
      for (let at: string | null = to; at !== null; at = before.get(at) ?? null) way.unshift(at);
      return way;
    }
    for (const other of next(name)) {
      if (before.has(other)) continue;
      before.set(other, name);
      queue.push(other);
    }
  }
  return null;
}

/** A question with its arguments, as something to depend on. */
export type QuestionKey = string;

/** Passes questions on, telling of each one that is asked, and of texts apart. */
export function watched(
  questions: MapQuestions,
  onAsk: (key: QuestionKey) => void,
  onText: (text: string) => void,
): MapQuestions {
  const told =
    <Args extends readonly string[], Answer>(
      name: keyof MapQuestions,
      ask: (...args: Args) => Answer,
    ) =>
    (...args: Args): Answer => {
      onAsk(JSON.stringify([name, ...args]));
      return ask(...args);
    };
  return {
    path: told('path', questions.path),
    names: told('names', questions.names),
    mentions: (text) => {
      onText(text);
      return questions.mentions(text);
    },
    ofKinds: told('ofKinds', questions.ofKinds),
    find: told('find', questions.find),
    entry: told('entry', questions.entry),
    componentAt: told('componentAt', questions.componentAt),
    dependencies: told('dependencies', questions.dependencies),
    dependents: told('dependents', questions.dependents),
    downstream: told('downstream', questions.downstream),
    route: told('route', questions.route),
  };
}

/** The answer to a question, as a text to compare. */
export function answerTo(key: QuestionKey, questions: MapQuestions): string {
  const [name, ...args] = JSON.parse(key) as [keyof MapQuestions, ...string[]];
  const ask = questions[name] as (...args: readonly string[]) => unknown;
  return JSON.stringify(ask(...args));
}
