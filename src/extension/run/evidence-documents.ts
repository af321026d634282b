import { type TextDocumentContentProvider, Uri } from 'vscode';
import { isFailure } from '../../node/store/failure.ts';
import type { LiveIncidents } from '../incident/live.ts';
import { say } from '../say.ts';
import type { SessionRuns } from './session-runs.ts';
import type { EvidencePlace, StepRun } from './step-run.ts';

export const EVIDENCE_SCHEME = 'faultline-evidence';

/** A read-only document with what a run printed. Undefined where nothing was kept. */
export function evidenceUri({ command, evidence }: StepRun): Uri | undefined {
  if (evidence === null) return undefined;
  const name =
    command
      .replace(/[^\w.-]+/g, ' ')
      .trim()
      .slice(0, 40) || 'output';
  return Uri.from({
    scheme: EVIDENCE_SCHEME,
    path: `/${name} output.txt`,
    query: JSON.stringify(evidence),
  });
}

/** Shows what was kept, from the incident's folder or from this session. */
export class EvidenceDocuments implements TextDocumentContentProvider {
  readonly #incidents: LiveIncidents;
  readonly #session: SessionRuns;

  constructor(incidents: LiveIncidents, session: SessionRuns) {
    this.#incidents = incidents;
    this.#session = session;
  }

  async provideTextDocumentContent({ query }: Uri): Promise<string> {
    const place = placeIn(query);
    if (place?.kind === 'session') return this.#session.text(place.run) ?? '';
    const store = await this.#incidents.store();
    if (place === undefined || store === undefined) return '';
    const read = await store.readAttachment(place.incident, 'evidence', place.name);
    if (isFailure(read)) return `${say(read)}\n`;
    return read.intact ? read.text : `This file was changed after it was kept.\n\n${read.text}`;
  }
}

/** The store checks the names again: a URI may come from anywhere. */
function placeIn(query: string): EvidencePlace | undefined {
  try {
    const place = JSON.parse(query);
    if (place?.kind === 'session' && typeof place.run === 'string') return place;
    const { kind, incident, name } = place ?? {};
    const isPlace = kind === 'incident' && typeof incident === 'string' && typeof name === 'string';
    return isPlace ? { kind, incident, name } : undefined;
  } catch {
    return undefined;
  }
}
