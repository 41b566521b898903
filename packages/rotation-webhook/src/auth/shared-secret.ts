import { createHash, timingSafeEqual } from 'node:crypto';

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * Whether the given string is one of the secrets. Compares the digests of all secrets in constant
 * time, so that the time reveals neither their length nor their order.
 *
 * @example
 * isSharedSecret(request.query.code, config.secrets)
 */
export function isSharedSecret(given: string, secrets: readonly string[]): boolean {
  const wanted = digest(given);
  let found = false;
  for (const secret of secrets) {
    if (timingSafeEqual(wanted, digest(secret))) found = true;
  }
  return found;
}
