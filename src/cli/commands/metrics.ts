import { type Measured, measured } from '../../core/incident/metrics/metrics.ts';
import { METRICS, type QuarterTrend, quarterOf, trend } from '../../core/incident/metrics/trend.ts';
import { metricsCsv, trendText } from '../../core/incident/metrics/trend-text.ts';
import { formatInstant } from '../../core/time/utc.ts';
import type { Arguments, Command, ExitCode, Io } from '../command.ts';
import { formatOption, refuseOperands } from '../common-options.ts';
import { fromEach } from '../incident/open.ts';
import { openSession, SESSION_OPTIONS } from '../incident/session.ts';
import { refusable } from '../incident/subcommand.ts';

/** The three numbers of every incident, and how they develop. */
export const metricsCommand: Command = {
  name: 'metrics',
  summary: 'how the three numbers of the incidents develop',
  usage: '[--format pretty|json|csv] [--drills]',
  details:
    'Time to communication, to mitigation and to resolution: for each quarter the median and the\n' +
    'middle half. csv has a line for each incident. Drills never count as incidents; --drills shows\n' +
    'theirs beside them.',
  examples: ['faultline metrics', 'faultline metrics --format csv > incidents.csv'],
  options: {
    drills: { type: 'boolean', help: 'show the drills, too, apart from the incidents' },
    format: formatOption(['pretty', 'json', 'csv']),
    ...Object.fromEntries(
      Object.entries(SESSION_OPTIONS).filter(([name]) => name !== 'format' && name !== 'at'),
    ),
  },
  run: (args, io) => refusable('metrics', args, io, () => run(args, io)),
};

async function run(args: Arguments, io: Io): Promise<ExitCode> {
  refuseOperands(args);
  const session = await openSession(args, io);
  const withDrills = args.values.drills === true;
  const each = await fromEach(session, ({ course, clashes }) =>
    [course, ...clashes].filter(({ drill }) => withDrills || !drill).map(measured),
  );
  const all = each.flat();
  const print = PRINTERS[args.values.format as keyof typeof PRINTERS];
  io.stdout(print(all, withDrills));
  return 0;
}

const PRINTERS: Readonly<
  Record<'pretty' | 'json' | 'csv', (all: readonly Measured[], withDrills: boolean) => string>
> = {
  pretty: (all) => trendText(trend(all)),
  csv: metricsCsv,
  json: (all, withDrills) => {
    const { incidents, drills } = trend(all);
    const answer = {
      incidents: all.filter(({ drill }) => !drill).map(incidentJson),
      trend: incidents.map(quarterJson),
      ...(withDrills
        ? {
            drills: {
              incidents: all.filter(({ drill }) => drill).map(incidentJson),
              trend: drills.map(quarterJson),
            },
          }
        : {}),
    };
    return `${JSON.stringify(answer, null, 2)}\n`;
  },
};

function incidentJson({ declaredAt, ...one }: Measured) {
  return { ...one, declaredAt: formatInstant(declaredAt), quarter: quarterOf(declaredAt) };
}

function quarterJson({ quarter, incidents, spreads }: QuarterTrend) {
  const numbers = METRICS.map(({ key }) => [key, spreads[key]] as const);
  return { quarter, incidents, ...Object.fromEntries(numbers) };
}
