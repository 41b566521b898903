import { format } from '@dhallmark/dhall';
import { FLUX } from '../library.ts';
import { importFrom } from '../workspace.ts';

export type Decryption =
  | 'age'
  | 'pgp'
  | 'azure-workload-identity'
  | 'azure-client-secret'
  | 'aws-identity'
  | 'aws-credentials'
  | 'gcp-identity'
  | 'gcp-credentials'
  | 'vault-token';

/** The alternative of `Flux.Decryption` for each way. */
const alternatives: Readonly<Record<Decryption, string>> = {
  age: 'Age',
  pgp: 'Pgp',
  'azure-workload-identity': 'AzureWorkloadIdentity',
  'azure-client-secret': 'AzureClientSecret',
  'aws-identity': 'AwsIdentity',
  'aws-credentials': 'AwsCredentials',
  'gcp-identity': 'GcpIdentity',
  'gcp-credentials': 'GcpCredentials',
  'vault-token': 'VaultToken',
};

export interface DeploymentOptions {
  readonly url: string;
  readonly namespace: string;
  /** What comes before the environment in the names of Flux's objects; undefined for the product. */
  readonly product: string | undefined;
  /** The folder in the deploy repository; `{environment}` stands for the environment. */
  readonly path: string;
}

/** `lib/deployment.dhall`: how an environment of the deploy repository reaches its cluster. */
export function deploymentFile(root: string, options: DeploymentOptions): string {
  const { url, namespace, product, path } = options;
  const name = product === undefined ? '${names.product}' : text(product).slice(1, -1);
  const folder = text(path === '' ? '.' : path).replaceAll('{environment}', '${environment}');
  return format(`-- How an environment's folder in the deploy repository reaches its cluster. The Secret deploy-repository
-- is what Flux reads the repository with; leave \`credentials\` out where everybody may.
let Flux = ${importFrom(`${root}/lib`, FLUX)}

let names = ./names.dhall

in  λ(environment : Text) →
    λ(decryption : Flux.Decryption) →
      Flux.Deployment::{
      , name = "${name}-\${environment}"
      , namespace = ${text(namespace)}
      , url = ${text(url)}
      , folder = ${folder}
      , credentials = Some "deploy-repository"
      , targetNamespace = Some names.namespace
      , decryption
      }
`);
}

/** `release.dhall`: the HelmRelease, the one manifest in the deploy repository's `release/`. */
export function releaseFile(root: string): string {
  return format(`-- What Flux installs once the Secrets are there. How they are decrypted does not matter to it.
let Flux = ${importFrom(root, FLUX)}

let Values = ./lib/Values.dhall

in  λ(values : Values) →
      Flux.helmRelease
        ( ./lib/deployment.dhall
            values.global.environment
            (Flux.Decryption.Age { secret = "" })
        )
`);
}

export interface BootstrapOptions {
  /** Where the file is: `flux`, or a folder in it. */
  readonly folder: string;
  readonly environment: string;
  readonly decryption: Decryption;
  readonly secret: string;
}

/** `flux/<environment>.dhall`: what a person applies once, before Flux knows the repository. */
export function bootstrapFile(root: string, options: BootstrapOptions): string {
  const { folder, environment, decryption, secret } = options;
  const isIdentity = decryption.endsWith('-identity');
  const who = isIdentity ? '{ serviceAccount = None Text }' : `{ secret = ${text(secret)} }`;
  return format(`-- The deploy repository, the Secrets that Flux decrypts from it, and after them the release.
let Flux = ${importFrom(folder, FLUX)}

let deployment =
      ${importFrom(folder, `${root}/lib/deployment.dhall`)}
        ${text(environment)}
        (Flux.Decryption.${alternatives[decryption]} ${who})

in  [ Flux.Resource.GitRepository (Flux.gitRepository deployment)
    , Flux.Resource.Kustomization (Flux.secrets deployment)
    , Flux.Resource.Kustomization (Flux.release deployment)
    ]
`);
}

/** A Dhall text literal: nothing in it is taken as an interpolation. */
function text(value: string): string {
  return JSON.stringify(value).replaceAll('$', String.raw`\$`);
}
