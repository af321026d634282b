import type { Change, SourceReport, Told } from './change.ts';

/** How asking each source went, with the number of changes that those give which answered. */
export function reports(all: readonly Told[], changes: readonly Change[]): readonly SourceReport[] {
  const counts = new Map<string, number>();
  for (const change of changes) counts.set(keyOf(change), (counts.get(keyOf(change)) ?? 0) + 1);
  return all.map(({ report, ...told }) => {
    if (report.state !== 'ok') return report;
    const count = counts.get(keyOf(told)) ?? 0;
    const said = `${count} ${count === 1 ? 'change' : 'changes'}`;
    return { ...report, said: report.said === '' ? said : `${said}; ${report.said}` };
  });
}

function keyOf({ source, repository }: Pick<Told, 'source' | 'repository'>): string {
  return `${source}\0${repository ?? ''}`;
}
