import type { Uri, WorkspaceFolder } from 'vscode';
import type { Config } from '../../core/config/config.ts';
import type { DependencyMap } from '../../core/map/model.ts';
import type { Problem } from '../../core/problem.ts';
import type { ToolSet } from '../../core/shell/tools/set.ts';
import type { ComponentGroup, PlaybookFile } from '../../core/workspace/catalogue.ts';

export interface IndexedPlaybook extends PlaybookFile {
  readonly uri: Uri;
  readonly text: string;
  readonly folder: WorkspaceFolder;
}

/** The map as it is configured. Text and map are null where no such file exists. */
export interface MapFile {
  readonly uri: Uri;
  /** From the folder's root, with forward slashes. */
  readonly path: string;
  readonly text: string | null;
  readonly map: DependencyMap | null;
}

/** What one workspace folder holds of interest. */
export interface Repository {
  readonly folder: WorkspaceFolder;
  readonly config: Config;
  readonly configProblems: readonly Problem[];
  /** The tools that are known here: the team's too, which make verdicts looser only where it is trusted. */
  readonly tools: ToolSet;
  readonly groups: readonly ComponentGroup<IndexedPlaybook>[];
  readonly playbooks: readonly IndexedPlaybook[];
  readonly mapFile: MapFile;
}
