import {
  chartFolder,
  KUSTOMIZATION,
  secretPaths,
  SHARED,
  type DesiredFile,
  type TreePlan,
} from '@dhallmark/gitops/tree';
import type { ReportRow } from '../report/make-report.ts';

export interface SealedSecret {
  readonly chart: string;
  readonly name: string;
  /** Relative to the tree. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly outcome: 'made' | 'unchanged' | 're-encrypted';
  readonly why: string;
  readonly warns: boolean;
}

interface Circumstances {
  readonly failed: ReadonlySet<string>;
  readonly hasUmbrella: boolean;
}

/** A row for each chart that was made, failed or is gone, each followed by those of its Secrets. */
export function rowsOf(
  plan: TreePlan,
  desired: readonly DesiredFile[],
  sealed: readonly SealedSecret[],
  circumstances: Circumstances,
): readonly ReportRow[] {
  const owners = [...desired, ...plan.removals].map((file) => file.owner);
  const charts = [...new Set([...owners, ...circumstances.failed])]
    .filter((owner) => owner !== SHARED)
    .toSorted();
  return charts.flatMap((chart) => {
    if (circumstances.failed.has(chart)) return [failedRow(chart, plan, circumstances)];
    const ours = sealed.filter((secret) => secret.chart === chart);
    const secretFiles = new Set([KUSTOMIZATION, ...ours.map((secret) => secret.path)]);
    const removedSecrets = secretPaths(
      plan.removals.filter((file) => file.owner === chart).map((file) => file.path),
    );
    return [
      chartRow(chart, plan, desired, new Set([...secretFiles, ...removedSecrets]), circumstances),
      ...ours.map(secretRow),
      ...removedSecrets.map((path) => removedRow(chart, path)),
    ];
  });
}

function chartRow(
  chart: string,
  plan: TreePlan,
  desired: readonly DesiredFile[],
  secretFiles: ReadonlySet<string>,
  { hasUmbrella }: Circumstances,
): ReportRow {
  const isOurs = (file: { readonly owner: string; readonly path: string }): boolean =>
    file.owner === chart && !secretFiles.has(file.path);
  const name = chartFolder(chart, hasUmbrella);
  const short = ({ path }: { readonly path: string }): string =>
    path.startsWith(`${name}/`) ? path.slice(name.length + 1) : path;
  const writes = plan.writes.filter(isOurs);
  const removals = plan.removals.filter(isOurs).map(short);
  const total = desired.filter(isOurs).length;
  const row = { chart, kind: 'chart', name } as const;
  if (total === 0) return { ...row, outcome: 'removed', why: 'no such chart any more' };
  if (writes.length === 0 && removals.length === 0)
    return { ...row, outcome: 'unchanged', why: '' };
  const isNew = writes.length === total && writes.every((file) => file.before === undefined);
  if (isNew) return { ...row, outcome: 'made', why: `new, ${total} files` };
  const why = [listed('changed', writes.map(short)), listed('removed', removals)]
    .filter(Boolean)
    .join('; ');
  return { ...row, outcome: 'made', why };
}

function secretRow({ chart, name, outcome, why }: SealedSecret): ReportRow {
  return { chart, kind: 'secret', name, outcome, why };
}

function removedRow(chart: string, path: string): ReportRow {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  return { chart, kind: 'secret', name, outcome: 'removed', why: 'no chart makes it any more' };
}

function failedRow(chart: string, plan: TreePlan, { hasUmbrella }: Circumstances): ReportRow {
  const kept = Object.values(plan.manifest.files).includes(chart);
  const why = kept ? 'its earlier output is kept whole' : 'nothing was made';
  return { chart, kind: 'chart', name: chartFolder(chart, hasUmbrella), outcome: 'failed', why };
}

function listed(what: string, paths: readonly string[]): string {
  if (paths.length === 0) return '';
  const shown = paths.slice(0, 3).join(', ');
  return `${what} ${shown}${paths.length > 3 ? ` and ${paths.length - 3} more` : ''}`;
}
