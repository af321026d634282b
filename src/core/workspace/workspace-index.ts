import type { Config } from '../config/config.ts';
import { type BaseProblem, placed } from '../config/extends.ts';
import { checkFile, checkInWorkspace, type Found } from '../lint/check.ts';
import { finish } from '../lint/finish.ts';
import type { FixTools } from '../lint/fixes/fix.ts';
import type { LintProblem } from '../lint/problem.ts';
import type { Rule } from '../lint/rule.ts';
import { type AppliedRule, rulesFor } from '../lint/settings.ts';
import type { MarkdownParser } from '../markdown/parser.ts';
import type { ToolSet } from '../shell/tools/set.ts';
import { withTeamTools } from '../shell/tools/team.ts';
import { Assignments } from './assignments.ts';
import type { DocumentFacts, ExpectedRoles } from './facts/document-facts.ts';
import { factsOf, type SourceFile } from './facts/facts-of.ts';
import {
  type KeptFacts,
  keptFactsReader,
  type OutlineText,
  outlineText,
} from './facts/kept-facts.ts';
import { NamedPages } from './given-names.ts';
import { LookedForInVain } from './in-vain.ts';
import type { IndexChange } from './index-change.ts';
import { type MapModel, mapModel } from './map-model.ts';
import { type FoundPath, PathTable } from './path-table.ts';
import { isMarkdownPath } from './paths.ts';
import { Asked } from './questions/asked.ts';
import { type MapQuestions, questionsTo } from './questions/map-questions.ts';
import { type GivenPlaybooks, rolesIn } from './roles.ts';
import { sameTargets } from './same-targets.ts';
import type { LinkTargets } from './view.ts';

export interface IndexSettings {
  readonly config: Config;
  readonly rules: readonly Rule[];
  readonly parser: MarkdownParser;
  /** The date, `YYYY-MM-DD`. */
  readonly today: string;
  /** What is wrong with the files that the settings extend: problems of the settings. */
  readonly bases?: readonly BaseProblem[];
  /** Tells of paths that are playbooks although no glob of the configuration says so. */
  readonly given?: GivenPlaybooks;
}

interface Entry {
  kept: KeptFacts;
  readonly text: string;
  readonly rules: readonly AppliedRule[];
  /** Null until somebody asks for the file's problems. */
  own: readonly Found[] | null;
  problems: readonly LintProblem[] | null;
  /** Whether a rule asked which day it is. */
  asksDay: boolean;
}

/**
 * The documents of a repository and their problems. A change costs time by what it changes, not by
 * the size of the repository: each file is read once for each of its texts, and rules run again only
 * where an answer that they asked for is another one now.
 */
