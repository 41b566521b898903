import type { JsonObject } from './json-value.ts';

/** An object of kubernetes-models. */
export interface Model {
  /** Throws an error with `errors[]` when the object does not match its schema. */
  validate(): void;
  toJSON(): unknown;
}

/** The class of a kind. */
export type ModelClass = new (data: JsonObject) => Model;

/** The package with the classes of an API group. The other groups are those of Kubernetes. */
const packages: readonly (readonly [group: RegExp, name: string])[] = [
  [/^(acme\.)?cert-manager\.io$/, '@kubernetes-models/cert-manager'],
  [/\.istio\.io$/, '@kubernetes-models/istio'],
  [/\.toolkit\.fluxcd\.io$/, '@kubernetes-models/flux-cd'],
  [/^(generators\.)?external-secrets\.io$/, '@kubernetes-models/external-secrets'],
  [/^gateway\.networking\.(x-)?k8s\.io$/, '@kubernetes-models/gateway-api'],
  [/^monitoring\.coreos\.com$/, '@kubernetes-models/prometheus-operator'],
  [/^argoproj\.io$/, '@kubernetes-models/argo-cd'],
];

const loaded = new Map<string, Promise<ModelClass | undefined>>();

/**
 * The class of an apiVersion and kind; undefined when no package has one. It is imported alone,
 * because the whole package takes over a second.
 *
 * @example
 * const Deployment = await findModel('apps/v1', 'Deployment');
 */
export function findModel(apiVersion: string, kind: string): Promise<ModelClass | undefined> {
  const name = `${apiVersion}/${kind}`;
  let model = loaded.get(name);
  if (!model) {
    model = importModel(apiVersion, kind);
    loaded.set(name, model);
  }
  return model;
}

/** The package with the classes of an apiVersion's group, if there are any. */
export function packageOfGroup(apiVersion: string): string {
  const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
  return packages.find(([pattern]) => pattern.test(group))?.[1] ?? 'kubernetes-models';
}

async function importModel(apiVersion: string, kind: string): Promise<ModelClass | undefined> {
  const home = packageOfGroup(apiVersion);
  // both become a part of a module path
  if (!/^[a-z0-9.-]+(\/[a-z0-9]+)?$/.test(apiVersion) || !/^[A-Za-z0-9]+$/.test(kind)) {
    return undefined;
  }
  try {
    const module = (await import(`${home}/${apiVersion}/${kind}`)) as Record<string, unknown>;
    const model = module[kind];
    return typeof model === 'function' ? (model as ModelClass) : undefined;
  } catch (error) {
    if (isAbsentModule(error)) return undefined;
    throw error;
  }
}

function isAbsentModule(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ERR_PACKAGE_PATH_NOT_EXPORTED' || code === 'ERR_MODULE_NOT_FOUND') return true;
  // the resolver of a bundler sets no code
  return /is not exported under the conditions/.test(error.message);
}
