/**
 * What the extension and the dependency map's page say to each other. Types only: the extension
 * checks what arrives from the page against them at run time.
 */

/** A playbook of a component. `file` names it to the extension. */
export interface MapPlaybook {
  readonly file: string;
  readonly title: string;
  readonly path: string;
  /** How many steps it has, in words. */
  readonly steps: string;
}

/** What responders say of a component. */
export type MapMark = 'failing' | 'healthy' | 'unknown';

export interface MapComponent {
  readonly name: string;
  readonly mark: MapMark;
  /** What triage says of it as a cause; null where it is no suspect. */
  readonly suspect: { readonly rank: number; readonly percent: number } | null;
  readonly aliases: readonly string[];
  /** Whether the map's file has a heading for it. */
  readonly hasEntry: boolean;
  readonly playbooks: readonly MapPlaybook[];
}

/** `line` is where the file says so, 1-based. */
export interface MapEdge {
  readonly dependent: string;
  readonly dependency: string;
  readonly line: number;
}

export interface MapProblem {
  readonly severity: 'error' | 'warning' | 'info';
  readonly message: string;
  readonly line: number;
}

/** How one block of the file was read, as a sentence, for people to check. */
export interface MapNote {
  readonly message: string;
  readonly line: number;
}

/** The file with the map does not exist. */
export interface MissingMap {
  readonly kind: 'missing';
  readonly path: string;
}

/** The file exists; `components` is empty where no map was found in it. */
export interface DrawnMap {
  readonly kind: 'map';
  readonly path: string;
  /** Whether an incident is open, so that components can be marked. */
  readonly marking: boolean;
  readonly components: readonly MapComponent[];
  readonly edges: readonly MapEdge[];
  readonly notes: readonly MapNote[];
  readonly problems: readonly MapProblem[];
}

export type MapView = MissingMap | DrawnMap;

/** The page's sentences in the user's language; `{0}` and so on stand for arguments. */
export interface MapStrings {
  readonly title: string;
  readonly legend: string;
  readonly legendNeeded: string;
  readonly legendAffected: string;
  readonly search: string;
  readonly matches: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly zoom: string;
  readonly fit: string;
  readonly fitShort: string;
  readonly picture: string;
  readonly pictureHelp: string;
  readonly drawing: string;
  readonly openFile: string;
  readonly openMap: string;
  readonly hint: string;
  readonly details: string;
  readonly close: string;
  readonly openEntry: string;
  readonly openLine: string;
  readonly startPlaybook: string;
  readonly startPlaybookLabel: string;
  readonly playbooks: string;
  readonly noPlaybooks: string;
  readonly needs: string;
  readonly neededBy: string;
  readonly directly: string;
  readonly indirectly: string;
  readonly needsNothing: string;
  readonly neededByNothing: string;
  readonly sentences: string;
  readonly sentence: string;
  readonly alsoCalled: string;
  readonly componentCounts: string;
  readonly tagNeeded: string;
  readonly tagAffected: string;
  readonly marks: Readonly<Record<MapMark, string>>;
  readonly markLabel: string;
  readonly suspect: string;
  readonly hintMarks: string;
  readonly problems: string;
  readonly problemAt: string;
  readonly readAs: string;
  readonly missingTitle: string;
  readonly missingText: string;
  readonly missingCreate: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly openSettings: string;
}

/** From the extension to the page. */
export interface ToMapPage {
  readonly type: 'show';
  /** What the page keeps to be restored by after a reload. */
  readonly folder: string;
  /** What was chosen last, for a page that was made anew; left out in later messages. */
  readonly chosen?: string | null;
  readonly view: MapView;
  readonly strings: MapStrings;
}

/** From the page to the extension. */
export type FromMapPage =
  | { readonly type: 'ready' }
  | { readonly type: 'chosen'; readonly name: string | null }
  | { readonly type: 'openEntry'; readonly name: string }
  | { readonly type: 'mark'; readonly name: string; readonly mark: MapMark }
  | { readonly type: 'openMap' }
  | { readonly type: 'openLine'; readonly line: number }
  | { readonly type: 'openPlaybook'; readonly file: string }
  | { readonly type: 'startPlaybook'; readonly file: string }
  | { readonly type: 'createMap' }
  | { readonly type: 'openSettings' };
