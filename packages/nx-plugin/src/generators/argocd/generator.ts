import type { Tree } from '@nx/devkit';
import type { Fault } from '@dhallmark/fault';
import { requireName } from '@dhallmark/names';
import { fault } from '../../fault.ts';
import { addHint } from '../add-hint.ts';
import { rememberRepository } from '../deploy-repository.ts';
import { readProduct, shortenProduct } from '../object-name.ts';
import { readTextField } from '../edit-dhall.ts';
import {
  environmentsIn,
  ownFolder,
  PLUGIN,
  pluginOptions,
  readRequired,
  writeNew,
  writeOnce,
} from '../workspace.ts';
import { applicationFile, applicationSetFile, type Delivery } from './applications.ts';
import { setupFiles, type Decryption, type Setup } from './setup.ts';

export interface ArgocdOptions {
  readonly url: string;
  /** One environment, or with `applicationSet` all of them. */
  readonly environment?: string;
  readonly applicationSet?: boolean;
  readonly setup?: Setup;
  readonly decryption?: Decryption;
  readonly secret?: string;
  readonly server?: string;
  /** The charts' namespace; that in `lib/names.dhall` by default. */
  readonly namespace?: string;
  readonly argocdNamespace?: string;
  /** The name of the umbrella. Default: the only one. */
  readonly umbrella?: string;
}

/**
 * What lets Argo CD decrypt and apply the deploy repository: Application and AppProject per environment,
 * and patches for the installation of Argo CD. Returns what to say afterwards. Throws Fault
 * `unknown-environment`, `no-umbrella`, `exists`, `no-namespace`, `no-environment`.
 */
export function argocdGenerator(tree: Tree, options: ArgocdOptions): () => void {
  return addHint(tree, () => generate(tree, options));
}

function generate(tree: Tree, options: ArgocdOptions): () => void {
  const { setup = 'plugin', decryption = 'age', secret = 'sops-keys' } = options;
  const { argocdNamespace = 'argocd', applicationSet = false } = options;
  requireName('secret', secret, { option: 'secret' });
  requireName('namespace', argocdNamespace, { option: 'argocdNamespace' });
  const { name: umbrella, chartsRoot: root } = pluginOptions(tree, options.umbrella);
  const environments = chooseEnvironments(tree, root, options);
  const { product, deliveryOf } = describeDeliveries(tree, root, {
    ...options,
    umbrella,
    setup,
    argocdNamespace,
  });
  const deliveries = environments.map(deliveryOf);
  const folder = ownFolder('argocd', umbrella);
  const file = `${folder}/${applicationSet ? 'applications' : environments[0]}.yaml`;
  const [first] = deliveries;
  if (first === undefined) throw noEnvironment();
  const text = applicationSet ? applicationSetFile(product, deliveries) : applicationFile(first);
  writeOnce(tree, file, text);
  const install = setupFiles({ setup, decryption, secret, namespace: argocdNamespace });
  for (const [name, content] of install) writeNew(tree, `argocd/install/${name}`, content);
  return () => console.log(describeNextSteps([...install.keys()], file, argocdNamespace));
}

function chooseEnvironments(
  tree: Tree,
  root: string,
  { environment, applicationSet = false }: ArgocdOptions,
): readonly string[] {
  const known = environmentsIn(tree, root);
  if (applicationSet) return known;
  if (environment === undefined) throw noEnvironment();
  requireName('environment', environment, { option: 'environment' });
  if (known.includes(environment)) return [environment];
  throw fault({
    code: 'unknown-environment',
    message: `there is no environment ${environment}`,
    hint: `Known: ${known.join(', ') || 'none'}. Add it: nx g ${PLUGIN}:environment ${environment}.`,
  });
}

/** Remembers the repository, and returns what comes before environments in names, and what is known about each. */
function describeDeliveries(
  tree: Tree,
  root: string,
  options: ArgocdOptions & {
    readonly umbrella: string;
    readonly setup: Setup;
    readonly argocdNamespace: string;
  },
): { readonly product: string; readonly deliveryOf: (environment: string) => Delivery } {
  const {
    url,
    umbrella,
    setup,
    argocdNamespace,
    server = 'https://kubernetes.default.svc',
  } = options;
  const file = `${root}/lib/names.dhall`;
  const names = readRequired(tree, file);
  const namespace = options.namespace ?? readTextField(names, file, 'namespace');
  if (namespace === undefined) throw noNamespace(file);
  requireName('namespace', namespace, { option: 'namespace' });
  const known = readProduct(names, file);
  const product = shortenProduct(known, environmentsIn(tree, root)) ?? known ?? 'charts';
  const path = rememberRepository(tree, url, { umbrella, reconciler: 'argocd' });
  const { branch = 'main' } = pluginOptions(tree, umbrella).deployRepository;
  const deliveryOf = (environment: string): Delivery => ({
    name: requireName('release', `${product}-${environment}`, { file }),
    url,
    branch,
    folder: path.replaceAll('{environment}', environment).replace(/^\.?\/?|\/$/g, ''),
    server,
    namespace,
    argocdNamespace,
    setup,
  });
  return { product, deliveryOf };
}

function describeNextSteps(install: readonly string[], file: string, namespace: string): string {
  const kubectl = `kubectl -n ${namespace}`;
  const commands = install.map((name) => {
    const path = `argocd/install/${name}`;
    if (name === 'plugin.yaml') return `kubectl apply -f ${path}`;
    return name === 'argocd-cm.yaml'
      ? `${kubectl} patch configmap argocd-cm --patch-file ${path}`
      : `${kubectl} patch deployment argocd-repo-server --patch-file ${path}`;
  });
  return `Once per Argo CD, with the keys in place (docs/argocd.md):
${commands.map((command) => `  ${command}\n`).join('')}After the first publish:
  kubectl apply -f ${file}`;
}

function noEnvironment(): Fault {
  return fault({
    code: 'no-environment',
    message: 'there is no environment to apply',
    hint: `Name one with --environment, or add one: nx g ${PLUGIN}:environment NAME.`,
  });
}

function noNamespace(file: string): Fault {
  return fault({
    code: 'no-namespace',
    message: `the namespace of the charts in ${file} is not a literal`,
    location: { file },
    hint: 'Add --namespace.',
  });
}
