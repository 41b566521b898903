import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import {
  createGit,
  resolveDeployTarget,
  gitEnvironment,
  publishTree,
  readSourceHistory,
  updateCheckout,
  type DeployRepositoryOptions,
  type PublishSummary,
} from '@dhallmark/gitops';
import { nodeTreeIo, secretPaths } from '@dhallmark/gitops/tree';
import { replaceFile } from '@dhallmark/replace-file';
import {
  findOutdatedPins,
  movePinnedVersions,
  nodeContext,
  rekeyFiles,
  withMovedPins,
} from '@dhallmark/sops-runner';
import { PluginError } from '../errors.ts';
import { loadRules, type RuleFor } from '../rules/creation-rules.ts';
import { introduceAgeKey, REGISTER } from './age-key/new-age-key.ts';
import { checkPublishable } from '../publish/check-publishable.ts';
import { checkoutFolder, treeRoot, type TreeRootInput } from '../deploy-tree/deploy-tree.ts';
import { commitRules } from './commit-rules.ts';
import { toEvidence, type RekeyRecord } from './evidence.ts';

export interface RekeyRun extends TreeRootInput {
  readonly deployRepository: DeployRepositoryOptions | undefined;
  /** Only these charts' Secrets; all where it is undefined. */
  readonly charts: readonly string[] | undefined;
  /** Changes nothing but, with `publish` or without a tree, the checkout of the deploy repository. */
  readonly check: boolean;
  readonly publish: boolean;
  readonly sign: boolean;
  readonly mergeRequest: boolean;
  /** Looks again for so long while nothing is stale: a new primary of GCP shows late. */
  readonly waitMinutes: number;
  /** Makes a new age key first; undefined for none. */
  readonly newAgeKey: { readonly store: string; readonly graceDays: number } | undefined;
  readonly say: (line: string) => void;
  readonly onProgress: (done: number, total: number) => void;
}

export interface RekeyResult {
  readonly records: readonly RekeyRecord[];
  /** The commit in the deploy repository, where one was made. */
  readonly commit: string | undefined;
  /** Whether `.sops.yaml` pinned versions that were moved, or with `check`, are to be. */
  readonly rulesMoved: boolean;
}

/**
 * Brings an environment's files to the newest keys, in the work tree or, with `publish`, as a commit
 * in the deploy repository. Values come from the ciphertext alone. Throws GitopsError, SopsError,
 * PluginError.
 */
export async function runRekey(run: RekeyRun): Promise<RekeyResult> {
  if (run.environment === 'local') throw localRekey();
  await prepareTree(run);
  if (run.newAgeKey && !run.check) await newAgeKey(run, run.newAgeKey);
  const deadline = Date.now() + run.waitMinutes * 60_000;
  for (;;) {
    const result = run.publish && !run.check ? await rekeyAndPublish(run) : await rekeyTree(run);
    if (!isEarly(result.records) || Date.now() >= deadline) return result;
    run.say('The key service shows no new version everywhere yet; looking again in a minute.');
    await sleep(Math.min(60_000, deadline - Date.now()));
  }
}

/** Nothing is stale, or the service still encrypts with the old version. */
function isEarly(records: readonly RekeyRecord[]): boolean {
  return (
    records.every(({ outcome }) => outcome === 'current') ||
    records.some(({ problem }) => problem?.code === 'key-version-late')
  );
}

/** A job's fresh clone has no tree: what is published is checked then. Nothing is no success. */
async function prepareTree(run: RekeyRun): Promise<void> {
  const absent = !existsSync(treeRoot(run));
  if (run.check && (run.publish || absent)) {
    const target = resolveDeployTarget(run.environment, run.deployRepository, run.env);
    await updateCheckout(createGit(checkoutFolder(run), gitEnvironment(run.env)), target);
  } else if (absent && !run.publish) {
    throw new PluginError('no-deploy-tree', `There is no deploy tree of ${run.environment}`, {
      hint: 'Add --publish to rekey the deploy repository, or run chart:make first.',
    });
  }
}

/** The environment's rules tell whom the new key joins, whatever is in the tree. */
async function newAgeKey(
  run: RekeyRun,
  { store, graceDays }: NonNullable<RekeyRun['newAgeKey']>,
): Promise<void> {
  const { root, environment, env, say } = run;
  const rules = [(await loadRules(run))('secrets/chart/name.yaml')];
  await introduceAgeKey({ root, environment, env, rules, store, graceDays, now: new Date(), say });
}

