/** Turns replies of AWS KMS and STS into faults that name the missing action. */

import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';
import { failureOfAnswer, failureOfConnection } from '../pace/service-failure.ts';
import type { ReadFailure } from '../pace/service-failure.ts';
import { headerOf, isUnreachable, messageOf, numberOf, readField } from '../service-error.ts';

const UNAVAILABLE = new Set([
  'DisabledException',
  'KMSInvalidStateException',
  'InvalidKeyUsageException',
]);
const UNAUTHENTICATED = new Set([
  'CredentialsProviderError',
  'UnrecognizedClientException',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'ExpiredTokenException',
  'ExpiredToken',
]);

const THROTTLED = new Set([
  'ThrottlingException',
  'Throttling',
  'ThrottledException',
  'RequestLimitExceeded',
  'TooManyRequestsException',
]);
/** What AWS documents as worth trying again, whatever the status. */
const PASSING = new Set([
  'DependencyTimeoutException',
  'KMSInternalException',
  'KeyUnavailableException',
  'InternalFailure',
  'ServiceUnavailable',
  'ServiceUnavailableException',
]);

/** KMS and STS name their failures; the status only says who is at fault. */
export const readKmsFailure: ReadFailure = (error, now) => {
  const name = error instanceof Error ? error.name : '';
  const status = numberOf(readField(error, '$metadata'), 'httpStatusCode');
  const retryAfter = headerOf(readField(readField(error, '$response'), 'headers'), 'retry-after');
  if (THROTTLED.has(name)) return failureOfAnswer({ status: 429, retryAfter, name }, now);
  // Of the states of a key only these pass by themselves (AWS KMS, "Key states of AWS KMS keys").
  const isChanging =
    name === 'KMSInvalidStateException' && /Creating|Updating/i.test(messageOf(error));
  if (PASSING.has(name) || isChanging)
    return failureOfAnswer({ status: 503, retryAfter, name }, now);
  if (status === undefined) return failureOfConnection(error);
  return failureOfAnswer({ status, retryAfter }, now);
};

/** `right` is the IAM action that the failed call needs: `kms:Encrypt` or `kms:Decrypt`. */
export function kmsError(
  arn: string,
  role: string | undefined,
  right: string,
  error: unknown,
): SopsFault {
  const name = error instanceof Error ? error.name : '';
  if (UNAUTHENTICATED.has(name)) {
    return sopsFault({
      code: 'key-service-unauthenticated',
      message: `no AWS credential was accepted for ${arn}`,
      hint: 'Set AWS_PROFILE or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or log in with aws sso login.',
      causes: [error],
    });
  }
  if (name === 'AccessDeniedException' || name === 'AccessDenied')
    return deniedFault(arn, role, right, error);
  if (UNAVAILABLE.has(name)) {
    return sopsFault({
      code: 'key-unavailable',
      message: `AWS KMS does not allow ${right} with ${arn}: the key is disabled, pending deletion or not for encryption`,
      hint: 'Enable the key, or rekey the file to one that is enabled.',
      causes: [error],
    });
  }
  if (name === 'NotFoundException') {
    return sopsFault({
      code: 'key-unavailable',
      message: `AWS KMS has no key ${arn}`,
      hint: 'Check region and account of the ARN; a deleted key cannot be restored.',
      causes: [error],
    });
  }
  if (name === 'InvalidCiphertextException' || name === 'IncorrectKeyException') {
    return sopsFault({
      code: 'key-service-failed',
      message: `AWS KMS refuses the wrapped data key for ${arn}`,
      hint: 'The entry was changed, or its context is not the one it was encrypted with.',
      causes: [error],
    });
  }
  if (isUnreachable(error)) {
    return sopsFault({
      code: 'key-service-unreachable',
      message: `AWS KMS cannot be reached for ${arn}`,
      hint: 'Check the network, the proxy and AWS_ENDPOINT_URL_KMS, then try again.',
      causes: [error],
    });
  }
  return sopsFault({
    code: 'key-service-failed',
    message: `AWS KMS failed at ${right} with ${arn}: ${name === '' ? messageOf(error) : name}`,
    causes: [error],
  });
}

function deniedFault(
  arn: string,
  role: string | undefined,
  right: string,
  cause: unknown,
): SopsFault {
  const assuming = role !== undefined && /AssumeRole/.test(messageOf(cause));
  return sopsFault({
    code: 'key-service-denied',
    message: assuming
      ? `the right sts:AssumeRole is missing on ${role}`
      : `the right ${right} is missing on ${arn}`,
    hint: assuming
      ? 'Allow it in the policy of the caller and in the trust policy of the role.'
      : 'Allow it in the key policy or in the IAM policy of the caller.',
    causes: [cause],
  });
}
