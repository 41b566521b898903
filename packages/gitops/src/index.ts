export { GitopsError, type GitopsErrorDetails } from './errors.ts';
export {
  CHART_FOLDER,
  FINGERPRINTS,
  KUSTOMIZATION,
  MANIFEST,
  SECRETS_FOLDER,
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
} from './tree/plan.ts';
export { commit, isUnfinished, recover, type Recovery } from './tree/transaction.ts';
export type { LockIo, TreeIo } from './tree/tree-io.ts';
export { nodeLockIo, nodeTreeIo } from './node.ts';
