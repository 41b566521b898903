import {
  chartFolder,
  KSOPS,
  KUSTOMIZATION,
  secretPaths,
  SHARED,
  type DesiredFile,
  type TreePlan,
} from '@dhallmark/gitops/tree';
import type { TreeLayout } from '../deploy-tree/deploy-tree.ts';
import type { ReportRow } from '../report/make-report.ts';
import type { MadeSecret } from './encrypt-charts.ts';

interface Context {
  readonly failed: ReadonlySet<string>;
  readonly layout: TreeLayout;
}

/** A row for each chart that was made, failed or was removed, each followed by those of its Secrets. */
export function rowsOf(
  plan: TreePlan,
  desired: readonly DesiredFile[],
  secrets: readonly MadeSecret[],
  context: Context,
): readonly ReportRow[] {
  const owners = [...desired, ...plan.removals].map((file) => file.owner);
  const charts = [...new Set([...owners, ...context.failed])]
    .filter((owner) => owner !== SHARED)
    .toSorted();
  const filesOf = groupByChart(plan, desired);
  const secretsOf = Map.groupBy(secrets, (secret) => secret.chart);
  return charts.flatMap((chart) => {
    if (context.failed.has(chart)) return [failedRow(chart, plan, context)];
    const files = filesOf(chart);
    const ours = secretsOf.get(chart) ?? [];
    const secretFiles = new Set([KUSTOMIZATION, KSOPS, ...ours.map((secret) => secret.path)]);
    const removedSecrets = secretPaths(files.removals.map((file) => file.path));
    return [
      chartRow(chart, files, new Set([...secretFiles, ...removedSecrets]), context),
      ...ours.map(secretRow),
      ...removedSecrets.map((path) => removedRow(chart, path)),
    ];
  });
}

/** The files of one chart. */
interface ChartFiles extends Pick<TreePlan, 'writes' | 'removals'> {
  readonly desired: readonly DesiredFile[];
}

function ownerOf({ owner }: { readonly owner: string }): string {
  return owner;
}

/** Finds the files of each chart without a look at those of all others. */
function groupByChart(
  plan: TreePlan,
  desired: readonly DesiredFile[],
): (chart: string) => ChartFiles {
  const all = Map.groupBy(desired, ownerOf);
  const writes = Map.groupBy(plan.writes, ownerOf);
  const removals = Map.groupBy(plan.removals, ownerOf);
  return (chart) => ({
    desired: all.get(chart) ?? [],
    writes: writes.get(chart) ?? [],
    removals: removals.get(chart) ?? [],
  });
}

function chartRow(
  chart: string,
  files: ChartFiles,
  secretFiles: ReadonlySet<string>,
  { layout: { hasUmbrella } }: Context,
): ReportRow {
  const isOurs = ({ path }: { readonly path: string }): boolean => !secretFiles.has(path);
  const name = chartFolder(chart, hasUmbrella);
  const short = ({ path }: { readonly path: string }): string =>
    path.startsWith(`${name}/`) ? path.slice(name.length + 1) : path;
  const writes = files.writes.filter(isOurs);
  const removals = files.removals.filter(isOurs).map(short);
  const total = files.desired.filter(isOurs).length;
  const row = { chart, kind: 'chart', name } as const;
  if (total === 0) return { ...row, outcome: 'removed', why: 'the chart no longer exists' };
  if (writes.length === 0 && removals.length === 0)
    return { ...row, outcome: 'unchanged', why: '' };
  const isNew = writes.length === total && writes.every((file) => file.before === undefined);
  if (isNew) return { ...row, outcome: 'made', why: `new, ${total} files` };
  const why = [listPaths('changed', writes.map(short)), listPaths('removed', removals)]
    .filter(Boolean)
    .join('; ');
  return { ...row, outcome: 'made', why };
}

function secretRow({ chart, name, outcome, why, newDataKeyReason }: MadeSecret): ReportRow {
  const row = { chart, kind: 'secret', name, outcome, why } as const;
  return newDataKeyReason === undefined ? row : { ...row, newDataKeyReason };
}

function removedRow(chart: string, path: string): ReportRow {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  return {
    chart,
    kind: 'secret',
    name,
    outcome: 'removed',
    why: 'no chart generates it any longer',
  };
}

function failedRow(chart: string, plan: TreePlan, { layout: { hasUmbrella } }: Context): ReportRow {
  const kept = Object.values(plan.manifest.files).some((entry) => entry.chart === chart);
  const why = kept ? 'its earlier output is unchanged' : 'nothing was made';
  return { chart, kind: 'chart', name: chartFolder(chart, hasUmbrella), outcome: 'failed', why };
}

function listPaths(what: string, paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const shown = paths.slice(0, 3).join(', ');
  return `${what} ${shown}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}`;
}
