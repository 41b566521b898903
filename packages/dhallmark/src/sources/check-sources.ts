import { refusedSource, type Sources } from '@dhallmark/chart-gen/sources';
import type { Fault } from '@dhallmark/fault';
import { chartFile } from '@dhallmark/gitops/tree';
import { selectCharts, umbrellaOf, type ChartFolder } from '../charts/find-charts.ts';
import { fault } from '../fault.ts';
import { listChartFiles } from '../files/list-chart-files.ts';
import { findProgram, HELM } from '../programs/find-program.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { readNxPlugins } from '../workspace/option-files.ts';
import type { Options } from '../workspace/options.ts';
import type { Env } from '../workspace/env.ts';
import { checkPlacedFiles } from './check-placed-files.ts';
import { findSteeringFiles } from './env-files.ts';
import { findIgnoredCharts, findIgnoredSources } from './ignored-sources.ts';
import { noRepository, openSources } from './open-sources.ts';
import { listTrackedFiles, listUntrackedFiles } from './tracked-files.ts';
import { unsafeFile } from './unsafe-file.ts';
import { findStaleArchives } from './stale-archives.ts';
import { findUnusedFiles } from './unused-files.ts';

/** What is checked: the sources of a workspace, whatever the environment. */
export interface CheckedWorkspace {
  readonly root: string;
  readonly env: Env;
  readonly options: Pick<Options, 'chartsRoot' | 'maxSourceSize' | 'ignoredFiles'>;
}

/** The umbrellas of a workspace whose sources are checked. */
export interface CheckedUmbrellas {
  readonly root: string;
  readonly env: Env;
  readonly umbrellas: readonly CheckedWorkspace['options'][];
}

/** What was found about the sources of a workspace. */
export interface SourceCheckResult {
  readonly failures: readonly ChartFailure[];
  /** How many files below the charts' folder were read. */
  readonly checked: number;
}

/** Checks the sources of every umbrella; what is wrong with the workspace itself is reported once. */
export function checkAllSources({ root, env, umbrellas }: CheckedUmbrellas): SourceCheckResult {
  const results = umbrellas.map((options) => checkSources({ root, env, options }));
  const failures = results.flatMap((result) => result.failures);
  const known = new Set<string>();
  return {
    failures: failures.filter(({ error: { message, location } }) => {
      const place = `${location.file} ${message}`;
      return !known.has(place) && known.add(place);
    }),
    checked: results.reduce((sum, { checked }) => sum + checked, 0),
  };
}

/**
 * Checks that the charts' folder holds nothing but data, before a program that has values of Secrets
 * is started in the workspace: every file is one that a render may read, none is an entry point of Nx,
 * no tracked env file or output steers what runs, and no copied file could become a Secret. Reads no
 * variable and evaluates nothing.
 */
export function checkSources(workspace: CheckedWorkspace): SourceCheckResult {
  const { root, env, options } = workspace;
  const { files, unsafe } = listChartFiles(root, options.chartsRoot, readNxPlugins(root));
  const tracked = listTrackedFiles(root, env);
  if (tracked === undefined) throw noRepository();
  // the rules of the environments that are published
  const sources = openSources({ ...workspace, environment: 'published' }, new Set(tracked));
  const selection = selectCharts(root, options.chartsRoot, undefined);
  const charts = selection.all;
  const concerned = new Set([
    ...listUntrackedFiles(root, env, options.chartsRoot),
    ...charts.flatMap(({ templates, copied }) => [...templates, ...copied].map(({ path }) => path)),
  ]);
  // files that Git ignores and that no chart copies, such as those of editors, do not matter
  const checked = files.filter((path) => tracked.has(path) || concerned.has(path));
  const refused = checked.flatMap((path) => {
    const found = sources.find(path);
    return found !== undefined && 'refusal' in found ? [refusedSource(path, found.refusal)] : [];
  });
  const invisible = findIgnoredCharts({ root, env, options, charts: selection });
  const visible = charts.filter(({ name }) => !invisible.some(({ chart }) => chart === name));
  const faults = [
    ...unsafe.map(unsafeFile),
    ...refused,
    ...findIgnoredSources(root, env, visible, charts).map(({ error }) => error),
    ...findSteeringFiles(root, tracked),
    ...findTrackedOutputs(tracked),
  ];
  const failures = [
    ...faults.map(ofNoChart),
    ...invisible,
    ...findUnusedFiles({ root, env, options, charts: selection }).failures,
    ...findStaleArchives({ ...workspace, environment: 'published' }, charts),
    ...checkCopies(charts, sources, env),
  ];
  return { failures, checked: checked.length };
}

/** What the charts copy: templates, CRDs, files. What is evaluated is checked when it is made. */
function checkCopies(
  charts: readonly ChartFolder[],
  sources: Sources,
  env: Env,
): readonly ChartFailure[] {
  const hasUmbrella = umbrellaOf(charts) !== undefined;
  const files = charts.flatMap(({ name, templates, copied }) =>
    [...templates, ...copied].flatMap(({ path: source, output }) => {
      const found = sources.find(source);
      const path = chartFile(name, output, hasUmbrella);
      return found && 'bytes' in found ? [{ path, owner: name, source, bytes: found.bytes }] : [];
    }),
  );
  // only a make knows the values, and shows what is unclear without them
  const rendered =
    findProgram(HELM, env) === undefined ? undefined : new Set(files.map(({ path }) => path));
  return checkPlacedFiles(files, { secretsInChart: true, rendered });
}

/** Where renders and Nx's cache are: what is there was made by this machine, or is not used. */
const outputs = /^(?:dist\/charts(?:-[^/]+)?|\.nx)\//;

function findTrackedOutputs(tracked: ReadonlySet<string>): readonly Fault[] {
  return [...tracked]
    .filter((path) => outputs.test(path))
    .map((path) =>
      fault({
        code: 'tracked-output',
        message: `${path} is a result of a run, and Git tracks it`,
        location: { file: path },
        hint: 'Remove it from Git, and add its folder to .gitignore.',
      }),
    );
}

function ofNoChart(error: Fault): ChartFailure {
  return { chart: undefined, error };
}
