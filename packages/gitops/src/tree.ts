// The deploy tree without Git and without YAML: what a make needs when nothing has changed.
export { GitopsError } from './errors.ts';
export {
  CHART_FOLDER,
  FINGERPRINTS,
  KUSTOMIZATION,
  MANIFEST,
  SECRETS_FOLDER,
  SHARED,
  UMBRELLA,
  RELEASE_FOLDER,
  chartFile,
  chartFolder,
  secretFile,
} from './tree/layout.ts';
export { renderKustomization, secretPaths } from './tree/kustomization.ts';
export { emptyManifest, parseManifest, type Manifest } from './tree/manifest.ts';
export { planTree, type DesiredFile, type TreePlan } from './tree/plan-tree.ts';
export { commit, recover } from './tree/transaction.ts';
export type { TreeIo } from './tree/tree-io.ts';
export { nodeLockIo, nodeTreeIo } from './tree/node-tree-io.ts';
