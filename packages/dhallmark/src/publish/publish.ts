import { setTimeout as sleep } from 'node:timers/promises';
import {
  createGit,
  resolveDeployTarget,
  gitEnvironment,
  publishTree,
  readSourceHistory,
  type DeployRepositoryOptions,
  type Git,
  type PublishResult,
} from '@dhallmark/gitops';
import { PluginError } from '../errors.ts';
import { loadRules } from '../rules/creation-rules.ts';
import { runMake, type MakeRun } from '../make/make.ts';
import { checkoutFolder } from '../deploy-tree/deploy-tree.ts';
import { checkPublishable } from './check-publishable.ts';
import { summaryOf } from './summarize-report.ts';
import { UnpublishableTree } from './unpublishable-tree.ts';

export interface PublishRun extends MakeRun {
  readonly deployRepository: DeployRepositoryOptions | undefined;
  readonly dryRun: boolean;
  readonly rollback: boolean;
  readonly sign: boolean;
  readonly mergeRequest: boolean;
  /** One line for people who wait. */
  readonly say: (line: string) => void;
}

/**
 * Makes every chart onto the newest state of the deploy repository, checks the tree, and pushes one
 * commit. Throws GitopsError, PluginError, or UnpublishableTree with everything that is wrong.
 */
export async function runPublish(run: PublishRun): Promise<PublishResult> {
  const { root, env, environment } = run;
  if (run.secretPlacement === 'templates') throw encryptedInChart();
  const target = resolveDeployTarget(environment, run.deployRepository, env);
  const git = gitEnvironment(env);
  const workspace = createGit(root, git);
  if (!run.dryRun) await refuseUncommitted(workspace);
  const ruleFor = await loadRules({ ...run });
  return publishTree({
    git: createGit(checkoutFolder(run), git),
    target,
    source: await readSourceHistory(workspace),
    pipeline: env['CI_PIPELINE_URL'],
    produce: async () => {
      const report = await runMake(run);
      for (const note of report.notes) run.say(note);
      if (!report.success) throw new UnpublishableTree(report.problems);
      return summaryOf(report);
    },
    verify: (treeRoot) => checkPublishable({ treeRoot, environment, ruleFor, env }),
    dryRun: run.dryRun,
    rollback: run.rollback,
    sign: run.sign,
    mergeRequest: run.mergeRequest,
    sleep: (milliseconds) => sleep(milliseconds),
    random: Math.random,
    onRetry: () => run.say('Somebody else pushed meanwhile: making it again on the new state.'),
  });
}

function encryptedInChart(): PluginError {
  return new PluginError(
    'templates-placement',
    'Secrets inside the chart cannot be published: nothing in the cluster decrypts them there',
    { path: 'nx.json', hint: 'Set secretPlacement to "kustomize".' },
  );
}

/** The commit names its source: what is not committed could never be found again. */
async function refuseUncommitted(git: Git): Promise<void> {
  const changed = (await git(['status', '--porcelain', '--untracked-files=no'])).trim();
  if (changed === '') return;
  throw new PluginError('uncommitted-changes', 'The workspace has changes that are not committed', {
    hint: 'Commit them first, or look at the result with --dry-run.',
  });
}
