import { existsSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '@dhallmark/fault';
import { gitEnvironment, openCheckout, updateCheckout } from '@dhallmark/gitops';
import { openDeployTree, type DeployTree } from '../deploy-tree/deploy-tree.ts';
import { fault } from '../fault.ts';
import { findDeployTarget } from '../deploy-tree/deploy-folders.ts';
import { findKeys } from '../keys/environment-keys.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { addAgeKey } from './key-rules.ts';
import type { RekeyRecord } from './evidence.ts';
import { rekeyAndPublish } from './rekey-and-publish.ts';
import type { RekeyOptions, RekeyResult } from './rekey-options.ts';
import { rekeyTree } from './rekey-tree.ts';

/**
 * Brings an environment's files to the newest keys, in the work tree or, with `publish`, as a commit
 * in the deploy repository. Values come from the ciphertext alone. Throws a Fault about the tree, the
 * rules or the repository; what is wrong with a file is in its record.
 */
export async function rekey(workspace: Workspace, options: RekeyOptions): Promise<RekeyResult> {
  if (workspace.environment === 'local') throw localRekey();
  const { check = false, publish = false, waitMinutes = 0, newAgeKey, say } = options;
  const tree = await openDeployTree(workspace);
  const keys = findKeys(workspace);
  await prepareTree(workspace, tree, { check, publish });
  if (newAgeKey !== undefined && !check && !publish) {
    await addAgeKey({ workspace, tree, keys }, newAgeKey, say);
  }
  // the time of the checks themselves does not count
  let left = waitMinutes * 60_000;
  for (;;) {
    const result =
      publish && !check
        ? await rekeyAndPublish(workspace, tree, keys, options)
        : await rekeyTree(workspace.root, tree, keys, options);
    if (result.rulesProposed !== undefined || !isEarly(result.records) || left <= 0) return result;
    say('The new key version has not propagated yet; retrying in one minute.');
    const pause = Math.min(60_000, left);
    left -= pause;
    await sleep(pause);
  }
}

/** Nothing is stale, or the service still encrypts with the old version. */
function isEarly(records: readonly RekeyRecord[]): boolean {
  return (
    records.every(({ outcome }) => outcome === 'current') ||
    records.some(({ problem }) => problem?.code === 'key-version-late')
  );
}

/** A job's fresh clone has no tree: then what is published is checked. A missing tree is an error. */
async function prepareTree(
  workspace: Workspace,
  tree: DeployTree,
  { check, publish }: { readonly check: boolean; readonly publish: boolean },
): Promise<void> {
  const { environment, env, options } = workspace;
  const isAbsent = !existsSync(tree.folder);
  if (check && (publish || isAbsent)) {
    const target = findDeployTarget(workspace);
    const access = gitEnvironment(env, options.deployRepository.url);
    await updateCheckout(openCheckout(tree.place, access), target);
  } else if (isAbsent && !publish) {
    throw fault({
      code: 'no-deploy-tree',
      message: `there is no deploy tree of ${environment}`,
      hint: 'Add --publish to rekey the deploy repository, or run make first.',
    });
  }
}

function localRekey(): Fault {
  return fault({
    code: 'local-environment',
    message: 'the environment local has its own key, which is not rotated',
    hint: 'Choose another environment. For a new local key, remove the old one and run make.',
  });
}
