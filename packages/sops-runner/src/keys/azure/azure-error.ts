/** Turns replies of Azure Key Vault and Microsoft Entra ID into faults that name the missing right. */

import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';
import { failureOfAnswer, failureOfConnection } from '../pace/service-failure.ts';
import type { ReadFailure } from '../pace/service-failure.ts';
import { headerOf, isUnreachable, messageOf, numberOf, readField } from '../service-error.ts';

/** A permission of a vault on keys; with role-based access the roles that carry it are named. */
export type AzureRight = 'get' | 'list' | 'encrypt' | 'decrypt';

/**
 * `keyId` is the URL of the key with its version, `right` is what the failed call needs. The message
 * of the service is not repeated, because it names callers and addresses.
 */
export function azureError(
  keyId: string,
  vaultUrl: string,
  right: AzureRight,
  error: unknown,
): SopsFault {
  const status = numberOf(error, 'statusCode');
  const detail = `${innerCode(error)} ${messageOf(error)}`;
  if (isCredentialError(error) || status === 401) return unauthenticatedFault(vaultUrl, error);
  if (/KeyDisabled|disabled key|KeyNotYetValid|KeyExpired|not yet valid|expired/i.test(detail)) {
    return sopsFault({
      code: 'key-unavailable',
      message: `Azure Key Vault does not ${right} with ${keyId}: this key version is disabled or not valid now`,
      hint: 'Enable the version in the vault, or rekey the file to a version that is enabled.',
      causes: [error],
    });
  }
  if (status === 403) return deniedFault(keyId, vaultUrl, right, detail, error);
  if (status === 404) {
    return sopsFault({
      code: 'key-unavailable',
      message: `Azure Key Vault has no key ${keyId}`,
      hint: 'Check the name and the version; a deleted key may still be recoverable.',
      causes: [error],
    });
  }
  if (status === undefined && isUnreachable(error)) {
    return sopsFault({
      code: 'key-service-unreachable',
      message: `Azure Key Vault ${vaultUrl} cannot be reached`,
      hint: 'Check the network, HTTPS_PROXY and the firewall of the vault, then try again.',
      causes: [error],
    });
  }
  return sopsFault({
    code: 'key-service-failed',
    message: `Azure Key Vault could not ${right} with ${keyId}${status === undefined ? '' : ` (HTTP ${status})`}`,
    causes: [error],
  });
}

/** Why a right on metadata is needed. */
const USES: Readonly<Partial<Record<AzureRight, string>>> = {
  get: ', which a key URL without a version needs,',
  list: ', which finds an older version because the newest is disabled or not valid now,',
};

function deniedFault(
  keyId: string,
  vaultUrl: string,
  right: AzureRight,
  detail: string,
  cause: unknown,
): SopsFault {
  if (/KeyOperationForbidden|is not permitted on this key/i.test(detail)) {
    return sopsFault({
      code: 'key-unavailable',
      message: `the key ${keyId} itself does not permit the operation ${right}`,
      hint: `Add ${right} to the permitted operations of the key.`,
      causes: [cause],
    });
  }
  const firewall = /ForbiddenBy(?:Firewall|Connection|Policy)/i.exec(detail)?.[0];
  if (firewall !== undefined) return firewallFault(vaultUrl, firewall, cause);
  const versionless = USES[right] ?? '';
  return sopsFault({
    code: 'key-service-denied',
    message: `the right to ${right} is missing on ${keyId}`,
    hint:
      `Grant the key permission "${right}"${versionless} in the access policy of ${vaultUrl}, ` +
      'or the role "Key Vault Crypto User".',
    causes: [cause],
  });
}

/** The names are those of the vault's `innererror`; the address that it names is not repeated. */
function firewallFault(vaultUrl: string, name: string, cause: unknown): SopsFault {
  return sopsFault({
    code: 'key-service-firewall',
    message: `the firewall of Azure Key Vault ${vaultUrl} refuses the address of this machine (${name})`,
    hint:
      name.toLowerCase() === 'forbiddenbyfirewall'
        ? "Add this machine's address or virtual network to the networking rules of the vault, or use its private endpoint. No permission on keys is missing."
        : 'Use the private endpoint of the vault, or allow public access in its networking rules. No permission on keys is missing.',
    causes: [cause],
  });
}

function unauthenticatedFault(vaultUrl: string, cause: unknown): SopsFault {
  return sopsFault({
    code: 'key-service-unauthenticated',
    message: `no Azure credential was accepted for ${vaultUrl}`,
    hint:
      'Set AZURE_TENANT_ID, AZURE_CLIENT_ID and AZURE_CLIENT_SECRET, use a workload or managed identity, ' +
      'or run az login; AZURE_TOKEN_CREDENTIALS selects one of them.',
    causes: [cause],
  });
}

function isCredentialError(error: unknown): boolean {
  const names = [
    'CredentialUnavailableError',
    'AuthenticationError',
    'AggregateAuthenticationError',
  ];
  return error instanceof Error && (names.includes(error.name) || /AADSTS\d+/.test(error.message));
}

/** `error.innererror.code` of a vault's reply: KeyDisabled, KeyOperationForbidden, ForbiddenByPolicy, … */
function innerCode(error: unknown): string {
  let code = '';
  for (
    let part = readField(error, 'details') ?? error, depth = 0;
    part !== undefined && depth < 5;
    depth++
  ) {
    const found = readField(part, 'code');
    if (typeof found === 'string') code += `${found} `;
    // the client writes innererror of the reply as innerError
    part =
      readField(part, 'error') ?? readField(part, 'innerError') ?? readField(part, 'innererror');
  }
  return code;
}

/** A vault, or Entra ID, which issues the tokens for it, asks to wait or does not work. */
export const readAzureFailure: ReadFailure = (error, now) => {
  if (error instanceof AggregateError || readField(error, 'errors') !== undefined) {
    const errors = readField(error, 'errors');
    const read = (each: unknown) => readAzureFailure(each, now);
    return Array.isArray(errors)
      ? errors.map(read).find((found) => found !== undefined)
      : undefined;
  }
  const status = numberOf(error, 'statusCode');
  if (status === undefined) return failureOfConnection(error);
  const retryAfter = headerOf(readField(readField(error, 'response'), 'headers'), 'retry-after');
  const name = isCredentialError(error) ? `HTTP ${status} of Microsoft Entra ID` : undefined;
  return failureOfAnswer({ status, retryAfter, name }, now);
};
