import { relative, sep } from 'node:path';
import type { PartReport } from '../../core/incident/postmortem/document.ts';
import { writePostmortem } from '../../core/incident/postmortem/write.ts';
import type { Problem } from '../../core/problem.ts';
import { sentence } from '../../core/text/sentence.ts';
import { writePostmortemFile } from '../../node/postmortem.ts';
import { isFailure } from '../../node/store/failure.ts';
import type { Command } from '../command.ts';
import { printable } from '../output/style.ts';
import { chooseIncident } from './choose.ts';
import { failedAt } from './refused.ts';
import { subcommand } from './subcommand.ts';

/** Writes the postmortem from the log, around what people wrote in it. */
export const postmortemCommand: Command = subcommand({
  name: 'postmortem',
  summary: 'write the postmortem from the log, or bring it up to date',
  usage: '[ID] [--stdout]',
  details:
    'Writes incidents/ID/postmortem.md. In one that exists only the generated parts are renewed; one\n' +
    'that somebody edited is kept, and its newer version stands below it.',
  examples: [
    'faultline incident postmortem INC-2026-04-26-001',
    'faultline incident postmortem INC-2026-04-26-001 --stdout',
  ],
  options: { stdout: { type: 'boolean', help: 'print a new one, and write nothing' } },
  run: async (session, args) => {
    const { incident } = await chooseIncident(session, args.operands);
    const [map, mapFile] = [await session.map(), await session.mapFile()];
    const context = { now: session.now(), map, ...(mapFile === null ? {} : { mapFile }) };
    const renew = (existing: string | null) =>
      writePostmortem(existing, incident, context, session.templates);
    if (args.values.stdout === true) {
      const { text } = renew(null);
      return { json: { id: incident.id, path: null, text }, pretty: printable(text) };
    }
    const done = await writePostmortemFile(session.root, incident.id, renew);
    if (isFailure(done)) throw failedAt(done);
    const path = relative(session.root, done.path).split(sep).join('/');
    const problems = done.problems.map((one) => ({ ...problemLine(one), file: path }));
    return {
      json: { id: incident.id, path, changed: done.changed, parts: done.parts, problems },
      pretty: printable(
        [
          `${path}${done.changed ? '' : ' is up to date'}`,
          ...partLines(done.parts),
          ...problems.map(({ file, line, message }) => `${file}:${line} ${message}`),
          '',
        ].join('\n'),
      ),
    };
  },
});

const STATES: Readonly<Record<PartReport['state'], string>> = {
  written: 'written',
  kept: 'kept as edited by hand',
  offered: 'kept as edited by hand; its newer version stands below it',
  absent: 'not in this document',
};

function partLines(parts: readonly PartReport[]): readonly string[] {
  return Object.entries(STATES).flatMap(([state, text]) => {
    const names = parts.filter((part) => part.state === state).map(({ name }) => name);
    return names.length === 0 ? [] : [`  ${text}: ${names.join(', ')}`];
  });
}

function problemLine(problem: Problem) {
  return { line: problem.range.line, message: sentence(problem) };
}
