import type { Paint } from '@dhallmark/fault/terminal';
import { failuresToJson } from './failures.ts';
import { layOutTable, type Cell, type TableOptions } from './lay-out-table.ts';
import type { MakeReport, Outcome, ReportRow } from './make-report.ts';
import { describeNewDataKey, listNewDataKeys } from './new-data-keys.ts';

/** How much of a report is shown. */
export interface ReportOptions extends TableOptions {
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
  const unchanged = report.rows.filter((row) => row.outcome === 'unchanged');
  const folded = !options.verbose && unchanged.length > MOST_UNCHANGED;
  const rows = report.rows.filter((row) => !folded || row.outcome !== 'unchanged');
  const table = layOutTable(HEADER, rows.map(toCells), options);
  return [...(rows.length === 0 ? [] : [table]), summarize(report)].join('\n');
}

const HEADER = ['CHART OR SECRET', 'RESULT', 'CHANGES'];

/** The whole report as a JSON document, with files relative to the workspace. */
export function toDocument(report: MakeReport, root: string): object {
  const { environment, success, rows, renderVariables, notes, warnings, failures } = report;
  const newDataKeys = listNewDataKeys(rows);
  return {
    environment,
    success,
    rows: rows.map(({ newDataKeyReason: _reason, ...row }) => row),
    notes,
    warnings,
    ...(newDataKeys.length > 0 && { newDataKeys }),
    ...(renderVariables.length > 0 && { renderVariables }),
    problems: failuresToJson(failures, root),
  };
}

function toCells({
  kind,
  name,
  outcome,
  why,
  newDataKeyReason: reason,
}: ReportRow): readonly Cell[] {
  const parts = [why, reason === undefined ? '' : describeNewDataKey(reason)];
  return [
    { text: kind === 'secret' ? `  ${name}` : name },
    { text: outcome, style: COLORS[outcome] },
    { text: parts.filter((part) => part !== '').join('; ') },
  ];
}

function summarize({ rows, environment }: MakeReport): string {
  const counts = new Map<Outcome, number>();
  for (const { outcome } of rows) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  const parts = [...counts].map(([outcome, count]) => `${count} ${outcome}`);
  return `${environment}: ${parts.length === 0 ? 'nothing to do' : parts.join(', ')}`;
}
