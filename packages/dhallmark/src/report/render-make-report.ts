import { escapeLine, painter, type Paint } from '@dhallmark/fault/terminal';
import { failuresToJson } from './failures.ts';
import type { MakeReport, Outcome, ReportRow } from './make-report.ts';
import { describeNewDataKey, listNewDataKeys } from './new-data-keys.ts';

/** How much of a report is shown. */
export interface ReportOptions {
  readonly color: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

const COLORS: Readonly<Record<Outcome, Parameters<Paint>[0]>> = {
  made: 'green',
  unchanged: 'dim',
  're-encrypted': 'yellow',
  removed: 'magenta',
  kept: 'yellow',
  failed: 'red',
};

/** More unchanged rows than this are only counted, unless `verbose`. */
const MOST_UNCHANGED = 40;

/** The table for a terminal: one line per chart and Secret, then the totals. Empty if `quiet`. */
export function renderTable(report: MakeReport, options: ReportOptions): string {
  if (options.quiet) return '';
  const paint = painter(options.color);
  const unchanged = report.rows.filter((row) => row.outcome === 'unchanged');
  const folded = !options.verbose && unchanged.length > MOST_UNCHANGED;
  const rows = report.rows.filter((row) => !folded || row.outcome !== 'unchanged');
  const names = rows.map((row) => escapeLine(row.kind === 'secret' ? `  ${row.name}` : row.name));
  const width = Math.max(0, ...names.map((name) => name.length));
  const lines = rows.map((row, index) => renderRow(row, (names[index] ?? '').padEnd(width), paint));
  return [...lines, summarize(report)].join('\n');
}

/** The whole report as a JSON document, with files relative to the workspace. */
export function toDocument(report: MakeReport, root: string): object {
  const { environment, success, rows, notes, warnings, failures } = report;
  const newDataKeys = listNewDataKeys(rows);
  return {
    environment,
    success,
    rows: rows.map(({ newDataKeyReason: _reason, ...row }) => row),
    notes,
    warnings,
    ...(newDataKeys.length > 0 && { newDataKeys }),
    problems: failuresToJson(failures, root),
  };
}

function renderRow(row: ReportRow, name: string, paint: Paint): string {
  const outcome = paint(COLORS[row.outcome], row.outcome.padEnd('re-encrypted'.length));
  const { why, newDataKeyReason: reason } = row;
  const parts = [escapeLine(why), reason === undefined ? '' : describeNewDataKey(reason)];
  return `${name}  ${outcome}  ${parts.filter((part) => part !== '').join('; ')}`.trimEnd();
}

function summarize({ rows, environment }: MakeReport): string {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const parts = [...counts].map(([outcome, count]) => `${count} ${outcome}`);
  return `${environment}: ${parts.length === 0 ? 'nothing to do' : parts.join(', ')}`;
}
