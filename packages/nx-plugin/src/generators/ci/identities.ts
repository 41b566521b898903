/** Where the keys of a workspace are. */
export type Cloud = 'azure' | 'aws' | 'gcp' | 'vault' | 'age';

/** What the identity of a job needs. */
export interface Identity {
  /** GitLab's OIDC tokens, by the variable that holds them. */
  readonly tokens: Readonly<Record<string, { readonly aud: string }>>;
  /** Commands after the installation of packages, so that nothing that is installed sees the file. */
  readonly commands: readonly string[];
  readonly comment: string;
}

/** A file with a token, whose path is in the variable that the cloud's client reads. */
function writeToken(variable: string, path: string): readonly string[] {
  return [`export ${path}="$(mktemp)"`, `printf '%s' "$${variable}" > "$${path}"`];
}

/** For each cloud that knows GitLab's OIDC tokens; the others get their credentials from CI variables. */
export const identities: Readonly<Partial<Record<Cloud, Identity>>> = {
  azure: {
    tokens: { AZURE_ID_TOKEN: { aud: 'api://AzureADTokenExchange' } },
    commands: writeToken('AZURE_ID_TOKEN', 'AZURE_FEDERATED_TOKEN_FILE'),
    comment:
      'AZURE_CLIENT_ID and AZURE_TENANT_ID are CI variables; the token is valid as long as the job',
  },
  aws: {
    tokens: { AWS_ID_TOKEN: { aud: 'sts.amazonaws.com' } },
    commands: writeToken('AWS_ID_TOKEN', 'AWS_WEB_IDENTITY_TOKEN_FILE'),
    comment: 'AWS_ROLE_ARN and AWS_REGION are CI variables; the token is valid as long as the job',
  },
};
