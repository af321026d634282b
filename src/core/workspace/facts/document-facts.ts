import type { ComponentEntry } from '../../map/entries.ts';
import type { DependencyMap } from '../../map/model.ts';
import type { Playbook } from '../../playbook/model.ts';
import type { Problem } from '../../problem.ts';
import type { FoundSecret } from '../../redact/found-secret.ts';
import type { Span } from '../../text/span.ts';
import type { HeadingContent } from './heading-content.ts';
import type { NotationName } from './notations.ts';

/** What a file is to its repository. One file may be several of these. */
export interface Roles {
  readonly playbook: boolean;
  readonly map: boolean;
  /** The repository's `.faultline.yaml`. */
  readonly config: boolean;
}

/** What is known of the roles before the file is read; unless it is certain, its headings decide. */
export type ExpectedRoles = Omit<Roles, 'playbook'> & {
  readonly playbook: boolean | 'likely' | 'maybe';
};

/** A heading of the page, in Markdown or in HTML. */
export interface HeadingFact extends Span {
  readonly text: string;
  readonly depth: number;
  /** The anchor that GitHub makes of it. */
  readonly slug: string;
  /** An anchor that the heading gives itself, as in `## Title {#id}`; null without one. */
  readonly id: string | null;
  /** Whether something stands under it, up to the next heading that is not below it. */
  readonly content: HeadingContent;
}

/** A place of the page that can be linked to and is no heading: `<a id>`, `<a name>`, `(target)=`. */
export interface AnchorFact extends Span {
  readonly name: string;
}

export const LINK_KINDS = ['inline', 'reference', 'definition', 'auto', 'html'] as const;

/** A link or an image; for a reference also its definition, which is a fact of its own. */
export interface LinkFact extends Span {
  readonly kind: (typeof LINK_KINDS)[number];
  readonly image: boolean;
  readonly text: string;
  /** As written, entities and escapes resolved; for a reference that of its definition. */
  readonly url: string;
  /** The place of the target alone, as narrow as it can be told. */
  readonly target: Span;
}

/** `[text][label]` or `[text][]` whose label nothing defines. */
export interface UndefinedReference extends Span {
  readonly label: string;
}

/** `[[first|second]]`, in a file that may be read so or not. */
export interface WikiLinkFact extends Span {
  readonly first: string;
  readonly second: string | null;
}

/**
 * A file that a notation of some generator names, in a file that may be read so or not. The place is that
 * of the path.
 */
export interface NamedFileFact extends Span {
  readonly notation: NotationName;
  /** As written, without its anchor; empty for the page itself. */
  readonly path: string;
  /** With the place of its `#` and its name. */
  readonly anchor: (Span & { readonly name: string }) | null;
}

/** A fenced or indented block. */
export interface CodeFact extends Span {
  /** The first word of the info string; null without one. */
  readonly language: string | null;
  /** The rest of the info string. */
  readonly meta: string | null;
  readonly fenced: boolean;
  /** The place of the first line after the fence, or of the block where it is indented. */
  readonly body: Span;
  readonly value: string;
}

/** A stretch of running text of a playbook, as it is read: outside code, links and headings. */
export interface TextFact extends Span {
  readonly text: string;
  /** Index into `Playbook.sections`, the innermost; null before the first heading. */
  readonly section: number | null;
}

/** Text or a link in what a page says of its dependencies. */
export interface RelationPiece extends Span {
  readonly text: string;
  /** Null for what is no link. */
  readonly url: string | null;
}

/** What a page says that its component needs (`upstream`), or what needs it. */
export interface RelationFact extends Span {
  readonly side: 'upstream' | 'downstream';
  /** The words that say which of the two it is. */
  readonly label: Span;
  readonly form: 'line' | 'list';
  readonly pieces: readonly RelationPiece[];
}

/** Front matter, field by field. */
export interface FrontMatterFact extends Span {
  readonly data: Readonly<Record<string, unknown>>;
  /** The place of each top-level field: its key, and its value on as many lines as it has. */
  readonly fields: Readonly<Record<string, FieldFact>>;
}

export interface FieldFact {
  readonly key: Span;
  readonly value: Span;
  /** Each name of a field that holds components, where it lists several. */
  readonly items?: readonly (Span & { readonly text: string })[];
}

/** `<!-- faultline-disable-next-line code reason -->`, or the same as an MDX comment. */
export interface DirectiveFact extends Span {
  readonly action: 'disable-next-line' | 'disable-line' | 'disable-file' | 'disable' | 'enable';
  /** Empty for all codes. */
  readonly codes: readonly CodeName[];
  readonly reason: string | null;
}

export interface CodeName extends Span {
  readonly code: string;
}

/**
 * All that the linter knows of one file. It is plain data: it can be kept in a cache, and sent
 * between threads. Offsets are those of the file as it is.
 */
export interface DocumentFacts {
  /** With forward slashes, from the repository's root. */
  readonly path: string;
  readonly roles: Roles;
  readonly title: string;
  readonly headings: readonly HeadingFact[];
  readonly anchors: readonly AnchorFact[];
  readonly links: readonly LinkFact[];
  readonly undefinedReferences: readonly UndefinedReference[];
  readonly wikiLinks: readonly WikiLinkFact[];
  readonly namedFiles: readonly NamedFileFact[];
  readonly code: readonly CodeFact[];
  readonly directives: readonly DirectiveFact[];
  /** Credentials that stand in the file, by what they look like. */
  readonly secrets: readonly FoundSecret[];
  readonly frontMatter: FrontMatterFact | null;
  /** Null for a file that is no playbook. */
  readonly playbook: Playbook | null;
  /** Running text; empty for a file that is neither a playbook nor the map. */
  readonly texts: readonly TextFact[];
  /** What a playbook says of its dependencies; empty for any other file. */
  readonly relations: readonly RelationFact[];
  /** Null for a file that is not the map. */
  readonly map: MapFact | null;
  /** The map that the settings name; null for any other file, and where the default does. */
  readonly mapSetting: (Span & { readonly path: string }) | null;
  /**
   * The word `playbooks` in the settings, with the files and folders in which they are looked for; null for
   * any other file, and where that may be anywhere.
   */
  readonly playbooksSetting: (Span & { readonly places: readonly string[] }) | null;
  /** What the parsers have to say about the file. */
  readonly problems: readonly Problem[];
}

export interface MapFact {
  readonly map: DependencyMap;
  readonly entries: readonly ComponentEntry[];
}
