export { codes, type GitopsCode } from './codes.ts';
export {
  CHART_FOLDER,
  FINGERPRINTS,
  KUSTOMIZATION,
  MANIFEST,
  PROOF,
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
export {
  isSecretList,
  renderSecretLists,
  secretPaths,
  type Reconciler,
} from './tree/secret-lists.ts';
export { checkRendered, renderedTemplates, type RenderedChart } from './verify/check-rendered.ts';
export {
  checkContent,
  concernsOtherFiles,
  findEncrypted,
  type EncryptedFile,
  type TreeFiles,
} from './verify/check-content.ts';
export { checkApplications, type TreeAddress } from './verify/check-applications.ts';
export { readTreeFiles, verifyTree, type VerifyTreeOptions } from './verify/verify-tree.ts';
export {
  commitTree,
  isUnfinished,
  recoverTree,
  replaceTreeFile,
  type Recovery,
} from './tree/transaction.ts';
export type { LockIo, TreeIo } from './tree/tree-io.ts';
export { nodeLockIo, nodeTreeIo, type TreePlace } from './tree/node-tree-io.ts';
export type { Entry, FolderIo } from './files/folder-io.ts';
export { authorArguments } from './git/author-arguments.ts';
export { gitEnvironment } from './git/git-environment.ts';
export { parseRepositoryUrl, type RepositoryAddress } from './git/repository-url.ts';
export { openCheckout, type Checkout } from './publish/checkout.ts';
export { hasHead, updateCheckout } from './publish/update-checkout.ts';
export { createGit, gitFault, type Git, type GitOptions, type GitResult } from './git/run-git.ts';
export { toChangeRequest } from './publish/change-request.ts';
export { renderCommitMessage, type PublishSummary } from './publish/commit-message.ts';
export { publishTree, type PublishOptions, type PublishResult } from './publish/publish.ts';
export {
  readSourceHistory,
  type SourceHistory,
  type SourceRelation,
} from './publish/source-history.ts';
export {
  resolveDeployPath,
  resolveDeployTarget,
  type DeployRepositoryOptions,
  type DeployTarget,
} from './publish/deploy-target.ts';
export {
  compareTrees,
  isEmptyDiff,
  type CompareOptions,
  type ObjectChange,
  type RefusedChange,
  type SecretChange,
  type SecretComparison,
  type TreeDiff,
} from './diff/compare-trees.ts';
export { readTreeContent, type TreeContent, type TreeObject } from './diff/tree-content.ts';
export { compareWithProof, type ActualTree } from './proof/compare-with-proof.ts';
export { hashDirectory } from './proof/directory-hash.ts';
export { isSignedBy, parseEnvelope, renderEnvelope, type Envelope } from './proof/envelope.ts';
export { parseStatement, renderStatement, type Proof, type ProvenFile } from './proof/statement.ts';
export { renderDiffMarkdown, renderDiffText } from './diff/render-diff.ts';
