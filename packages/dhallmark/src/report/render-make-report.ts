import { styleText } from 'node:util';
import type { MakeReport, Outcome, ReportRow } from './make-report.ts';

export interface RenderOptions {
  readonly color: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

const COLORS: Readonly<Record<Outcome, Parameters<typeof styleText>[0]>> = {
  made: 'green',
  unchanged: 'dim',
  're-encrypted': 'yellow',
  removed: 'magenta',
  kept: 'yellow',
  failed: 'red',
};

/** Above this many unchanged rows only their number is said, unless everything is asked for. */
const MANY = 40;

/** The table for a terminal: a line for each chart and Secret, then the sum. */
export function renderTable(report: MakeReport, options: RenderOptions): string {
  const unchanged = report.rows.filter((row) => row.outcome === 'unchanged');
  const folded = !options.verbose && unchanged.length > MANY;
  const rows = options.quiet
    ? []
    : report.rows.filter((row) => !folded || row.outcome !== 'unchanged');
  const names = rows.map((row) => (row.kind === 'secret' ? `  ${row.name}` : row.name));
  const width = Math.max(0, ...names.map((name) => name.length));
  const lines = rows.map((row, index) =>
    line(row, (names[index] ?? '').padEnd(width), options.color),
  );
  return options.quiet ? '' : [...lines, summary(report)].join('\n');
}

/** The whole report as JSON, one document. */
export function renderJson(report: MakeReport): string {
  return JSON.stringify(report, null, 2);
}

function line(row: ReportRow, name: string, color: boolean): string {
  const outcome = row.outcome.padEnd('re-encrypted'.length);
  const shown = color
    ? styleText(COLORS[row.outcome], outcome, { validateStream: false })
    : outcome;
  return `${name}  ${shown}  ${row.why}`.trimEnd();
}

function summary({ rows, environment }: MakeReport): string {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const parts = [...counts].map(([outcome, count]) => `${count} ${outcome}`);
  return `${environment}: ${parts.length === 0 ? 'nothing to do' : parts.join(', ')}`;
}
