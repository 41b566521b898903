/**
 * The files of `deploy/<environment>/`. Every path here is relative to that folder and uses `/`.
 *
 * - `chart/`: the umbrella chart (service charts under `chart/charts/<folder>/`);
 * - `charts/<folder>/`: the service charts where there is no umbrella;
 * - `release/`: Flux's HelmRelease, in a separate path so that it can wait for the Secrets;
 * - `secrets/`: encrypted Secrets, one folder per chart, and the files that list them. Flux or Argo CD
 *   reads this path, so it contains manifests only;
 * - `.dhallmark/`: the lists of this package, outside of Flux's paths.
 */

/** The Helm chart of the environment: the umbrella chart. */
export const CHART_FOLDER = 'chart';
/** Encrypted Secrets, which Flux decrypts. */
export const SECRETS_FOLDER = 'secrets';
/** Flux's HelmRelease. */
export const RELEASE_FOLDER = 'release';
/** What Flux or Argo CD builds from the folder of Secrets. */
export const KUSTOMIZATION = 'secrets/kustomization.yaml';
/** What decrypts the Secrets for Argo CD: KSOPS, a generator of kustomize. */
export const KSOPS = 'secrets/ksops.yaml';
/** The state of this package. */
export const STATE_FOLDER = '.dhallmark';
/** Which chart generated which file: see `Manifest`. */
export const MANIFEST = '.dhallmark/manifest.json';
/** Keyed fingerprints of values: what lets `make` see without a key that a value did not change. */
export const FINGERPRINTS = '.dhallmark/fingerprints.json';
/** What a publish says about the tree that it pushed: see proof/statement.ts. */
export const PROOF = '.dhallmark/proof.intoto.json';
/** The folders of everything that is generated but the lists of this package. */
export const GENERATED_FOLDERS: readonly string[] = [
  CHART_FOLDER,
  'charts',
  RELEASE_FOLDER,
  SECRETS_FOLDER,
];

/*
 * What a machine needs while it writes a tree is beside the checkout, where neither Git knows it nor
 * a remote can put anything: `<outputRoot>/.dhallmark/<environment>/`. The folder exists only while
 * there is a lock or an unfinished change. Paths are relative to it.
 */

/** The lock of the process that writes the tree. */
export const LOCK = 'lock';
/** What a change that is not complete needs: see transaction.ts. */
export const TRANSACTION = 'transaction';
/** The decision of a change, and what it still has to do. */
export const JOURNAL = 'transaction/journal.json';
/** A file on its way into the tree. */
export const DRAFT = 'draft';

/**
 * Whether a path of the tree is in a folder in which every file is generated.
 *
 * @example
 * isManagedPath('secrets/web/token.yaml') // true
 * isManagedPath('flux-system/gotk-sync.yaml') // false
 */
export function isManagedPath(path: string): boolean {
  return [...GENERATED_FOLDERS, STATE_FOLDER].some(
    (folder) => path === folder || path.startsWith(`${folder}/`),
  );
}

/** The name of the umbrella chart as the owner of files. It has no folder below the root of the charts. */
export const UMBRELLA = '.';

/** The owner of files that are generated from all charts together, such as the list of Secrets. */
export const SHARED = '*';

/**
 * The folder of a chart's files. `owner` is the chart's name.
 *
 * @example
 * chartFolder('web', true) // 'chart/charts/web'
 * chartFolder('web', false) // 'charts/web'
 */
export function chartFolder(owner: string, hasUmbrella: boolean): string {
  if (owner === UMBRELLA) return CHART_FOLDER;
  return hasUmbrella ? `${CHART_FOLDER}/charts/${owner}` : `charts/${owner}`;
}

/**
 * The path of a chart's file in the tree. Files in `release/` are not part of the chart.
 *
 * @example
 * chartFile('web', 'templates/service.yaml', true) // 'chart/charts/web/templates/service.yaml'
 */
export function chartFile(owner: string, path: string, hasUmbrella: boolean): string {
  if (path.startsWith(`${RELEASE_FOLDER}/`)) return path;
  return `${chartFolder(owner, hasUmbrella)}/${path}`;
}

/**
 * The path of an encrypted Secret.
 *
 * @example
 * secretFile('web', 'token') // 'secrets/web/token.yaml'
 * secretFile(UMBRELLA, 'token') // 'secrets/umbrella/token.yaml'
 */
export function secretFile(owner: string, name: string): string {
  return `${SECRETS_FOLDER}/${owner === UMBRELLA ? 'umbrella' : owner}/${name}.yaml`;
}
