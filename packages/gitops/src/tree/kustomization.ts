import { KUSTOMIZATION, SECRETS_FOLDER } from './layout.ts';

/**
 * The kustomization.yaml of the folder of Secrets: Flux applies what it lists and nothing else.
 * `paths` are relative to the tree; those outside of the folder are left out.
 *
 * @example
 * renderKustomization(['secrets/web/token.yaml']) // '…resources:\n  - web/token.yaml\n'
 */
export function renderKustomization(paths: readonly string[]): string {
  const resources = secretPaths(paths).map((path) => path.slice(SECRETS_FOLDER.length + 1));
  const list = resources.map((resource) => `  - ${quoteScalar(resource)}\n`).join('');
  return [
    'apiVersion: kustomize.config.k8s.io/v1beta1\n',
    'kind: Kustomization\n',
    list === '' ? 'resources: []\n' : `resources:\n${list}`,
  ].join('');
}

/**
 * The manifests in the folder of Secrets, sorted.
 *
 * @example
 * secretPaths(['chart/Chart.yaml', 'secrets/web/token.yaml']) // ['secrets/web/token.yaml']
 */
export function secretPaths(paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => path.startsWith(`${SECRETS_FOLDER}/`) && path !== KUSTOMIZATION)
    .toSorted();
}

/** A file name as a YAML scalar, quoted unless every YAML version reads it as a string. */
function quoteScalar(name: string): string {
  return /^[a-z][a-z0-9./_-]*$/i.test(name) ? name : JSON.stringify(name);
}
