import { Location, Position, type Range, type TextDocument } from 'vscode';
import type { Told } from '../../core/language/component-card.ts';
import {
  type ComponentPlace,
  componentPlaces,
  placeAt,
} from '../../core/language/component-places.ts';
import type { LintFolder } from '../lint/lint-folder.ts';
import type { Linting, Located } from '../lint/linting.ts';
import { rangesIn } from '../lint/positions.ts';

/** A document with the places that name components. */
export interface Named extends Located {
  readonly text: string;
  readonly places: readonly ComponentPlace[];
  readonly rangeOf: (span: { readonly start: number; readonly end: number }) => Range;
}

/** The component that a document names at a position. */
export interface NamedHere extends Named {
  readonly place: ComponentPlace;
}

/** The places of a document that name components; undefined where it is none of the repository. */
export async function namedIn(
  linting: Linting,
  document: TextDocument,
): Promise<Named | undefined> {
  const located = await linting.locate(document);
  const { tools } = located?.live.index ?? {};
  const facts = tools?.facts(located?.path ?? '') ?? null;
  const text = document.getText();
  // While somebody types, the index is a moment behind.
  if (located === undefined || tools === undefined || facts === null) return undefined;
  if (tools.text(located.path) !== text) return undefined;
  const places = componentPlaces(facts, text, tools.view);
  return { ...located, text, places, rangeOf: rangesIn(text) };
}

/** The component that is named at a place of a document. */
export async function namedAt(
  linting: Linting,
  document: TextDocument,
  position: Position,
): Promise<NamedHere | undefined> {
  const named = await namedIn(linting, document);
  const place = placeAt(named?.places ?? [], document.offsetAt(position));
  return named === undefined || place === undefined ? undefined : { ...named, place };
}

/** The start of a line of a file. */
export function locationOf(folder: LintFolder, { path, line }: Told): Location {
  return new Location(folder.uriOf(path), new Position(line - 1, 0));
}
