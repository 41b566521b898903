import { KUSTOMIZATION, SECRETS_FOLDER } from './layout.ts';

/**
 * The kustomization.yaml of the Secrets' folder, which makes Flux read what is listed and nothing
 * else. `paths` are relative to the tree; those outside the folder are left out.
 */
export function renderKustomization(paths: readonly string[]): string {
  const resources = secretPaths(paths).map((path) => path.slice(SECRETS_FOLDER.length + 1));
  const list = resources.map((resource) => `  - ${quoted(resource)}\n`).join('');
  return [
    'apiVersion: kustomize.config.k8s.io/v1beta1\n',
    'kind: Kustomization\n',
    list === '' ? 'resources: []\n' : `resources:\n${list}`,
  ].join('');
}

/** The manifests in the Secrets' folder, sorted. */
export function secretPaths(paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => path.startsWith(`${SECRETS_FOLDER}/`) && path !== KUSTOMIZATION)
    .toSorted();
}

/** A file name as a YAML scalar: plain where that cannot be misread. */
function quoted(name: string): string {
  return /^[a-z][a-z0-9./_-]*$/i.test(name) ? name : JSON.stringify(name);
}