export class WorkspaceIndex {
  readonly #settings: IndexSettings;
  readonly #rolesOf: (path: string) => ExpectedRoles;
  readonly #rulesFor: (path: string) => readonly AppliedRule[];
  readonly #known: ToolSet;
  readonly #entries = new Map<string, Entry>();
  readonly #factsIn = keptFactsReader();
  readonly #paths = new PathTable();
  readonly #assignments = new Assignments();
  readonly #asked = new Asked({
    map: () => this.#questions,
    found: (path) => this.#found(path),
    isListed: (path) => this.#paths.find(path) !== null,
    foundAnyCase: (path) => this.#paths.findAnyCase(path),
    filesNamed: (name) => this.#paths.filesNamed(name),
    pagesNamed: (name) => this.#pagesNamed(name),
    page: (path) => this.#page(path),
    assignments: this.#assignments,
  });
  readonly #named = new NamedPages();
  readonly #inVain: LookedForInVain;
  #model: MapModel | null = null;
  #questions: MapQuestions = questionsTo(null);
  #today: string;
  readonly #codes: readonly string[];

  constructor(settings: IndexSettings) {
    this.#settings = settings;
    this.#today = settings.today;
    this.#codes = settings.rules.map(({ code }) => code);
    this.#rolesOf = rolesIn(settings.config, settings.given);
    this.#inVain = new LookedForInVain(settings.config);
    this.#rulesFor = rulesFor(settings.rules, settings.config.lint);
    // Rules give advice; where it decides what runs unasked, a repository is not believed.
    this.#known = withTeamTools(settings.config.tools, true);
  }

  /** @returns the paths of the documents whose problems may be others now, those changed first */
  update(changes: readonly IndexChange[]): readonly string[] {
    const affected = new Set<string>();
    for (const change of changes) {
      const steps = this.steps(change);
      let step = steps.next();
      while (step.done !== true) step = steps.next();
      for (const path of step.value) affected.add(path);
    }
    return [...affected];
  }

  /**
   * Takes one change in steps that are small however large the repository is. Nothing is to be asked
   * before the last one.
   *
   * @returns what `update` does
   */
  *steps(change: IndexChange): Generator<void, ReadonlySet<string>> {
    const affected = new Set<string>();
    if (change.kind === 'exists') {
      const { what, path } = change;
      if (what === 'file' && isMarkdownPath(path)) this.#inVain.noteUnread();
      const added = what === 'file' ? this.#paths.add(path) : this.#paths.addFolder(path);
      addAll(affected, this.#asked.ofPaths(added));
    } else if (change.kind === 'write') yield* this.#write(change.file, change.facts, affected);
    else if (change.kind === 'day') this.#newDay(change.today, affected);
    else yield* this.#remove(change.path, affected);
    for (const path of affected) {
      const entry = this.#entries.get(path);
      if (entry !== undefined) entry.problems = null;
    }
    return affected;
  }

  /** The problems of a document, in order; empty for one that is not here. */
  problems(path: string): readonly LintProblem[] {
    const entry = this.#entries.get(path);
    if (entry === undefined) return [];
    entry.problems ??= this.#check(path, entry);
    return entry.problems;
  }

  /** The documents that are linted, in the order in which they came. */
  documents(): Iterable<string> {
    return this.#entries.keys();
  }

  /**
   * The paths at which rules found nothing since the last call; where they looked for a name in vain, all
   * documents that are not here.
   */
  missing(): readonly string[] {
    return this.#inVain.take(this.#paths.files(), (path) => this.#entries.has(path));
  }

  /** What is known of a document. */
  facts(path: string): DocumentFacts | null {
    const entry = this.#entries.get(path);
    return entry === undefined ? null : this.#whole(entry);
  }

  /** What other documents can ask of a document. */
  outline(path: string): OutlineText | null {
    const entry = this.#entries.get(path);
    return entry === undefined ? null : outlineText(entry.kept);
  }

  /**
   * Lets go of what only a document's own rules need, and of the fixes of its problems, once these are
   * known: thousands of files need little memory then. Where an answer that a rule got changes later,
   * the document's text is read again, and its problems have their fixes again.
   */
  condense(path: string): void {
    const entry = this.#entries.get(path);
    if (entry === undefined || typeof entry.kept === 'string' || entry.kept.roles.map) return;
    this.#asked.condense(path);
    entry.kept = outlineText(entry.kept);
    entry.own = null;
    if (entry.problems !== null) entry.problems = entry.problems.map(withoutFixes);
  }

  /** The dependency map; null where the repository has none. */
  get map(): MapModel | null {
    return this.#model;
  }

  /** What fixes and editors ask; nothing that is asked here is remembered. */
  get tools(): FixTools {
    return {
      view: this.#asked.viewFor(null),
      map: this.#model,
      documents: () => this.documents(),
      facts: (path) => this.facts(path),
      text: (path) => this.#entries.get(path)?.text ?? null,
    };
  }

  #whole({ kept, text }: Entry): DocumentFacts {
    if (typeof kept !== 'string') return kept;
    const { path, roles } = this.#factsIn(kept);
    return factsOf({ path, text }, roles, this.#settings.parser);
  }

  #withBases(facts: DocumentFacts, text: string): DocumentFacts {
    const { bases = [] } = this.#settings;
    if (bases.length === 0 || !facts.roles.config) return facts;
    return { ...facts, problems: [...facts.problems, ...placed(text, bases)] };
  }

  #check(path: string, entry: Entry): readonly LintProblem[] {
    const { rules, text } = entry;
    const facts = this.#withBases(this.#whole(entry), text);
    const today = () => {
      entry.asksDay = true;
      return this.#today;
    };
    const around = { today, tools: this.#known };
    entry.own ??= checkFile(facts, rules, around);
    this.#asked.forget(path);
    const view = this.#asked.viewFor(path);
    const found = checkInWorkspace(facts, rules, around, view);
    return finish(facts, text, [...entry.own, ...found], rules, this.#codes);
  }

  #page(path: string): LinkTargets | null {
    const page = this.#entries.get(path);
    if (page !== undefined) return this.#factsIn(page.kept);
    if (isMarkdownPath(path)) this.#inVain.addPath(path);
    return null;
  }

  #pagesNamed(name: string): readonly string[] {
    const pages = this.#named.of(name);
    if (pages.length === 0) this.#inVain.addName();
    return pages;
  }

  #found(path: string): FoundPath | null {
    const found = this.#paths.find(path);
    if (found === null) this.#inVain.addPath(path);
    return found;
  }

  *#write(
    file: SourceFile,
    known: DocumentFacts | undefined,
    affected: Set<string>,
  ): Iterable<void> {
    const { path, text } = file;
    const before = this.#entries.get(path);
    if (before?.text === text) return;
    const facts = known ?? factsOf(file, this.#rolesOf(path), this.#settings.parser);
    const rules = this.#rulesFor(path);
    const unknown = { own: null, problems: null, asksDay: false };
    this.#entries.set(path, { kept: facts, text, rules, ...unknown });
    affected.add(path);
    addAll(affected, this.#asked.ofPaths(this.#paths.add(path)));
    if (before === undefined || !sameTargets(this.#factsIn(before.kept), facts))
      addAll(affected, this.#asked.ofPage(path, facts));
    addAll(affected, this.#asked.ofNames(this.#named.set(path, facts)));
    if (facts.roles.map) yield* this.#useMap(mapModel(facts), affected);
    this.#assign(path, facts, affected);
  }

  *#remove(path: string, affected: Set<string>): Iterable<void> {
    const before = this.#entries.get(path);
    addAll(affected, this.#asked.ofPaths(this.#paths.remove(path)));
    if (before === undefined) return;
    this.#entries.delete(path);
    this.#asked.forget(path);
    affected.add(path);
    addAll(affected, this.#asked.ofPage(path, null));
    addAll(affected, this.#asked.ofNames(this.#named.set(path, null)));
    if (this.#factsIn(before.kept).roles.map) yield* this.#useMap(null, affected);
    this.#assign(path, null, affected);
  }

  #newDay(today: string, affected: Set<string>): void {
    if (today === this.#today) return;
    this.#today = today;
    for (const [path, entry] of this.#entries) {
      if (!entry.asksDay) continue;
      entry.own = null;
      affected.add(path);
    }
  }

  #assign(path: string, facts: DocumentFacts | null, affected: Set<string>): void {
    const { components, changed } = this.#assignments.assign(path, facts);
    addAll(affected, this.#asked.ofPlaybooksOf(components));
    if (changed) addAll(affected, this.#asked.ofComponentOf(path));
  }

  *#useMap(model: MapModel | null, affected: Set<string>): Iterable<void> {
    const before = this.#questions;
    const after = questionsTo(model);
    this.#model = model;
    this.#questions = after;
    for (const path of this.#asked.ofMap(before, after)) {
      if (path !== null) affected.add(path);
      yield;
    }
    if (JSON.stringify(before.names()) === JSON.stringify(after.names())) return;
    this.#assignments.use(model);
    for (const [path, { kept }] of this.#entries) {
      const facts = this.#factsIn(kept);
      if (facts.playbook === null) continue;
      this.#assign(path, facts, affected);
      yield;
    }
  }
}

function addAll(affected: Set<string>, paths: Iterable<string>): void {
  for (const path of paths) affected.add(path);
}

function withoutFixes(problem: LintProblem): LintProblem {
  return { ...problem, fixes: null };
}
