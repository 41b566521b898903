import { setTimeout as sleep } from 'node:timers/promises';
import {
  createGit,
  gitEnvironment,
  openCheckout,
  publishTree,
  readSourceHistory,
  updateCheckout,
} from '@dhallmark/gitops';
import { urlOfRun } from '@dhallmark/names';
import { findDeployTarget } from '../deploy-tree/deploy-folders.ts';
import type { DeployTree } from '../deploy-tree/deploy-tree.ts';
import type { EnvironmentKeys } from '../keys/environment-keys.ts';
import { openDeployRequests } from '../forge/change-requests.ts';
import { writeProof } from '../proof/write-proof.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { areAllOnNewKeys, checkRekeyed } from './check-rekeyed.ts';
import type { RekeyRecord } from './evidence.ts';
import { endTransitions, moveRules, openKeyRules } from './key-rules.ts';
import type { RekeyOptions, RekeyResult } from './rekey-options.ts';
import { listSecrets, rekeyBatch, type RekeyBatch } from './rekey-tree.ts';
import { summarizeRecords } from './summarize-records.ts';

const longestBatch = 120_000;

/**
 * Rekeys the deploy repository, in this order: the rules, which the source repository may refuse, are
 * moved and pushed with a record of the change; then the files are re-encrypted and pushed in batches;
 * then the record is removed. Whatever interrupts it, the next run goes on there.
 */
export async function rekeyAndPublish(
  workspace: Workspace,
  tree: DeployTree,
  keys: EnvironmentKeys,
  options: RekeyOptions,
): Promise<RekeyResult> {
  const { env } = workspace;
  const { say, charts, mergeRequest = false, onPushed = () => {} } = options;
  const { deployRepository } = workspace.options;
  const rules = await openKeyRules(workspace, tree, keys, say);
  const target = findDeployTarget(workspace);
  const access = gitEnvironment(env, deployRepository.url);
  await updateCheckout(openCheckout(tree.place, access), target);
  const paths = listSecrets(tree, charts);
  const { isMoved: rulesMoved, proposal } = await moveRules(rules, paths, options);
  if (proposal !== undefined) {
    const { branch: rulesProposed, request: rulesRequest } = proposal;
    return { records: [], commit: undefined, rulesMoved, rulesProposed, rulesRequest };
  }
  const pushed = await pushBatches(workspace, tree, keys, {
    ...options,
    onPushed: (batches) => onPushed({ ...batches, rulesMoved }),
  });
  // a merge request is not merged yet
  const isPublished = !mergeRequest || pushed.commit === undefined;
  if (isPublished && (await areAllOnNewKeys(tree, keys))) await endTransitions(rules, options);
  return { ...pushed, rulesMoved };
}

type PushedBatches = Pick<RekeyResult, 'records' | 'commit' | 'request'>;

/** One commit per batch: what is pushed survives whatever happens to the next batch. */
async function pushBatches(
  workspace: Workspace,
  tree: DeployTree,
  keys: EnvironmentKeys,
  options: Omit<RekeyOptions, 'onPushed'> & {
    readonly onPushed: (batches: PushedBatches) => void;
  },
): Promise<PushedBatches> {
  const { charts, mergeRequest = false, onPushed, onProgress, onWait } = options;
  // a second merge request would not build on the first one
  const { batch: chosen = defaultBatch(listSecrets(tree, charts).length) } = options;
  const files = mergeRequest ? Infinity : Math.max(1, chosen);
  const limit = { files, milliseconds: mergeRequest ? Infinity : longestBatch };
  const records = new Map<string, RekeyRecord>();
  let [commit, request]: (string | undefined)[] = [];
  for (;;) {
    const batch = await publishBatch(workspace, tree, keys, options, async () => {
      const paths = listSecrets(tree, charts);
      let done = records.size;
      return rekeyBatch(
        tree,
        keys,
        paths.filter((path) => !records.has(path)),
        { limit, onProgress: () => onProgress?.((done += 1), paths.length), onWait },
      );
    });
    for (const record of batch.records) records.set(record.file, record);
    commit = batch.commit ?? commit;
    request = batch.request ?? request;
    const result = { records: [...records.values()].toSorted(byFile), commit, request };
    onPushed(result);
    if (batch.rest.length === 0) return result;
  }
}

/** Every batch checks the whole tree, so that many small ones of a large tree would take longest for that. */
function defaultBatch(files: number): number {
  return Math.max(100, Math.ceil(files / 8));
}

function byFile(a: RekeyRecord, b: RekeyRecord): number {
  return a.file < b.file ? -1 : 1;
}

interface PublishedBatch extends RekeyBatch {
  readonly commit: string | undefined;
  readonly request: string | undefined;
}

/** A batch on the newest state of the deploy repository. `rekeySome` is called again after each rejected push. */
async function publishBatch(
  workspace: Workspace,
  tree: DeployTree,
  keys: EnvironmentKeys,
  { say, sign = false, mergeRequest = false }: RekeyOptions,
  rekeySome: () => Promise<RekeyBatch>,
): Promise<PublishedBatch> {
  const { root, env, options } = workspace;
  const { deployRepository } = options;
  const access = gitEnvironment(env, deployRepository.url);
  const target = findDeployTarget(workspace);
  let batch: RekeyBatch = { records: [], rest: [] };
  const { commit, request } = await publishTree({
    checkout: openCheckout(tree.place, access),
    target,
    source: await readSourceHistory(createGit(root, access)),
    keepsSource: true,
    pipeline: urlOfRun(env),
    produce: async () => {
      batch = await rekeySome();
      return summarizeRecords(batch.records);
    },
    verify: () => checkRekeyed(tree, keys, batch.records),
    record: (published) =>
      writeProof(
        tree.io,
        { operation: 'rekey', ...published, variables: new Map(), renders: new Map() },
        env,
      ),
    sign,
    changeRequests: mergeRequest ? await openDeployRequests(workspace, target.url) : undefined,
    sleep: (milliseconds) => sleep(milliseconds),
    random: Math.random,
    onRetry: () => say('Somebody else pushed meanwhile: rekeying the new state.'),
  });
  const records = batch.records.map((record) => withCommit(record, commit));
  return { ...batch, records, commit, request };
}

function withCommit(record: RekeyRecord, commit: string | undefined): RekeyRecord {
  return record.outcome === 'rekeyed' ? { ...record, commit } : record;
}
