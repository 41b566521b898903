// The deploy tree without Git and without YAML: what make needs when nothing has changed.
export { gitopsFault } from './codes.ts';
export {
  CHART_FOLDER,
  FINGERPRINTS,
  GENERATED_FOLDERS,
  KSOPS,
  KUSTOMIZATION,
  MANIFEST,
  PROOF,
  SECRETS_FOLDER,
  STATE_FOLDER,
  SHARED,
  UMBRELLA,
  RELEASE_FOLDER,
  chartFile,
  chartFolder,
  secretFile,
} from './tree/layout.ts';
export {
  isSecretList,
  renderSecretLists,
  secretPaths,
  type Reconciler,
} from './tree/secret-lists.ts';
export { emptyManifest, parseManifest, type Manifest } from './tree/manifest.ts';
export { digest, planTree, type DesiredFile, type TreePlan } from './tree/plan-tree.ts';
export { pinRelease, presentReleases } from './tree/pin-release.ts';
export { isPinFile, namesPin, UNPINNED, withPin } from './tree/release-pin.ts';
export { refreshDigests } from './tree/refresh-digests.ts';
export { commitTree, isUnfinished, recoverTree, replaceTreeFile } from './tree/transaction.ts';
export type { TreeIo } from './tree/tree-io.ts';
export { nodeLockIo, nodeTreeIo, type TreePlace } from './tree/node-tree-io.ts';
export { refuseTrackedOutput } from './git/tracked-output.ts';
