import { setTimeout as sleep } from 'node:timers/promises';
import { join } from 'node:path';
import {
  createGit,
  deployTarget,
  gitEnvironment,
  publish,
  rekey,
  sourceHistory,
  type DeployRepositoryOptions,
  type PublishSummary,
  type RekeyRecord,
} from '@dhallmark/gitops';
import { nodeTreeIo, secretPaths } from '@dhallmark/gitops/tree';
import { nodeContext } from '@dhallmark/sops-runner';
import { sync as writeAtomically } from 'write-file-atomic';
import { PluginError } from '../errors.ts';
import { loadRules } from '../make/rule.ts';
import { introduceAgeKey, REGISTER } from './age-key/new-age-key.ts';
import { checkPublishable } from '../publish/check-published.ts';
import { checkoutFolder, treeRoot, type TreeRootInput } from '../tree-root.ts';
import { findOutdatedPins, moveOutdatedPins } from './pinned.ts';

export interface RekeyRun extends TreeRootInput {
  readonly deployRepository: DeployRepositoryOptions | undefined;
  /** Only these charts' Secrets; all where it is undefined. */
  readonly charts: readonly string[] | undefined;
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
  if (run.newAgeKey && !run.check) await newAgeKey(run, run.newAgeKey);
  const deadline = Date.now() + run.waitMinutes * 60_000;
  for (;;) {
    const result = run.publish ? await rekeyAndPublish(run) : await rekeyTree(run);
    const done = result.records.some(({ outcome }) => outcome !== 'current');
    if (done || Date.now() >= deadline) return result;
    run.say('Nothing is stale yet; looking again in a minute.');
    await sleep(Math.min(60_000, deadline - Date.now()));
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
  const paths = secretPaths(tree.listFiles('secrets')).filter((path) => isWanted(path, run.charts));
  const rulesMoved = await movePins(paths, run, context);
  const ruleFor = await loadRules(run);
  const records = await rekey({
    files: paths.map((path) => ({
      path,
      text: Buffer.from(tree.readFile(path) ?? []).toString('utf8'),
    })),
    ruleFor,
    context,
    write: (path, text) => writeAtomically(join(folder, ...path.split('/')), text),
    check: run.check,
    onProgress: run.onProgress,
  });
  return { records, commit: undefined, rulesMoved };
}

function isWanted(path: string, charts: readonly string[] | undefined): boolean {
  return charts === undefined || charts.includes(path.split('/')[1] ?? '');
}

/** Rules come first: what they pin is what files are compared with. */
async function movePins(
  paths: readonly string[],
  run: RekeyRun,
  context: ReturnType<typeof nodeContext>,
): Promise<boolean> {
  const ruleFor = await loadRules(run);
  const pins = await findOutdatedPins(paths.map(ruleFor), context);
  for (const { key, from, to } of pins) {
    run.say(`.sops.yaml pins ${key} to ${from}; the newest is ${to}.`);
  }
  if (pins.length === 0 || run.check) return pins.length > 0;
  return moveOutdatedPins(join(run.root, '.sops.yaml'), pins);
}

async function rekeyAndPublish(run: RekeyRun): Promise<RekeyResult> {
  const { root, env, environment } = run;
  const target = deployTarget(environment, run.deployRepository, env);
  const git = gitEnvironment(env);
  const workspace = createGit(root, git);
  let result: RekeyResult = { records: [], commit: undefined, rulesMoved: false };
  const published = await publish({
    git: createGit(checkoutFolder(run), git),
    target,
    source: await sourceHistory(workspace),
    keepsSource: true,
    pipeline: env['CI_PIPELINE_URL'],
    produce: async () => {
      const made = await rekeyTree(run);
      result = { ...made, rulesMoved: made.rulesMoved || result.rulesMoved };
      const failed = made.records.filter(({ outcome }) => outcome === 'failed');
      if (failed.length > 0) throw new RekeyFailed(result);
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
  if (result.rulesMoved || run.newAgeKey) await commitRules(workspace, run);
  return { ...result, commit: published.commit };
}

/** Some files failed: nothing was published, and the records say why. */
export class RekeyFailed extends Error {
  override readonly name = 'RekeyFailed';
  readonly result: RekeyResult;

  constructor(result: RekeyResult) {
    super('Some files could not be rekeyed; nothing was published');
    this.result = result;
  }
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

/** The moved rules as a commit of their own in the source repository, pushed as the job may. */
async function commitRules(git: ReturnType<typeof createGit>, run: RekeyRun): Promise<void> {
  const message = `Move .sops.yaml to the newest keys\n\nA key has rotated; ${run.environment} was rekeyed.\n`;
  const branch = run.env['CI_COMMIT_BRANCH'];
  const files = ['.sops.yaml', ...(run.newAgeKey ? [REGISTER] : [])];
  await git(['add', '--', ...files]);
  await git(['commit', '--quiet', '--no-verify', '--file=-', '--', ...files], message);
  if (branch === undefined) {
    run.say('.sops.yaml was changed and committed: push it.');
    return;
  }
  const options = run.mergeRequest
    ? ['-o', 'merge_request.create', '-o', `merge_request.target=${branch}`]
    : [];
  const target = run.mergeRequest ? `dhallmark/rules-${run.environment}` : branch;
  await git(['push', '--quiet', ...options, 'origin', `HEAD:refs/heads/${target}`]);
}

function localRekey(): PluginError {
  return new PluginError('local-environment', 'local has a key of its own, which nobody rotates', {
    hint: 'Name another environment with -c; for a new local key, remove the old one and make.',
  });
}
