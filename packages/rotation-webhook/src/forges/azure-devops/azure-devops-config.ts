import type { SettingReader } from '../../settings/setting-reader.ts';

/** The pipeline that is started. */
export interface AzureDevopsConfig {
  readonly kind: 'azure-devops';
  /** The organization, or the collection of Azure DevOps Server. */
  readonly url: string;
  readonly project: string;
  /** The number of the pipeline, as its address shows it: `definitionId`. */
  readonly pipelineId: string;
  readonly ref: string;
  readonly token: AzureDevopsToken;
  /** PEM certificates to trust in addition to the system's, for Azure DevOps Server. */
  readonly ca: string | undefined;
  /** How long Azure DevOps may take to answer, in milliseconds. */
  readonly timeoutMs: number;
}

/** What starts a pipeline. */
export type AzureDevopsToken =
  | { readonly kind: 'personal'; readonly value: string }
  | ManagedIdentity
  | WorkloadIdentity;

/** The identity of the Azure resource that the webhook runs on. */
export interface ManagedIdentity {
  readonly kind: 'managed';
  /** Where this machine gets tokens, with everything but the resource and the client. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Of a user-assigned identity; undefined for the system-assigned one. */
  readonly clientId: string | undefined;
}

/** An identity of Entra ID that trusts the tokens of a Kubernetes service account. */
export interface WorkloadIdentity {
  readonly kind: 'workload';
  readonly authority: string;
  readonly tenantId: string;
  readonly clientId: string;
  /** The service account's token, which Kubernetes replaces. Throws when it cannot be read. */
  readonly readAssertion: () => string;
}

/** The settings that hold a token. */
export const azureDevopsSecretSettings = ['AZURE_DEVOPS_TOKEN'];

/** The settings of Azure DevOps. Problems are added to the reader. */
export function readAzureDevopsConfig(reader: SettingReader): AzureDevopsConfig {
  const url = reader.readRequired(
    'AZURE_DEVOPS_URL',
    'the address of the organization, such as https://dev.azure.com/shop',
  );
  return {
    kind: 'azure-devops',
    url: reader.checkUrl('AZURE_DEVOPS_URL', url),
    project: reader.readName(
      'azureProject',
      'AZURE_DEVOPS_PROJECT',
      'the name or the GUID of the project',
    ),
    pipelineId: reader.readId(
      'AZURE_DEVOPS_PIPELINE_ID',
      'the number of the pipeline: definitionId in its address',
    ),
    ref: reader.readName('branch', 'AZURE_DEVOPS_REF', 'the branch whose pipeline runs the rekey'),
    token: readToken(reader),
    ca: reader.readFile('AZURE_DEVOPS_CA_FILE'),
    timeoutMs: reader.readNumber('AZURE_DEVOPS_TIMEOUT_MS', 15_000, 100, 25_000),
  };
}

function readToken(reader: SettingReader): AzureDevopsToken {
  const personal = reader.readSecret('AZURE_DEVOPS_TOKEN');
  const identity = reader.readOptional('AZURE_DEVOPS_IDENTITY');
  if (personal !== undefined && identity !== undefined) {
    reader.addProblem(
      'AZURE_DEVOPS_TOKEN and AZURE_DEVOPS_IDENTITY are both set',
      'Set one of them, so that it is clear what starts the pipeline.',
    );
  }
  if (identity === 'managed') return readManagedIdentity(reader);
  if (identity === 'workload') return readWorkloadIdentity(reader);
  if (identity !== undefined) {
    reader.addProblem('AZURE_DEVOPS_IDENTITY must be managed or workload');
    return { kind: 'personal', value: '' };
  }
  const needed =
    'a personal access token, or set AZURE_DEVOPS_TOKEN_FILE, or AZURE_DEVOPS_IDENTITY to managed or workload';
  return { kind: 'personal', value: personal ?? reader.readRequired('AZURE_DEVOPS_TOKEN', needed) };
}

/**
 * Azure sets IDENTITY_ENDPOINT and IDENTITY_HEADER for functions, web apps and container apps; a virtual
 * machine has an address that is always the same. The names are those of Azure's SDKs.
 */
function readManagedIdentity(reader: SettingReader): ManagedIdentity {
  const clientId = reader.readOptional('AZURE_CLIENT_ID');
  const local = { allowsLinkLocal: true };
  const given = reader.readOptional('IDENTITY_ENDPOINT');
  if (given !== undefined) {
    const endpoint = `${reader.checkUrl('IDENTITY_ENDPOINT', given, local)}?api-version=2019-08-01`;
    const header = reader.readRequired('IDENTITY_HEADER', 'what Azure sets it to');
    return { kind: 'managed', endpoint, headers: { 'x-identity-header': header }, clientId };
  }
  const host = reader.checkUrl(
    'AZURE_POD_IDENTITY_AUTHORITY_HOST',
    reader.readOptional('AZURE_POD_IDENTITY_AUTHORITY_HOST') ?? 'http://169.254.169.254',
    local,
  );
  const endpoint = `${host}/metadata/identity/oauth2/token?api-version=2018-02-01`;
  return { kind: 'managed', endpoint, headers: { metadata: 'true' }, clientId };
}

/** The variables that Azure Workload Identity sets in a pod. */
function readWorkloadIdentity(reader: SettingReader): WorkloadIdentity {
  const given = reader.readOptional('AZURE_AUTHORITY_HOST') ?? 'https://login.microsoftonline.com';
  const readAssertion = reader.openFile('AZURE_FEDERATED_TOKEN_FILE');
  if (readAssertion === undefined) {
    reader.addProblem(
      'AZURE_FEDERATED_TOKEN_FILE is missing',
      "Azure Workload Identity sets it: label the pod, and annotate its service account with the identity's client ID.",
    );
  }
  return {
    kind: 'workload',
    authority: reader.checkUrl('AZURE_AUTHORITY_HOST', given),
    tenantId: readGuid(reader, 'AZURE_TENANT_ID', 'the tenant'),
    clientId: readGuid(reader, 'AZURE_CLIENT_ID', 'the identity'),
    readAssertion: readAssertion ?? (() => ''),
  };
}

function readGuid(reader: SettingReader, name: string, what: string): string {
  const value = reader.readRequired(name, `the GUID of ${what}`);
  if (value !== '' && !/^[0-9a-fA-F-]{36}$/.test(value)) {
    reader.addProblem(`${name} must be the GUID of ${what}`);
  }
  return value;
}
