import { openDeployTree } from '../deploy-tree/deploy-tree.ts';
import type { IfUndecryptable } from '../encryption/encrypt-secret.ts';
import { encryptWhenNeeded } from '../encryption/encrypt-when-needed.ts';
import { findOrCreateKeys } from '../keys/environment-keys.ts';
import type { LocalKey } from '../keys/local-key.ts';
import { openStaging, type Staged } from '../render/staging.ts';
import type { SecretProcess } from '../render/start-secret-process.ts';
import { findUnknownVariables } from '../env/unknown-variables.ts';
import { isError, type ChartFailure } from '../report/chart-failure.ts';
import { noteDecryptions } from '../report/decryptions.ts';
import type { MakeReport } from '../report/make-report.ts';
import {
  noteVariables,
  reportVariables,
  type ReportedVariable,
} from '../report/render-variables.ts';
import { noteNewDataKeys } from '../report/new-data-keys.ts';
import { generateWhenNeeded } from '../secrets/generate-when-needed.ts';
import { requireTrackedSources } from '../sources/tracked-sources.ts';
import { requireData } from '../sources/unsafe-file.ts';
import { requireUsedFiles } from '../sources/unused-files.ts';
import { readValues, type Values } from '../values/read-values.ts';
import { isWhole } from '../charts/find-charts.ts';
import { readPackageManager, toCommand } from '../workspace/package-manager.ts';
import { hasOthers } from '../workspace/umbrellas.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkFilesOf } from './check-files.ts';
import { describeUpdates, findRefusedUpdates } from './check-updates.ts';
import { openLastMake } from './last-make.ts';
import { makeTree } from './make-tree.ts';

// Everything that needs the evaluator, YAML or keys is loaded when a Secret has to be generated.

/** How a make treats what it finds. */
export interface MakeOptions {
  /** What to do with a Secret that cannot be decrypted here. Default `fail`. */
  readonly ifUndecryptable?: IfUndecryptable | undefined;
  /** What evaluates Secrets, for a program that makes more than once. Default: a new process. */
  readonly secretProcess?: (() => Promise<SecretProcess>) | undefined;
  /** Whether changes that the API server refuses are failures. Default: they are warnings. */
  readonly refuseUpdates?: boolean | undefined;
}

/**
 * What the charts were rendered with, which must be no secret. Most workspaces have no render variables,
 * and load nothing for it. A chart that is not rendered is reported by the make.
 */
async function readRenderVariables(
  workspace: Workspace,
  staged: (chart: string) => Staged,
  values: Values,
): Promise<readonly ReportedVariable[]> {
  const renders = workspace.charts.selected.flatMap(({ name }) => {
    try {
      return [{ chart: name, ...staged(name) }];
    } catch {
      return [];
    }
  });
  if (renders.every(({ renderVariables }) => renderVariables === undefined)) return [];
  const { refuseSecretValues } = await import('./refuse-secret-values.ts');
  refuseSecretValues(workspace, renders, values);
  return reportVariables(
    renders.map(({ chart, renderVariables: variables = [] }) => ({ chart, variables })),
  );
}

/** Archives of folders have the files of these. Most workspaces have no lock, and load nothing for it. */
async function requireFreshArchives(workspace: Workspace): Promise<void> {
  const { selected } = workspace.charts;
  if (!selected.some(({ copied }) => copied.some(({ output }) => output === 'Chart.lock'))) return;
  const stale = await import('../sources/stale-archives.ts');
  stale.requireFreshArchives(workspace, selected);
}

/**
 * Renders in staging, variables and keys of this machine → the deploy tree of one environment.
 * Everything that is wrong is in the report; a Fault is thrown about the tree or the keys of `local`.
 */
export async function make(workspace: Workspace, options: MakeOptions = {}): Promise<MakeReport> {
  const { root, environment, charts } = workspace;
  const { engine, secretPlacement: placement } = workspace.options;
  const { ifUndecryptable = 'fail', secretProcess, refuseUpdates = false } = options;
  requireData(root, workspace.options.chartsRoot);
  requireTrackedSources(workspace);
  requireUsedFiles(workspace);
  await requireFreshArchives(workspace);
  const tree = await openDeployTree(workspace);
  const values = readValues(root, environment, workspace.env);
  const keys = await findOrCreateKeys(workspace);
  const staged = openStaging(workspace);
  const renderVariables = await readRenderVariables(workspace, staged, values);
  const lastMake = openLastMake({
    root,
    charts,
    options: workspace.options,
    tree,
    keys,
    values,
    staged,
  });
  const checkFiles = checkFilesOf({
    root,
    charts: charts.selected,
    hasUmbrella: charts.umbrella !== undefined,
    tree,
    secretsInChart: placement === 'templates',
    env: workspace.env,
  });
  let updates: readonly ChartFailure[] = [];
  const {
    rows,
    failures,
    upToDate,
    notes: found,
  } = await makeTree({
    charts: charts.selected.map(({ name }) => name),
    all: isWhole(charts),
    layout: { hasUmbrella: charts.umbrella !== undefined, placement },
    tree,
    filesOf: (chart) => staged(chart).files,
    secrets: {
      // a rewrite may be about files that a make before it kept as they are
      findUnchanged: ifUndecryptable === 'rewrite' ? () => undefined : lastMake.findUnchanged,
      generate: generateWhenNeeded({ workspace, staged, values, secretProcess }),
    },
    check: async (plan, desired) => {
      updates = await findRefusedUpdates(plan, { workspace, staged, tree });
      const refused = refuseUpdates ? updates.filter(isError) : [];
      return [...(await checkFiles(plan, desired)), ...refused];
    },
    encrypt: encryptWhenNeeded({ engine, keys, environment, ifUndecryptable }),
    fingerprintKey: keys.fingerprintKey,
  });
  if (upToDate !== undefined) lastMake.remember(upToDate);
  const keyNote = createdKeyNote(keys.localKey, workspace);
  // the key of local is a file on this machine, which answers no request
  const canProve = keys.fingerprintKey !== undefined || keys.localKey !== undefined;
  const ofKeys = [noteNewDataKeys(rows), noteDecryptions(rows, canProve)];
  // the file has the values of all umbrellas
  const isAll = isWhole(charts) && !hasOthers(workspace);
  const unknown = isAll ? findUnknownVariables(workspace, staged, values.file) : [];
  const notes = [...values.notes, noteVariables(renderVariables), keyNote, ...found, ...ofKeys];
  return {
    environment,
    success: failures.length === 0,
    rows,
    failures,
    renderVariables,
    notes: notes.filter((each) => each !== undefined),
    warnings: [
      ...values.warnings,
      ...unknown,
      ...describeUpdates(refuseUpdates ? updates.filter((each) => !isError(each)) : updates),
    ],
  };
}

function createdKeyNote(
  key: LocalKey | undefined,
  { root, options }: Pick<Workspace, 'root' | 'options'>,
): string | undefined {
  if (key?.created !== true) return undefined;
  const file = `${options.outputRoot}/local/secrets/<chart>/<name>.yaml`;
  const decrypt = toCommand(`sops-runner decrypt ${file}`, readPackageManager(root));
  return `A key for local was created. Decrypt with: SOPS_AGE_KEY_FILE=${key.file} ${decrypt}`;
}