async function rekeyTree(run: RekeyRun): Promise<RekeyResult> {
  const folder = treeRoot(run);
  const tree = nodeTreeIo(folder);
  const context = nodeContext({ env: run.env });
  const paths = wantedPaths(secretPaths(tree.listFiles('secrets')), run);
  const { ruleFor, rulesMoved } = await newestRules(paths, run, context);
  const records = await rekeyFiles({
    files: paths.map((path) => ({ path, read: () => tree.readFile(path) ?? '' })),
    ruleFor,
    context,
    write: (path, text) => replaceFile(join(folder, ...path.split('/')), text),
    check: run.check,
    onProgress: run.onProgress,
  });
  return { records: records.map(toEvidence), commit: undefined, rulesMoved };
}

function chartOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** Throws PluginError `no-such-chart` for a name under which no Secret lies. */
function wantedPaths(paths: readonly string[], { charts, environment }: RekeyRun): string[] {
  const unknown = charts?.filter((name) => !paths.some((path) => chartOf(path) === name)) ?? [];
  if (unknown.length > 0) {
    const names = [...new Set(paths.map(chartOf))].join(', ');
    throw new PluginError(
      'no-such-chart',
      `No Secret of ${unknown.join(', ')} is in the deploy tree of ${environment}`,
      { hint: names === '' ? 'The tree has no Secrets.' : `Secrets are of: ${names}.` },
    );
  }
  return paths.filter((path) => charts === undefined || charts.includes(chartOf(path)));
}

/** Rules come first: what they pin is what files are compared with. */
async function newestRules(
  paths: readonly string[],
  run: RekeyRun,
  context: ReturnType<typeof nodeContext>,
): Promise<{ readonly ruleFor: RuleFor; readonly rulesMoved: boolean }> {
  const ruleFor = await loadRules(run);
  const pins = await findOutdatedPins(paths.map(ruleFor), context);
  if (pins.length === 0) return { ruleFor, rulesMoved: false };
  for (const { key, from, to } of pins) {
    run.say(`.sops.yaml pins ${key} to ${from}; the newest is ${to}.`);
  }
  if (run.check) {
    return { ruleFor: (path) => withMovedPins(ruleFor(path), pins), rulesMoved: true };
  }
  const config = join(run.root, '.sops.yaml');
  await replaceFile(config, movePinnedVersions(readFileSync(config, 'utf8'), pins));
  return { ruleFor: await loadRules(run), rulesMoved: true };
}

async function rekeyAndPublish(run: RekeyRun): Promise<RekeyResult> {
  const { root, env, environment } = run;
  const target = resolveDeployTarget(environment, run.deployRepository, env);
  const git = gitEnvironment(env);
  const workspace = createGit(root, git);
  let result: RekeyResult = { records: [], commit: undefined, rulesMoved: false };
  try {
    const { commit } = await publishTree({
      git: createGit(checkoutFolder(run), git),
      target,
      source: await readSourceHistory(workspace),
      keepsSource: true,
      pipeline: env['CI_PIPELINE_URL'],
      produce: async () => {
        const made = await rekeyTree(run);
        result = { ...made, rulesMoved: made.rulesMoved || result.rulesMoved };
        if (made.records.some(({ outcome }) => outcome === 'failed')) throw new FileFailed();
        return summaryOf(made.records);
      },
      verify: async (folder) =>
        checkPublishable({ treeRoot: folder, environment, ruleFor: await loadRules(run), env }),
      sign: run.sign,
      mergeRequest: run.mergeRequest,
      sleep: (milliseconds) => sleep(milliseconds),
      random: Math.random,
      onRetry: () => run.say('Somebody else pushed meanwhile: rekeying the new state.'),
    });
    const files = ['.sops.yaml', ...(run.newAgeKey ? [REGISTER] : [])];
    if (result.rulesMoved || run.newAgeKey) await commitRules(workspace, files, run);
    return { ...result, commit, records: result.records.map((each) => published(each, commit)) };
  } catch (error) {
    if (!(error instanceof FileFailed)) throw error;
    return { ...result, records: result.records.map(unpublished) };
  }
}

/** Some files failed: nothing is published, and the records say why. */
class FileFailed extends Error {}

function published(record: RekeyRecord, commit: string | undefined): RekeyRecord {
  return record.outcome === 'rekeyed' ? { ...record, commit } : record;
}

/** The checkout is thrown away: what was rekeyed in it is as stale as before. */
function unpublished(record: RekeyRecord): RekeyRecord {
  return record.outcome === 'rekeyed' ? { ...record, outcome: 'stale', time: undefined } : record;
}

function summaryOf(records: readonly RekeyRecord[]): PublishSummary {
  const rekeyed = records.filter(({ outcome }) => outcome === 'rekeyed');
  return {
    charts: [],
    secrets: rekeyed.map(({ file }) => ({
      name: file.replace(/^secrets\//, '').replace(/\.yaml$/, ''),
      change: 'rekeyed',
      keys: [],
    })),
  };
}

function localRekey(): PluginError {
  return new PluginError('local-environment', 'local has a key of its own, which nobody rotates', {
    hint: 'Name another environment with -c; for a new local key, remove the old one and make.',
  });
}
