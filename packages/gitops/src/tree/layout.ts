/**
 * Where things stand in `deploy/<environment>/`. Every path here is relative to that folder and
 * uses `/`.
 *
 * - `chart/`: the umbrella chart (service charts under `chart/charts/<folder>/`);
 * - `charts/<folder>/`: the service charts where there is no umbrella;
 * - `release/`: Flux's HelmRelease, a path of its own so that it can wait for the Secrets;
 * - `secrets/`: encrypted Secrets, a folder a chart, and the kustomization.yaml that lists them. The
 *   path that Flux reads: nothing but manifests stands here;
 * - `.dhallmark/`: what this package keeps for itself, outside Flux's paths.
 */
export const CHART_FOLDER = 'chart';
export const SECRETS_FOLDER = 'secrets';
export const RELEASE_FOLDER = 'release';
export const KUSTOMIZATION = 'secrets/kustomization.yaml';
export const STATE_FOLDER = '.dhallmark';
export const MANIFEST = '.dhallmark/manifest.json';
export const FINGERPRINTS = '.dhallmark/fingerprints.json';
export const LOCK = '.dhallmark/lock';
export const TRANSACTION = '.dhallmark/transaction';
export const JOURNAL = '.dhallmark/transaction/journal.json';

/** The owner's name of the umbrella chart, which has no folder of its own below the charts' root. */
export const UMBRELLA = '.';

/** The owner's name of what is made of all charts together, the list of Secrets for instance. */
export const SHARED = '*';

/** The folder of a chart's files: `chart`, `chart/charts/web`, or `charts/web` without an umbrella. */
export function chartFolder(owner: string, hasUmbrella: boolean): string {
  if (owner === UMBRELLA) return CHART_FOLDER;
  return hasUmbrella ? `${CHART_FOLDER}/charts/${owner}` : `charts/${owner}`;
}

/** Where a file of a chart stands in the tree; those of `release/` stand beside the chart. */
export function chartFile(owner: string, path: string, hasUmbrella: boolean): string {
  if (path.startsWith(`${RELEASE_FOLDER}/`)) return path;
  return `${chartFolder(owner, hasUmbrella)}/${path}`;
}

/** The file of one encrypted Secret: `secrets/web/token.yaml`; the umbrella's stand in `secrets/umbrella/`. */
export function secretFile(owner: string, name: string): string {
  return `${SECRETS_FOLDER}/${owner === UMBRELLA ? 'umbrella' : owner}/${name}.yaml`;
}
