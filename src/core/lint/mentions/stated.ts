import type { Span } from '../../text/span.ts';
import { STATED_FIELDS } from '../../workspace/facts/component-fields.ts';
import type { DocumentFacts, RelationFact } from '../../workspace/facts/document-facts.ts';
import { placeOfItem } from '../../workspace/facts/front-matter-items.ts';
import { linkPlace } from '../../workspace/link-place.ts';
import type { WorkspaceView } from '../../workspace/view.ts';

type Side = RelationFact['side'];

/** A component of the map that a playbook says its own depends on, or is needed by. */
export interface StatedComponent extends Span {
  readonly component: string;
}

/** All that a playbook says of one side. */
export interface StatedSide {
  readonly side: Side;
  readonly components: readonly StatedComponent[];
  /** Where it says so first. */
  readonly label: Span;
  /** Null where it is front matter. */
  readonly relation: RelationFact | null;
}

/** What a playbook says of the sides that it speaks of at all, in its text and its front matter. */
export function statedSides(file: DocumentFacts, view: WorkspaceView): readonly StatedSide[] {
  return (['upstream', 'downstream'] as const).flatMap((side) => {
    const own = file.relations.filter((relation) => relation.side === side);
    const relation = own[0] ?? null;
    const field = STATED_FIELDS[side].find((name) => file.frontMatter?.fields[name] !== undefined);
    const place = field === undefined ? undefined : file.frontMatter?.fields[field];
    const components = [
      ...own.flatMap((one) => namedIn(one, file, view)),
      ...(field === undefined || place === undefined
        ? []
        : namesOf(file.frontMatter?.data[field]).flatMap((name) => {
            const component = view.map.find(name);
            return component === null ? [] : [{ component, ...placeOfItem(place, name) }];
          })),
    ];
    const label = relation?.label ?? place?.key;
    // A list of other things, such as packages, says nothing of components.
    return label === undefined || components.length === 0
      ? []
      : [{ side, components, label, relation }];
  });
}

function namedIn(
  { pieces }: RelationFact,
  file: DocumentFacts,
  view: WorkspaceView,
): readonly StatedComponent[] {
  return pieces.flatMap(({ text, url, start, end }): readonly StatedComponent[] => {
    if (url === null) return namesOfList(text, start, view);
    const place = linkPlace(file.path, url);
    const linked =
      place !== null && place.path === view.map.path() && place.anchor !== null
        ? view.map.componentAt(place.anchor)
        : null;
    const component = linked ?? view.map.find(text);
    return component === null ? [] : [{ component, start, end }];
  });
}

/** What parts the names of a list, and what people write around a name. */
const BETWEEN = /[,;|\n]|\s(?:and|or|&|\+)\s|\.\s/u;

/** A name that stands alone in a list means the component however it is written; else it is spoken of. */
function namesOfList(
  text: string,
  offset: number,
  view: WorkspaceView,
): readonly StatedComponent[] {
  const found: StatedComponent[] = [];
  let at = 0;
  for (const part of text.split(BETWEEN)) {
    const from = text.indexOf(part, at);
    at = from + part.length;
    const lead = /^(?:\s*(?:and|or|the|our|all)\b)*[\s*_:.]*/iu.exec(part)?.[0].length ?? 0;
    const name = part.slice(lead).replace(/[\s*_:.]+$/u, '');
    const component = name === '' ? null : view.map.find(name);
    const start = offset + from + lead;
    if (component !== null) found.push({ component, start, end: start + name.length });
    else {
      found.push(
        ...view.map.mentions(part).map((one) => ({
          component: one.component,
          start: offset + from + one.start,
          end: offset + from + one.end,
        })),
      );
    }
  }
  return found;
}

function namesOf(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list
    .flatMap((one) => (typeof one === 'string' ? one.split(',') : []))
    .map((one) => one.trim());
}
