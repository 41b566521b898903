/** PEM of every sort, PGP, PuTTY and age, also where line breaks are escaped. */
const privateKey =
  /-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----|PuTTY-User-Key-File-\d|AGE-SECRET-KEY-(?:PQ-)?1/i;

/** Base64 of `-----BEGIN ` where it is the start of a value. */
const encodedPem = /LS0tLS1CRUdJTi[A-Za-z0-9+/]{16,}/g;

/** The start of a key with at least two lines of it. */
const longKey = /PRIVATE KEY(?: BLOCK)?-----(?:\s|\\[rn])*[A-Za-z0-9+/=:,. -]{40}/;

/**
 * Whether a file contains a private key, as text in any encoding or as base64. In prose, the first
 * line of a key alone does not count.
 *
 * @example
 * holdsPrivateKey(Buffer.from('-----BEGIN PRIVATE KEY-----\nMIIE…'), { isProse: false }) // true
 */
export function holdsPrivateKey(
  bytes: Uint8Array,
  { isProse }: { readonly isProse: boolean },
): boolean {
  // UTF-16 has a NUL beside each character
  const text = Buffer.from(bytes).toString('latin1').replaceAll('\0', '');
  if (isProse ? isRealKey(text) : privateKey.test(text)) return true;
  return [...text.matchAll(encodedPem)].some(([found]) =>
    privateKey.test(Buffer.from(found.slice(0, 128), 'base64').toString('latin1')),
  );
}

function isRealKey(text: string): boolean {
  return longKey.test(text) || /AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]{40}/i.test(text);
}
