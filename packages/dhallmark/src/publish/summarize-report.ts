import type { PublishSummary } from '@dhallmark/gitops';
import { UMBRELLA } from '../charts/find-charts.ts';
import type { MakeReport, ReportRow } from '../report/make-report.ts';
import { noteNewDataKeys } from '../report/new-data-keys.ts';
import { noteVariables } from '../report/render-variables.ts';

const isChange = (row: ReportRow): boolean =>
  row.outcome === 'made' || row.outcome === 're-encrypted' || row.outcome === 'removed';

const nameOf = (chart: string): string => (chart === UMBRELLA ? 'umbrella' : chart);

/** What a make changed, for the commit message: names of charts, Secrets and keys. */
export function summarizeReport({ rows, renderVariables }: MakeReport): PublishSummary {
  const changed = rows.filter(isChange);
  return {
    charts: changed
      .filter(({ kind }) => kind === 'chart')
      .map((row) => ({ name: nameOf(row.chart), change: changeOf(row) })),
    secrets: changed
      .filter(({ kind }) => kind === 'secret')
      .map((row) => ({
        name: `${nameOf(row.chart)}/${row.name}`,
        change: changeOf(row),
        keys: row.outcome === 're-encrypted' && row.why !== '' ? [row.why] : [],
      })),
    remarks: [noteVariables(renderVariables), noteNewDataKeys(rows)].filter(
      (remark) => remark !== undefined,
    ),
  };
}

function changeOf({ outcome, why }: ReportRow): 'added' | 'changed' | 'removed' {
  if (outcome === 'removed') return 'removed';
  return outcome === 'made' && why.startsWith('new') ? 'added' : 'changed';
}
