import { countNoun } from '@dhallmark/fault';
import { isWhole } from '../charts/find-charts.ts';
import { findDeployTree } from '../deploy-tree/deploy-tree.ts';
import { findProgram, HELM } from '../programs/find-program.ts';
import { openStaging } from '../render/staging.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { LINT_BASELINE } from '../workspace/paths.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkChartSets, placeCharts } from '../sources/check-chart-sets.ts';
import { findIgnoredCharts } from '../sources/ignored-sources.ts';
import { findStaleArchives } from '../sources/stale-archives.ts';
import { findUnsafeFiles } from '../sources/unsafe-file.ts';
import { findUnusedFiles } from '../sources/unused-files.ts';
import { subtractBaseline, writeBaseline } from './baseline.ts';
import { settingsOf } from './chart-settings.ts';
import { inspectObjects, NEWEST } from './find-problems.ts';
import { lintWithHelm } from './helm-lint.ts';
import { listKnownObjects } from './known-objects.ts';
import { placeProblems } from './place-problems.ts';
import { readPublishedObjects } from './published-objects.ts';
import { readInlineSecrets } from './inline-secrets.ts';
import { renderObjects } from './rendered-objects.ts';
import { findRenderedProblems } from './rendered-problems.ts';
import { readStagedObjects } from './staged-objects.ts';
import { withoutReported } from './without-reported.ts';

/** What is wrong with rendered charts. */
export interface LintResult {
  /** Errors and warnings. */
  readonly failures: readonly ChartFailure[];
  /** What was not checked, and why. */
  readonly notes: readonly string[];
}

/** What lint does besides checking. */
export interface LintActions {
  /** Accept all problems in objects that there are now. */
  readonly writeBaseline?: boolean | undefined;
}

/** Checks the renders in staging. Reads no variable: Secrets that would are evaluated with stand-ins. */
export async function lint(
  workspace: Workspace,
  { writeBaseline: isAccepting = false }: LintActions = {},
): Promise<LintResult> {
  const { root, env, charts, options } = workspace;
  // Nx renders none of them
  const invisible = findIgnoredCharts(workspace);
  if (invisible.length > 0) return { failures: invisible, notes: [] };
  const read = openStaging(workspace);
  const staged = new Map(charts.selected.map(({ name }) => [name, read(name)]));
  const hasUmbrella = charts.umbrella !== undefined;
  const templates = renderObjects({
    // the values of a chart are those of its umbrella, too
    staged: isWhole(charts) || !hasUmbrella ? staged : new Map(),
    hasUmbrella,
    kubernetes: options.lint.kubernetes ?? NEWEST,
  });
  const objects = [
    ...readStagedObjects(staged).filter(({ chart, file }) => !templates.isRendered(chart, file)),
    ...templates.objects,
  ];
  const notes: string[] = [];
  const failures: ChartFailure[] = [
    ...findUnsafeFiles(root, options.chartsRoot),
    ...findUnusedFiles(workspace).failures,
    ...findStaleArchives(workspace, charts.selected),
  ];
  // one chart alone may refer to the Secrets of another
  if (isWhole(charts)) {
    const files = new Map([...staged].map(([name, render]) => [name, render.files]));
    const sources = { root, charts: charts.all, hasUmbrella };
    const { kubernetes = NEWEST } = options.lint;
    const set = checkChartSets(placeCharts(files, hasUmbrella), sources, { lint: { kubernetes } });
    failures.push(...set.failures, ...set.warnings);
  }
  const reported = new Set(failures.map(({ error }) => error.location.file));
  failures.push(...findRenderedProblems(templates, charts.all, reported));
  const inline = await readInlineSecrets(workspace);
  const known = [...listKnownObjects(staged, options), ...inline.secrets];
  failures.push(...inline.failures);
  const { problems, exceptions, unknown, isJudged } = inspectObjects({
    charts: charts.all,
    objects,
    templates,
    known,
    options: options.lint,
    settings: settingsOf(staged),
    isWhole: isWhole(charts),
    published: readPublishedObjects(
      findDeployTree(workspace).io,
      staged,
      charts.umbrella !== undefined,
    ),
  });
  failures.push(...unknown);
  const unneeded = exceptions.map(({ failure }) => failure);
  const place = { root, chartsRoot: options.chartsRoot };
  if (isAccepting) {
    failures.push(...unneeded);
    notes.push(describeBaseline(await writeBaseline(problems, place)));
  } else {
    const rest = subtractBaseline(problems, place, objects, isJudged);
    const sources = { place: workspace, charts: charts.all, staged, templates };
    const all = [...problems, ...exceptions];
    failures.push(...(await placeProblems([...rest.failures, ...unneeded], all, sources)));
    if (rest.accepted > 0) notes.push(describeBaseline(rest.accepted));
  }
  const helm = findProgram(HELM, env);
  if (helm === undefined) {
    const note = 'helm is neither on the PATH nor in $REFERENCE_BIN; helm lint was not run.';
    return { failures, notes: [...notes, note] };
  }
  const ofHelm = await lintWithHelm({ helm, env, staged, charts: charts.all });
  return { failures: [...failures, ...withoutReported(ofHelm, failures)], notes };
}

function describeBaseline(count: number): string {
  return `${LINT_BASELINE} accepts ${countNoun(count, 'problem')}.`;
}
