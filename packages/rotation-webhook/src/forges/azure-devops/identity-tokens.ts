import { isTemporaryStatus, parseRetryAfter } from '@dhallmark/fault';
import {
  createForgeClient,
  findForgeMessage,
  type ForgeAnswer,
  type ForgeRequest,
  readAnswerField,
} from '@dhallmark/forges';
import { webhookFault } from '../../codes.ts';
import { cacheTokens, type AccessTokens, type IssuedToken } from '../access-tokens.ts';
import type {
  AzureDevopsConfig,
  ManagedIdentity,
  WorkloadIdentity,
} from './azure-devops-config.ts';

/** Azure DevOps, as a resource of Entra ID (learn.microsoft.com, Authenticate with service principals). */
const RESOURCE = '499b84ac-1321-427f-aa17-267ca6975798';

/** The identity endpoint of a machine answers so while it changes; it may not know an identity yet. */
const GONE = 410;

/**
 * Tokens of an identity of Entra ID, for Azure DevOps. Throws `forge-unreachable`, `trigger-failed` for
 * what passes by itself, and `trigger-refused`.
 *
 * @param now milliseconds since 1970
 * @example
 * const tokens = createIdentityTokens(config, identity, Date.now);
 */
export function createIdentityTokens(
  { ca, timeoutMs }: Pick<AzureDevopsConfig, 'ca' | 'timeoutMs'>,
  identity: ManagedIdentity | WorkloadIdentity,
  now: () => number,
): AccessTokens {
  const isManaged = identity.kind === 'managed';
  const title = isManaged ? "Azure's identity endpoint" : 'Microsoft Entra ID';
  // the endpoint of a managed identity is of this machine alone
  const request = createForgeClient({ title, ca, timeoutMs, usesProxy: !isManaged });
  return cacheTokens(async () => {
    const { secrets, ...asked } = isManaged ? askMachine(identity) : askEntra(identity);
    const answer = await request(asked);
    return readToken(answer, now()) ?? refuse(answer, title, secrets, now());
  }, now);
}

type TokenRequest = ForgeRequest & { readonly secrets: readonly string[] };

/** learn.microsoft.com: How to use managed identities for App Service, and on an Azure VM. */
function askMachine({ endpoint, headers, clientId }: ManagedIdentity): TokenRequest {
  const client = clientId === undefined ? '' : `&client_id=${encodeURIComponent(clientId)}`;
  const address = `${endpoint}&resource=${RESOURCE}${client}`;
  return { address, headers, secrets: Object.values(headers).filter((value) => value !== 'true') };
}

/** The client credentials flow with a federated credential (learn.microsoft.com, v2-oauth2-client-creds). */
function askEntra({
  authority,
  tenantId,
  clientId,
  readAssertion,
}: WorkloadIdentity): TokenRequest {
  const assertion = readFresh(readAssertion);
  const body = new URLSearchParams({
    client_id: clientId,
    client_assertion: assertion,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    grant_type: 'client_credentials',
    scope: `${RESOURCE}/.default`,
  });
  return { address: `${authority}/${tenantId}/oauth2/v2.0/token`, body, secrets: [assertion] };
}

function readFresh(readAssertion: () => string): string {
  try {
    return readAssertion();
  } catch (error) {
    throw webhookFault({
      code: 'trigger-refused',
      message: 'the file of AZURE_FEDERATED_TOKEN_FILE cannot be read',
      causes: [error],
    });
  }
}

/** `expires_on` has seconds since 1970, `expires_in` seconds from now. */
function readToken(answer: ForgeAnswer, now: number): IssuedToken | undefined {
  if (answer.status !== 200) return undefined;
  const value = readAnswerField(answer, 'access_token');
  const on = Number(readAnswerField(answer, 'expires_on') ?? Number.NaN);
  const within = Number(readAnswerField(answer, 'expires_in') ?? Number.NaN);
  const expiresAt = Number.isNaN(on) ? now + within * 1000 : on * 1000;
  const isToken = typeof value === 'string' && /^[\x21-\x7e]+$/.test(value);
  return isToken && !Number.isNaN(expiresAt) ? { value, expiresAt } : undefined;
}

function refuse(
  { status, text, header }: ForgeAnswer,
  title: string,
  secrets: readonly string[],
  now: number,
): never {
  const said = findForgeMessage(text, secrets);
  const details = [
    { label: 'status', text: `${status}` },
    ...(said === undefined ? [] : [{ label: 'answer', text: said }]),
  ];
  if (isTemporaryStatus(status) || status === GONE) {
    const temporary = { retryAfterMs: parseRetryAfter(header('retry-after'), now) };
    const message = `${title} answered ${status}`;
    throw webhookFault({ code: 'trigger-failed', message, details, temporary });
  }
  throw webhookFault({
    code: 'trigger-refused',
    message: `${title} issues no token for Azure DevOps`,
    hint: 'Check AZURE_CLIENT_ID, that the identity is assigned to where the webhook runs, and its federated credential.',
    details,
  });
}
