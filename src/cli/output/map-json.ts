import type { DependencyMap } from '../../core/map/model.ts';
import { problemJson } from './problems.ts';

/** A dependency map as `faultline map --format json` writes it; lines are 1-based. */
export function mapJson(file: string, { components, edges, problems }: DependencyMap) {
  return {
    file,
    components: components.map(({ name, range, aliases }) => ({ name, line: range.line, aliases })),
    edges: edges.map(({ dependent, dependency, range }) => ({
      dependent,
      dependency,
      line: range.line,
    })),
    problems: problems.map(problemJson),
  };
}
