import { googleCredentials } from './google-credentials.ts';
import { logInToVault } from './vault-login.ts';

/** Where the keys of a workspace are. */
export type Cloud = 'azure' | 'aws' | 'gcp' | 'vault' | 'age';

/** What the identity of a job needs. */
export interface Identity {
  /** OIDC tokens of the job, by the variable that holds them. */
  readonly tokens: Readonly<Record<string, { readonly aud: string }>>;
  /** Commands after the installation of packages, so that nothing that is installed sees the file. */
  readonly commands: readonly string[];
  /** The variables that are set by hand. */
  readonly variables: readonly string[];
  readonly comment: string;
}

/**
 * The identities of a job with keys in several clouds as one; undefined where it needs none.
 *
 * @example
 * combineIdentities(['aws', 'azure'], undefined)?.tokens // AWS_ID_TOKEN and AZURE_ID_TOKEN
 */
export function combineIdentities(
  clouds: readonly Cloud[],
  vaultAddress: string | undefined,
): Identity | undefined {
  const identities = clouds.flatMap((cloud) => identityOf(cloud, vaultAddress) ?? []);
  if (identities.length === 0) return undefined;
  return {
    tokens: Object.assign({}, ...identities.map(({ tokens }) => tokens)) as Identity['tokens'],
    commands: identities.flatMap(({ commands }) => commands),
    variables: identities.flatMap(({ variables }) => variables),
    comment: identities.map(({ comment }) => comment).join('. '),
  };
}

/** A file with a token, whose path is in the variable that the cloud's client reads. */
function writeToken(variable: string, path: string): readonly string[] {
  return [`export ${path}="$(mktemp)"`, `printf '%s' "$${variable}" > "$${path}"`];
}

const lasts = 'the token is valid as long as the job';

/**
 * What jobs with keys do to authenticate; undefined for age, whose identity is a CI variable. Vault
 * needs its address, and Azure, AWS and Google ignore it.
 *
 * @example
 * identityOf('vault', 'https://vault.example:8200')?.tokens
 */
export function identityOf(cloud: Cloud, vaultAddress: string | undefined): Identity | undefined {
  switch (cloud) {
    case 'azure':
      return {
        tokens: { AZURE_ID_TOKEN: { aud: 'api://AzureADTokenExchange' } },
        commands: writeToken('AZURE_ID_TOKEN', 'AZURE_FEDERATED_TOKEN_FILE'),
        variables: ['AZURE_CLIENT_ID', 'AZURE_TENANT_ID'],
        comment: `AZURE_CLIENT_ID and AZURE_TENANT_ID are CI variables; ${lasts}`,
      };
    case 'aws':
      return {
        tokens: { AWS_ID_TOKEN: { aud: 'sts.amazonaws.com' } },
        commands: writeToken('AWS_ID_TOKEN', 'AWS_WEB_IDENTITY_TOKEN_FILE'),
        variables: ['AWS_ROLE_ARN', 'AWS_REGION'],
        comment: `AWS_ROLE_ARN and AWS_REGION are CI variables; ${lasts}`,
      };
    case 'gcp':
      return {
        // what a provider without allowed audiences accepts; GitLab expands the variable
        tokens: {
          GCP_ID_TOKEN: { aud: 'https://iam.googleapis.com/$GCP_WORKLOAD_IDENTITY_PROVIDER' },
        },
        commands: googleCredentials,
        variables: ['GCP_WORKLOAD_IDENTITY_PROVIDER', 'GCP_SERVICE_ACCOUNT'],
        comment: `GCP_WORKLOAD_IDENTITY_PROVIDER is a CI variable; ${lasts}`,
      };
    case 'vault':
      return vaultAddress === undefined
        ? undefined
        : {
            tokens: { VAULT_ID_TOKEN: { aud: vaultAddress } },
            commands: logInToVault(vaultAddress),
            variables: ['VAULT_AUTH_ROLE', 'VAULT_AUTH_PATH', 'VAULT_NAMESPACE'],
            comment:
              'VAULT_AUTH_ROLE is a CI variable; the role decides how long its token is valid',
          };
    case 'age':
      return undefined;
  }
}
