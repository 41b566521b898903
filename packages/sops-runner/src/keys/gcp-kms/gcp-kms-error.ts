/** Turns replies of Google Cloud KMS into faults that name the missing permission. */

import { isFault } from '@dhallmark/fault';
import type { Fault } from '@dhallmark/fault';
import { sopsFault } from '../../fault.ts';
import { failureOfAnswer, failureOfConnection } from '../pace/service-failure.ts';
import type { ReadFailure } from '../pace/service-failure.ts';
import { headerOf, isUnreachable, messageOf, numberOf, readField } from '../service-error.ts';

const PERMISSIONS = {
  encrypt: 'cloudkms.cryptoKeyVersions.useToEncrypt',
  decrypt: 'cloudkms.cryptoKeyVersions.useToDecrypt',
  get: 'cloudkms.cryptoKeys.get',
} as const;

export function gcpKmsError(
  resourceId: string,
  operation: keyof typeof PERMISSIONS,
  error: unknown,
): Fault {
  if (isFault(error)) return error;
  const status = statusOf(error);
  const message = messageOf(error);
  if (status === 401 || /default credentials|invalid_grant|refresh token/i.test(message)) {
    return sopsFault({
      code: 'key-service-unauthenticated',
      message: `no Google Cloud credential was accepted for ${resourceId}`,
      hint: 'Run gcloud auth application-default login, or set GOOGLE_APPLICATION_CREDENTIALS, GOOGLE_CREDENTIALS or GOOGLE_OAUTH_ACCESS_TOKEN.',
      causes: [error],
    });
  }
  if (status === 403) {
    return sopsFault({
      code: 'key-service-denied',
      message: `the permission ${PERMISSIONS[operation]} is missing on ${resourceId}`,
      hint:
        operation === 'get'
          ? 'Grant the role Cloud KMS Viewer on the key.'
          : 'Grant the role Cloud KMS CryptoKey Encrypter/Decrypter on the key.',
      causes: [error],
    });
  }
  if (status === 404 || /not enabled|DISABLED|DESTROY/.test(message)) {
    return sopsFault({
      code: 'key-unavailable',
      message: `Google Cloud KMS cannot ${operation} with ${resourceId}: the key or its version is absent, disabled or destroyed`,
      hint: 'Enable the version, or rekey the file to a key that is enabled.',
      causes: [error],
    });
  }
  if (status === undefined && isUnreachable(error)) {
    return sopsFault({
      code: 'key-service-unreachable',
      message: `Google Cloud KMS cannot be reached for ${resourceId}`,
      hint: 'Check the network, HTTPS_PROXY and SOPS_GCP_KMS_ENDPOINT, then try again.',
      causes: [error],
    });
  }
  return sopsFault({
    code: 'key-service-failed',
    message: `Google Cloud KMS could not ${operation} with ${resourceId}${status === undefined ? '' : ` (HTTP ${status})`}`,
    causes: [error],
  });
}

/** The statuses of google.rpc.Code that ask to try again; the others follow from HTTP's. */
const PASSING: Readonly<Record<string, number>> = {
  RESOURCE_EXHAUSTED: 429,
  UNAVAILABLE: 503,
  DEADLINE_EXCEEDED: 504,
  ABORTED: 503,
  INTERNAL: 500,
};

export const readGcpKmsFailure: ReadFailure = (error, now) => {
  const response = readField(error, 'response');
  const name = readField(readField(readField(response, 'data'), 'error'), 'status');
  const retryAfter = headerOf(readField(response, 'headers'), 'retry-after');
  const named = typeof name === 'string' ? PASSING[name] : undefined;
  const status = named ?? statusOf(error);
  if (status === undefined) return failureOfConnection(error);
  return failureOfAnswer(
    { status, retryAfter, ...(named !== undefined && { name: String(name) }) },
    now,
  );
};

function statusOf(error: unknown): number | undefined {
  return numberOf(error, 'status') ?? numberOf(readField(error, 'response'), 'status');
}
