import { setTimeout as sleep } from 'node:timers/promises';
import {
  createGit,
  resolveDeployTarget,
  gitEnvironment,
  openCheckout,
  publishTree,
  readSourceHistory,
  type PublishSummary,
} from '@dhallmark/gitops';
import type { DeployTree } from '../deploy-tree/deploy-tree.ts';
import type { EnvironmentKeys } from '../keys/environment-keys.ts';
import { writeProof } from '../proof/write-proof.ts';
import { checkPublishable } from '../publish/check-publishable.ts';
import { loadRules } from '../rules/creation-rules.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { REGISTER } from './age-key/new-age-key.ts';
import { commitRules } from './commit-rules.ts';
import type { RekeyRecord } from './evidence.ts';
import { rekeyTree } from './rekey-tree.ts';
import type { RekeyOptions, RekeyResult } from './rekey-options.ts';

/** Rekeys the newest state of the deploy repository and pushes it, then the rules that moved. */
export async function rekeyAndPublish(
  workspace: Workspace,
  tree: DeployTree,
  keys: EnvironmentKeys,
  options: RekeyOptions,
): Promise<RekeyResult> {
  const { root, env, environment } = workspace;
  const { say, sign = false, mergeRequest = false, newAgeKey } = options;
  const { deployRepository } = workspace.options;
  const target = resolveDeployTarget(environment, deployRepository, env);
  const access = gitEnvironment(env, deployRepository.url);
  const git = createGit(root, access);
  let result: RekeyResult = { records: [], commit: undefined, rulesMoved: false };
  try {
    const { commit } = await publishTree({
      checkout: openCheckout(tree.place, access),
      target,
      source: await readSourceHistory(git),
      keepsSource: true,
      pipeline: env['CI_PIPELINE_URL'],
      produce: async () => {
        const made = await rekeyTree(root, tree, keys, options);
        // a retry finds the rules of the first attempt moved already
        result = { ...made, rulesMoved: made.rulesMoved || result.rulesMoved };
        if (made.records.some(({ outcome }) => outcome === 'failed')) throw new FileFailed();
        return summarizeRecords(made.records);
      },
      verify: async () =>
        checkPublishable({ io: tree.io, environment, keys, ruleFor: await loadRules(keys, tree) }),
      record: (published) =>
        writeProof(tree.io, { operation: 'rekey', ...published, renders: new Map() }, env),
      sign,
      mergeRequest,
      sleep: (milliseconds) => sleep(milliseconds),
      random: Math.random,
      onRetry: () => say('Somebody else pushed meanwhile: rekeying the new state.'),
    });
    const files = ['.sops.yaml', ...(newAgeKey === undefined ? [] : [REGISTER])];
    if (result.rulesMoved || newAgeKey !== undefined) {
      await commitRules(git, files, { environment, env, mergeRequest, say });
    }
    const records = result.records.map((record) => withCommit(record, commit));
    return { ...result, commit, records };
  } catch (error) {
    if (!(error instanceof FileFailed)) throw error;
    return { ...result, records: result.records.map(asUnpublished) };
  }
}

/** Some files failed: nothing is published, and the records say why. */
class FileFailed extends Error {}

function withCommit(record: RekeyRecord, commit: string | undefined): RekeyRecord {
  return record.outcome === 'rekeyed' ? { ...record, commit } : record;
}

/** The checkout is thrown away: what was rekeyed in it is as stale as before. */
function asUnpublished(record: RekeyRecord): RekeyRecord {
  return record.outcome === 'rekeyed' ? { ...record, outcome: 'stale', time: undefined } : record;
}

function summarizeRecords(records: readonly RekeyRecord[]): PublishSummary {
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
