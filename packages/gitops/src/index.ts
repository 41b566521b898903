export { GitopsError, type GitopsErrorDetails } from './errors.ts';
export {
  CHART_FOLDER,
  FINGERPRINTS,
  KUSTOMIZATION,
  MANIFEST,
  SECRETS_FOLDER,
  SHARED,
  STATE_FOLDER,
  UMBRELLA,
  chartFolder,
  secretFile,
} from './tree/layout.ts';
export { emptyManifest, parseManifest, renderManifest, type Manifest } from './tree/manifest.ts';
export {
  planTree,
  type DesiredFile,
  type PlanInput,
  type PlannedRemoval,
  type PlannedWrite,
  type TreePlan,
} from './tree/plan-tree.ts';
export { renderKustomization, secretPaths } from './tree/kustomization.ts';
export { verifyTree, type TreeFinding, type VerifyTreeOptions } from './tree/verify-tree.ts';
export { commit, isUnfinished, recover, type Recovery } from './tree/transaction.ts';
export type { LockIo, TreeIo } from './tree/tree-io.ts';
export { nodeLockIo, nodeTreeIo } from './tree/node-tree-io.ts';
export { gitEnvironment } from './git/git-environment.ts';
export { updateCheckout } from './publish/update-checkout.ts';
export { createGit, findGitFailure, type Git, type GitOptions } from './git/run-git.ts';
export { renderCommitMessage, type PublishSummary } from './publish/commit-message.ts';
export { author, publish, type PublishOptions, type PublishResult } from './publish/publish.ts';
export { sourceHistory, type SourceHistory } from './publish/source-history.ts';
export {
  deployPath,
  deployTarget,
  type DeployRepositoryOptions,
  type DeployTarget,
} from './publish/deploy-target.ts';
export {
  compareTrees,
  isEmptyDiff,
  type ObjectChange,
  type SecretChange,
  type TreeDiff,
} from './diff/compare-trees.ts';
export { readTreeContent, type TreeContent, type TreeObject } from './diff/tree-content.ts';
export { renderDiffMarkdown, renderDiffText } from './diff/render-diff.ts';
