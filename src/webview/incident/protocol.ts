/**
 * What the extension and the incident panel's page say to each other. Types only: the extension
 * checks what arrives from the page against them at run time. Times in milliseconds.
 */

export type PanelRole = 'IC' | 'SME' | 'Comms';
export type PanelMedium = 'thread' | 'status-page' | 'zoom';

/** Commands that the page may ask for; the extension runs no other. */
export type PanelAction =
  | 'declareIncident'
  | 'copyAcknowledgement'
  | 'linkThread'
  | 'openThread'
  | 'addAffectedTeam'
  | 'addNote'
  | 'recordMitigated'
  | 'recordCleanSample'
  | 'recordAftershock'
  | 'giveAllClear'
  | 'reopenIncident'
  | 'settleNumber'
  | 'writePostmortem'
  | 'closeIncidentView';

/** Something due; `action` is what does it, where the page has a button for it. */
export interface DueView {
  readonly text: string;
  readonly dueAt: number;
  readonly overdue: boolean;
  readonly action: PanelAction | 'update' | PanelRole | null;
}

export interface RoleView {
  readonly role: PanelRole;
  readonly title: string;
  readonly people: readonly string[];
  /** Whether the reader holds it. */
  readonly mine: boolean;
  /** Whether it should be claimed by now, or is claimed by two. */
  readonly overdue: boolean;
}

export interface TeamView {
  readonly team: string;
  readonly affected: boolean;
}

/** The observation window of a fix that has held so far. */
export interface WindowView {
  readonly from: number;
  readonly endsAt: number;
  readonly samples: readonly number[];
}

export interface UpdateForm {
  readonly symptom: string;
  readonly impact: string;
  readonly investigation: string;
}

/** The next update as it could be posted now. */
export interface DraftView extends UpdateForm {
  /** Minutes until the one after it. */
  readonly minutes: number;
  readonly shortest: number;
  readonly longest: number;
  /** What triage would say under investigation; null where it has no suspect, or it is said. */
  readonly suspect: string | null;
  /** What "no progress" puts in place of the investigation. */
  readonly noProgress: string;
}

export interface IncidentView {
  readonly id: string;
  readonly drill: boolean;
  readonly open: boolean;
  readonly severity: number;
  /** In words. */
  readonly state: string;
  readonly symptom: string;
  readonly declaredAt: number;
  /** When it ended; null while it runs. */
  readonly endedAt: number | null;
  readonly thread: string | null;
  /** Whether anything was posted yet. */
  readonly posted: boolean;
  readonly due: readonly DueView[];
  readonly roles: readonly RoleView[];
  readonly teams: readonly TeamView[];
  readonly window: WindowView | null;
  readonly draft: DraftView | null;
  /** That another incident has its number, as a sentence; null where none has. */
  readonly clash: string | null;
  /** What is wrong with its log, as sentences. */
  readonly problems: readonly string[];
}

/** The page's sentences in the user's language; `{0}` and so on stand for arguments. */
export interface PanelStrings {
  readonly none: string;
  readonly declare: string;
  readonly drill: string;
  readonly severity: string;
  readonly since: string;
  readonly lasted: string;
  readonly next: string;
  readonly nothingDue: string;
  readonly dueAt: string;
  readonly overdue: string;
  readonly overdueSince: string;
  readonly alsoDue: string;
  readonly roles: string;
  readonly nobody: string;
  readonly claim: string;
  readonly claimLabel: string;
  readonly handOver: string;
  readonly handOverLabel: string;
  readonly release: string;
  readonly releaseLabel: string;
  readonly teams: string;
  readonly noTeams: string;
  readonly recovered: string;
  readonly recoveredLabel: string;
  readonly addTeam: string;
  readonly window: string;
  readonly windowLeft: string;
  readonly windowOver: string;
  readonly windowSamples: string;
  readonly metricsClean: string;
  readonly aftershock: string;
  readonly allClear: string;
  readonly update: string;
  readonly updateShort: string;
  readonly medium: string;
  readonly media: Readonly<Record<PanelMedium, string>>;
  readonly symptom: string;
  readonly impact: string;
  readonly investigation: string;
  readonly changed: string;
  readonly nextIn: string;
  readonly minutes: string;
  readonly noProgress: string;
  /** Puts the leading suspect into the investigation. */
  readonly suggest: string;
  readonly preview: string;
  readonly copy: string;
  readonly copyOpen: string;
  readonly posted: string;
  readonly postedHint: string;
  readonly copiedHint: string;
  readonly openThread: string;
  readonly linkThread: string;
  readonly copyAcknowledgement: string;
  readonly mitigated: string;
  readonly note: string;
  readonly reopen: string;
  readonly settle: string;
  readonly postmortem: string;
  readonly close: string;
}

/** From the extension to the page. */
export type ToPanel =
  | {
      readonly type: 'show';
      readonly view: IncidentView | null;
      readonly now: number;
      readonly strings: PanelStrings;
    }
  | { readonly type: 'time'; readonly now: number }
  /** The exact text of what the form says, and which fields the thread has not read yet. */
  | {
      readonly type: 'preview';
      readonly text: string;
      readonly changed: readonly (keyof UpdateForm)[];
    }
  | { readonly type: 'copied' }
  /** The update is recorded: the form starts anew. */
  | { readonly type: 'recorded' }
  | { readonly type: 'focusForm' };

export interface FormContent {
  readonly fields: UpdateForm;
  readonly minutes: number;
  readonly medium: PanelMedium;
}

/** From the page to the extension. */
export type FromPanel =
  | { readonly type: 'ready' }
  | { readonly type: 'action'; readonly action: PanelAction }
  | { readonly type: 'claim'; readonly role: PanelRole }
  | { readonly type: 'handOver'; readonly role: PanelRole }
  | { readonly type: 'release'; readonly role: PanelRole }
  | { readonly type: 'recovered'; readonly team: string }
  | { readonly type: 'preview'; readonly form: FormContent }
  | { readonly type: 'copy'; readonly form: FormContent }
  /** What was copied last is posted. */
  | { readonly type: 'posted' };
