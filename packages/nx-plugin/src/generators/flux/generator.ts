import type { Tree } from '@nx/devkit';
import type { Fault } from '@dhallmark/fault';
import { requireName } from '@dhallmark/names';
import { fault } from '../../fault.ts';
import { toCommand, type WorkspaceManager } from 'dhallmark/adapter';
import { namesEnvironment } from '../environment/generator.ts';
import { addHint } from '../add-hint.ts';
import { addLibrary } from '../library.ts';
import { rememberRepository } from '../deploy-repository.ts';
import {
  environmentsIn,
  managerOf,
  ownFolder,
  PLUGIN,
  pluginOptions,
  readRequired,
  writeNew,
  writeOnce,
} from '../workspace.ts';
import { readObjectName, readProduct, shortenProduct } from '../object-name.ts';
import { bootstrapFile, deploymentFile, releaseFile, type Decryption } from './files.ts';

export interface FluxOptions {
  readonly url: string;
  readonly environment: string;
  readonly decryption?: Decryption;
  /** The Secret with Flux's key or credentials, or the service account of an identity. */
  readonly secret?: string;
  readonly namespace?: string;
  /** The name of the umbrella. Default: the only one. */
  readonly umbrella?: string;
}

/**
 * What brings an environment into a cluster: the HelmRelease, which a publish puts into the deploy
 * repository, and the objects that a person applies once. Returns what to say afterwards. Throws
 * Fault `unknown-environment`, `no-umbrella`, `exists`, `values-environment`.
 */
export function fluxGenerator(tree: Tree, options: FluxOptions): () => void {
  return addHint(tree, () => generate(tree, options));
}

function generate(tree: Tree, options: FluxOptions): () => void {
  const { url, environment, decryption = 'azure-workload-identity' } = options;
  const { namespace = 'flux-system' } = options;
  requireName('environment', environment, { option: 'environment' });
  requireName('namespace', namespace, { option: 'namespace' });
  const { name: umbrella, chartsRoot: root } = pluginOptions(tree, options.umbrella);
  const known = environmentsIn(tree, root);
  if (!known.includes(environment)) throw unknown(environment, known);
  if (!namesEnvironment(readRequired(tree, `${root}/lib/Values.dhall`))) throw noEnvironment(root);
  addLibrary(tree, ['Flux']);
  const path = rememberRepository(tree, url, { umbrella });
  const deployment = `${root}/lib/deployment.dhall`;
  const names = `${root}/lib/names.dhall`;
  const product = readProduct(readRequired(tree, names), names);
  const prefix = shortenProduct(product, known);
  writeNew(tree, deployment, deploymentFile(root, { url, namespace, path, product: prefix }));
  const named = readObjectName(readRequired(tree, deployment), deployment, {
    product,
    environment,
  });
  const { secret = named.hasEnvironment ? `sops-keys-${environment}` : 'sops-keys' } = options;
  requireName('secret', secret, { option: 'secret' });
  writeNew(tree, `${root}/release.dhall`, releaseFile(root));
  const folder = ownFolder('flux', umbrella);
  const file = `${folder}/${environment}.dhall`;
  writeOnce(tree, file, bootstrapFile(root, { folder, environment, decryption, secret }));
  return () => {
    console.log(next(file, managerOf(tree)));
    if (!named.hasEnvironment) console.log(sameNames(deployment));
  };
}

const next = (file: string, manager: WorkspaceManager | undefined): string =>
  `Once per cluster, with the Secrets that it names in place:
  ${toCommand(`dhall-to-yaml --documents --file ${file}`, manager)} | kubectl apply -f -`;

/** A file of an earlier version stays as it is: with other names, Flux would uninstall the release. */
const sameNames = (deployment: string): string =>
  `The names in ${deployment} do not contain the environment, so a cluster has room for one of them. docs/flux.md says how to rename Flux's objects.`;

function unknown(environment: string, known: readonly string[]): Fault {
  return fault({
    code: 'unknown-environment',
    message: `there is no environment ${environment}`,
    hint: `Known: ${known.join(', ') || 'none'}. Add it: nx g ${PLUGIN}:environment ${environment}.`,
  });
}

function noEnvironment(root: string): Fault {
  const path = `${root}/lib/Values.dhall`;
  return fault({
    code: 'values-environment',
    message: `${path} has no global.environment`,
    location: { file: path },
    hint: 'The HelmRelease names a folder for each environment: add global.environment : Text and set it in values.dhall and environments/.',
  });
}
