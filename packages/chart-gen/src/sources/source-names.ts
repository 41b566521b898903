const envFile = /(?:^|\/)\.env[^/]*$|\.env(?:\.[^/]*)?$/i;
const keyFile =
  /\.(?:key|p12|pfx|agekey|jks|jceks|keystore|kdbx|ppk)$|(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)(?:_sk)?|keys\.txt|\.netrc|\.npmrc|\.pypirc|\.pgpass|\.git-credentials|\.vault-token)$/i;
/** A text that says that it is public. */
const publicText = /^\s*-----BEGIN (?:[A-Z0-9 ]*PUBLIC KEY(?: BLOCK)?|CERTIFICATE)-----/;

/**
 * Whether a file holds variables by its name: `.env`, `.env.local`, `.publish.production.env`.
 *
 * @example
 * isEnvFile('charts/.env') // true
 */
export function isEnvFile(path: string): boolean {
  return envFile.test(path);
}

/**
 * Whether a file holds a key or credentials by its name. Public keys and certificates do not count.
 *
 * @example
 * isKeyFile('charts/web/files/tls.key', Buffer.from('')) // true
 */
export function isKeyFile(path: string, content: Uint8Array): boolean {
  if (!keyFile.test(path)) return false;
  return !publicText.test(Buffer.from(content.subarray(0, 200)).toString('latin1'));
}
