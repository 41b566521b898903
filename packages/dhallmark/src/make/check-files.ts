import type { Fault } from '@dhallmark/fault';
import { chartFile, type DesiredFile, type TreePlan } from '@dhallmark/gitops/tree';
import type { ChartFolder } from '../charts/find-charts.ts';
import type { DeployTree } from '../deploy-tree/deploy-tree.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import type { PlacedFile } from '../sources/check-placed-files.ts';
import type { Env } from '../workspace/env.ts';

/** What is made, and from what. */
export interface FilesToCheck {
  /** The workspace. */
  readonly root: string;
  /** The charts that are made. */
  readonly charts: readonly ChartFolder[];
  readonly hasUmbrella: boolean;
  readonly tree: DeployTree;
  readonly secretsInChart: boolean;
  /** Where helm is found. */
  readonly env: Env;
}

/** Finds out which charts must not be written. */
export type CheckFiles = (
  plan: TreePlan,
  desired: readonly DesiredFile[],
) => Promise<readonly ChartFailure[]>;

/**
 * The check of what a make is going to write: by the rule that `verify` and `publish` have, so that
 * they accept it. A file that is in the tree already was checked when it was written. It is checked
 * again only when a change decides how it is read, and if it fails then, nothing is written: so the
 * next make can rely on the tree, too. Where no file of a chart changes, nothing is read or loaded.
 */
export function checkFilesOf(input: FilesToCheck): CheckFiles {
  return async (plan, desired) => {
    const change: Change = {
      writes: plan.writes.filter(({ path }) => isOfChart(path)),
      removals: plan.removals.filter(({ path }) => isOfChart(path)),
    };
    if (change.writes.length === 0 && change.removals.length === 0) return [];
    const [{ checkChartSets, isAboutSet }, { checkPlacedFiles }, { renderWithHelm }, gitops] =
      await Promise.all([
        import('../sources/check-chart-sets.ts'),
        import('../sources/check-placed-files.ts'),
        import('../verify/render-with-helm.ts'),
        import('@dhallmark/gitops'),
      ]);
    const { io } = input.tree;
    const only = findSufficient(change, io, gitops.concernsOtherFiles);
    const made = desired.filter(({ path }) => isOfChart(path));
    const known = new Set([...made, ...change.removals].map(({ path }) => path));
    // what other charts define, and what a subchart is rendered with
    const others = gitops.readTreeFiles(io, (path) => isOfChart(path) && !known.has(path));
    const all = [
      ...[...others].map(([path, bytes]): PlacedFile => ({ path, owner: '', bytes })),
      ...withSources(made, input),
    ];
    const files = new Map(all.map(({ path, bytes }) => [path, bytes]));
    const ofSets = checkChartSets(files, input, { only }).failures.filter(
      ({ chart }) => chart !== undefined,
    );
    const charts = await renderWithHelm(files, input.env);
    const rendered = charts && gitops.renderedTemplates(charts);
    const { secretsInChart } = input;
    const ofFiles = checkPlacedFiles(all, { secretsInChart, rendered, charts, only });
    const isWritten = wasWritten(change, all);
    const isOfChartAlone = ({ error }: ChartFailure): boolean =>
      error.code === 'chart-file' || (!isAboutSet(error) && isWritten(error));
    // what is wrong with the files of other charts, their own make reports
    return [...ofSets, ...ofFiles.filter(({ chart }) => chart !== '')].map((failure) =>
      isOfChartAlone(failure) ? failure : { ...failure, chart: undefined },
    );
  };
}

type Change = Pick<TreePlan, 'writes' | 'removals'>;

/** The files whose check is enough: what is written, unless that decides how others are read. */
function findSufficient(
  { writes, removals }: Change,
  { readFile }: DeployTree['io'],
  concernsOthers: (path: string, bytes: Uint8Array) => boolean,
): ReadonlySet<string> | undefined {
  const isAboutOthers = writes.some(({ path, bytes }) =>
    [readFile(path), bytes].some((each) => each !== undefined && concernsOthers(path, each)),
  );
  if (removals.length > 0 || isAboutOthers) return undefined;
  return new Set(writes.map(({ path }) => path));
}

/** Whether a fault is about a file that is written, by the name of its source or of what is rendered from it. */
function wasWritten({ writes }: Change, files: readonly PlacedFile[]): (error: Fault) => boolean {
  const paths = new Set(writes.map(({ path }) => path));
  const names = new Set(
    files.flatMap(({ path, source = path }) => (paths.has(path) ? [path, source] : [])),
  );
  return ({ location: { file = '' } }) => names.has(file.replace(/ \(rendered\)$/, ''));
}

/** Everything that a chart writes except its Secrets, which are checked where they are encrypted. */
function isOfChart(path: string): boolean {
  return /^(?:charts?|release)\//.test(path);
}

function withSources(
  made: readonly DesiredFile[],
  { charts, hasUmbrella }: FilesToCheck,
): readonly PlacedFile[] {
  const sources = new Map(
    charts.flatMap(({ name, templates, copied, objects }) =>
      [...templates, ...copied, ...objects].map(
        ({ path, output }) => [chartFile(name, output, hasUmbrella), path] as const,
      ),
    ),
  );
  return made.map((file) => ({ ...file, source: sources.get(file.path) }));
}
