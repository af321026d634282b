import { type Arguments, type Command, type ExitCode, type Io, UsageError } from '../command.ts';
import { TRUST_OPTION } from '../command-tools.ts';
import { DIR_OPTION, formatOption, MAP_OPTION, refuseOperands } from '../common-options.ts';
import { textOption } from '../options.ts';
import { triageCases } from '../triage/cases.ts';
import { triageOnce } from '../triage/one.ts';

/** Takes names of components, one at a time or several with commas. */
function namesOf(help: string) {
  return { type: 'string', value: 'NAME', multiple: true, help } as const;
}

export const triageCommand: Command = {
  name: 'triage',
  summary: 'which component is it, why, and what to look at next',
  usage: '[--failing NAME]… [--healthy NAME]… [--changed NAME]… [--releasing NAME]… [--since 1h]',
  details:
    'Ranks the components of the dependency map by the probability that they are what is broken, with\n' +
    'the reasons for and against, and proposes what to look at next. What is not named is unknown, not\n' +
    'healthy. NAME is a component, or several with commas; each option may be repeated.\n' +
    'With --cases it ranks past incidents, one JSON object a line, and says how often it was right:\n' +
    '{"id", "map"?: [[dependent, dependency], …], "observed": {"failing", "healthy"}, "changes",\n' +
    '"releasing"?, "truth"?}. A case without a map is about the repository’s own.',
  examples: [
    'faultline triage --failing "CI deploys" --failing "Service workloads"',
    'faultline triage --failing "CI deploys,Service workloads" --healthy "Argo CD" --changed Vault',
    'faultline triage --failing "CI deploys" --since 1h',
    'faultline triage --cases incidents/triage-cases.ndjson',
  ],
  options: {
    failing: namesOf('a component that fails'),
    healthy: namesOf('a component that was looked at and works'),
    changed: namesOf('a component that was changed in the last hour'),
    releasing: namesOf('a component whose release window runs'),
    since: {
      type: 'string',
      value: 'WHEN',
      help: 'count what git says was changed since then (1h), and the release windows open now',
    },
    now: { type: 'string', value: 'ISO', help: 'the clock of --since (default: the real one)' },
    cases: { type: 'string', value: 'FILE', help: 'rank the cases in this file instead' },
    map: MAP_OPTION,
    dir: DIR_OPTION,
    trust: TRUST_OPTION,
    format: formatOption(
      ['pretty', 'json', 'ndjson'],
      'how to print; json for one answer, ndjson for cases',
    ),
  },
  run,
};

const OBSERVED = ['failing', 'healthy', 'changed', 'releasing'] as const;

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  const { values } = args;
  refuseOperands(args);
  const cases = textOption(args, 'cases');
  if (cases === undefined) {
    if (values.format === 'ndjson') throw new UsageError('--format ndjson is for --cases.');
    return triageOnce(args, io);
  }
  const beside = OBSERVED.find((name) => {
    const value = values[name];
    return Array.isArray(value) && value.length > 0;
  });
  if (textOption(args, 'since') !== undefined) {
    throw new UsageError('--since says nothing beside --cases.');
  }
  if (beside !== undefined) throw new UsageError(`--${beside} says nothing beside --cases.`);
  if (values.format === 'json')
    throw new UsageError('with --cases, the format is pretty or ndjson.');
  return triageCases(cases, args, io);
}
