import { problemsFrom } from '../problem.ts';
import { english } from '../text/sentence.ts';

/** Everything a map can be told about itself. `{0}` and so on are arguments. */
export const mapProblem = problemsFrom({
  'map/not-found': {
    severity: 'error',
    text: english`No dependency map found. Add a drawing in a fence, a Mermaid or DOT graph, a nested list, or a table with the columns “Component” and “Depends on”.`,
  },
  'map/too-large': {
    severity: 'error',
    text: english`What starts here is too large to be read as a dependency map: {0}. Split it into several.`,
  },
  'map/unreadable': {
    severity: 'error',
    text: english`This {0} cannot be read here: {1}. The rest of it was read without this line; correct it.`,
  },
  'map/unread-line': {
    severity: 'warning',
    text: english`This line of the dependency map was not understood: “{0}”. Write it as a component, an edge or a comment.`,
  },
  'map/ambiguous-direction': {
    severity: 'warning',
    text: english`The line between “{0}” and “{1}” has no direction, so it was left out. Draw an arrow, or label it “depends on” or “used by”.`,
  },
  'map/loose-end': {
    severity: 'warning',
    text: english`This arrow ends at no component, so it was left out. Let both of its ends touch one.`,
  },
  'map/conflicting-direction': {
    severity: 'warning',
    text: english`The text around this map says both that {0} are dependencies and that they are dependents. It was read as {1}; keep one sentence, or add a directive.`,
  },
  'map/lost-indentation': {
    severity: 'info',
    text: english`The indentation of this drawing is lost; its bars were used to find what hangs under what. Check the edges.`,
  },
  'map/cycle': {
    severity: 'warning',
    text: english`These components depend on each other in a cycle: {0}. None of them can start first; keep the cycle only if it is meant.`,
  },
  'map/alias-conflict': {
    severity: 'warning',
    text: english`The alias “{0}” of “{1}” already means “{2}”. Give it to one of them.`,
  },
  'map/unknown-alias-target': {
    severity: 'warning',
    text: english`Aliases are given for “{0}”, which the map does not name. Did you mean {1}?`,
  },
  'map/bad-directive': {
    severity: 'warning',
    text: english`This faultline directive was not understood: “{0}”. Write arrows=dependency, arrows=dependent, children=dependency, children=dependent or map=ignore.`,
  },
});
