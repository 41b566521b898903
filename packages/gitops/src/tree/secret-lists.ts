import { KSOPS, KUSTOMIZATION, SECRETS_FOLDER } from './layout.ts';

/** What applies a deploy tree to the cluster. */
export type Reconciler = 'flux' | 'argocd';

/**
 * The files that list the Secrets in the folder of Secrets, by their paths. Flux decrypts and applies
 * the resources of kustomization.yaml. Argo CD would apply resources as they are, encrypted, so for
 * Argo CD they are decrypted by a generator, and where it cannot run, nothing is applied. `paths` are
 * relative to the tree; those outside of the folder are left out.
 *
 * @example
 * renderSecretLists(['secrets/web/token.yaml'], 'flux').get('secrets/kustomization.yaml')
 * // '…resources:\n  - web/token.yaml\n'
 */
export function renderSecretLists(
  paths: readonly string[],
  reconciler: Reconciler,
): Map<string, string> {
  const files = secretPaths(paths).map((path) => path.slice(SECRETS_FOLDER.length + 1));
  if (reconciler === 'flux') {
    return new Map([[KUSTOMIZATION, KUSTOMIZATION_START + renderList('resources', files)]]);
  }
  const generator = KSOPS.slice(SECRETS_FOLDER.length + 1);
  return new Map([
    [KUSTOMIZATION, KUSTOMIZATION_START + renderList('generators', [generator])],
    [KSOPS, KSOPS_START + renderList('files', files)],
  ]);
}

const KUSTOMIZATION_START = 'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n';

/** KSOPS as kustomize runs it: as a function that is a program on the PATH. */
const KSOPS_START = `apiVersion: viaduct.ai/v1
kind: ksops
metadata:
  name: secrets
  annotations:
    config.kubernetes.io/function: |
      exec:
        path: ksops
`;

/**
 * The manifests in the folder of Secrets, sorted.
 *
 * @example
 * secretPaths(['chart/Chart.yaml', 'secrets/web/token.yaml']) // ['secrets/web/token.yaml']
 */
export function secretPaths(paths: readonly string[]): readonly string[] {
  return paths
    .filter((path) => path.startsWith(`${SECRETS_FOLDER}/`) && !isSecretList(path))
    .toSorted();
}

/**
 * Whether a path is that of a file that lists Secrets.
 *
 * @example
 * isSecretList('secrets/kustomization.yaml') // true
 */
export function isSecretList(path: string): boolean {
  return path === KUSTOMIZATION || path === KSOPS;
}

function renderList(field: string, items: readonly string[]): string {
  if (items.length === 0) return `${field}: []\n`;
  return `${field}:\n${items.map((item) => `  - ${quoteScalar(item)}\n`).join('')}`;
}

/** A file name as a YAML scalar, quoted unless every YAML version reads it as a string. */
function quoteScalar(name: string): string {
  return /^[a-z][a-z0-9./_-]*$/i.test(name) ? name : JSON.stringify(name);
}
