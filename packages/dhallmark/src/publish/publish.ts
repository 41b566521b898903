import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Fault } from '@dhallmark/fault';
import {
  createGit,
  gitEnvironment,
  openCheckout,
  publishTree,
  readSourceHistory,
  type Git,
  type PublishResult,
  type PublishSummary,
  hasHead,
} from '@dhallmark/gitops';
import { urlOfRun } from '@dhallmark/names';
import { findDeployTarget } from '../deploy-tree/deploy-folders.ts';
import { openDeployTree } from '../deploy-tree/deploy-tree.ts';
import { fault } from '../fault.ts';
import { openDeployRequests } from '../forge/change-requests.ts';
import { findKeys } from '../keys/environment-keys.ts';
import { make, type MakeOptions } from '../make/make.ts';
import { CollectedFailures } from '../report/collected-failures.ts';
import { checkSources } from '../sources/check-sources.ts';
import type { MakeReport } from '../report/make-report.ts';
import { givenVariables, hashRenders } from '../proof/hash-renders.ts';
import { writeProof } from '../proof/write-proof.ts';
import { loadRules } from '../rules/creation-rules.ts';
import { loadFormerRules } from '../rules/key-transitions.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { checkPublishable } from './check-publishable.ts';
import { summarizeReport } from './summarize-report.ts';

/** How an environment is published. */
export interface PublishOptions extends Pick<MakeOptions, 'ifUndecryptable'> {
  /** Shows what would change; pushes nothing. */
  readonly dryRun?: boolean | undefined;
  /** Publishes although the deploy repository holds a later state of the workspace. */
  readonly rollback?: boolean | undefined;
  readonly sign?: boolean | undefined;
  /** Pushes a branch with a merge or pull request instead of pushing to the branch itself. */
  readonly mergeRequest?: boolean | undefined;
  /** One line for people who wait. */
  readonly say: (line: string) => void;
}

/**
 * Makes every chart from the newest state of the deploy repository, checks the tree, and pushes one
 * commit. Throws a Fault, or CollectedFailures with everything that is wrong.
 */
export async function publish(
  workspace: Workspace,
  { say, ifUndecryptable, ...options }: PublishOptions,
): Promise<PublishResult> {
  const { root, env } = workspace;
  const { name, secretPlacement, deployRepository } = workspace.options;
  if (secretPlacement === 'templates') throw encryptedInChart();
  const target = findDeployTarget(workspace);
  const access = gitEnvironment(env, deployRepository.url);
  const git = createGit(root, access);
  requireCheckedSources(workspace);
  if (options.dryRun !== true) await refuseUncommitted(git);
  const tree = await openDeployTree(workspace);
  const keys = findKeys(workspace);
  const ruleFor = await loadRules(keys, tree);
  const formerRulesFor = loadFormerRules(workspace, ruleFor);
  const checkout = openCheckout(tree.place, access);
  return publishTree({
    checkout,
    target,
    source: await readSourceHistory(git),
    pipeline: urlOfRun(env),
    produce: async () => {
      // nobody has what an earlier run left here unpublished
      const isFirst = ifUndecryptable !== 'keep' && !(await hasHead(checkout.git));
      const choice = isFirst ? 'rewrite' : ifUndecryptable;
      const report = await make(workspace, { ifUndecryptable: choice, refuseUpdates: true });
      return summarizeSuccess(report, say);
    },
    verify: () => checkPublishable({ tree, umbrella: name, ruleFor, formerRulesFor, keys }),
    record: (published) => {
      const renders = hashRenders(workspace);
      const variables = givenVariables(workspace);
      return writeProof(tree.io, { operation: 'publish', ...published, variables, renders }, env);
    },
    dryRun: options.dryRun ?? false,
    rollback: options.rollback ?? false,
    sign: options.sign ?? false,
    changeRequests: options.mergeRequest
      ? await openDeployRequests(workspace, target.url)
      : undefined,
    sleep: (milliseconds) => sleep(milliseconds),
    random: Math.random,
    onRetry: () => say('Somebody else pushed meanwhile: making again from the new state.'),
  });
}

/** Throws CollectedFailures where the make failed: nothing is published then. */
function summarizeSuccess(report: MakeReport, say: (line: string) => void): PublishSummary {
  for (const line of [...report.warnings, ...report.notes]) say(line);
  if (!report.success) throw new CollectedFailures(report.failures);
  return summarizeReport(report);
}

function encryptedInChart(): Fault {
  return fault({
    code: 'templates-placement',
    message: 'Secrets inside the chart cannot be published: nothing in the cluster decrypts them',
    hint: 'Set secretPlacement to "kustomize".',
  });
}

/** What the charts are made of, untracked files among them. Throws CollectedFailures. */
function requireCheckedSources(workspace: Workspace): void {
  const { failures } = checkSources(workspace);
  if (failures.length > 0) throw new CollectedFailures(failures);
}

/** The commit names its source: what is not committed could never be found again. */
async function refuseUncommitted(git: Git): Promise<void> {
  const changed = (await git(['status', '--porcelain', '--untracked-files=no'])).trim();
  if (changed === '' && !(await hidesChanges(git))) return;
  throw fault({
    code: 'uncommitted-changes',
    message: 'the workspace has changes that are not committed',
    hint: 'Commit them first, or look at the result with --dry-run.',
  });
}

/**
 * Whether git was instructed to skip files that exist: with `update-index --assume-unchanged`
 * (a tag in lower case), or `--skip-worktree` (S), which a sparse checkout uses for absent files.
 */
async function hidesChanges(git: Git): Promise<boolean> {
  const entries = (await git(['ls-files', '-v', '-z'])).split('\0');
  return entries.some((entry) => {
    const [tag = ''] = entry;
    return /[a-z]/.test(tag) || (tag === 'S' && existsSync(join(git.folder, entry.slice(2))));
  });
}
