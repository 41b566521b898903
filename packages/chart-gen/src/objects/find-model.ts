import type { JsonObject } from './json-value.ts';

/** An object of kubernetes-models. */
export interface Model {
  /** Throws an error with `errors[]` when the object breaks its schema. */
  validate(): void;
  toJSON(): unknown;
}

export type ModelClass = new (data: JsonObject) => Model;

/** Which package holds the classes of an API group; every group that is not named is Kubernetes' own. */
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
 * The class of an apiVersion and kind, imported alone: the whole package costs over a second.
 * undefined when no package has one.
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

async function importModel(apiVersion: string, kind: string): Promise<ModelClass | undefined> {
  const group = apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '';
  const home = packages.find(([pattern]) => pattern.test(group))?.[1] ?? 'kubernetes-models';
  // both go into a module path
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
  // a bundler's resolver gives no code
  return /is not exported under the conditions/.test(error.message);
}
