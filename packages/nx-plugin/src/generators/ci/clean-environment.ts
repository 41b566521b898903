/** What an installer may know: where caches, proxies and certificates are. */
export const networkVariables = [
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
  'TMPDIR',
];

/** Arguments of `env` that pass on those of the variables that are set. */
export function passOn(names: readonly string[]): readonly string[] {
  return names.map((name) => `\${${name}:+"${name}=$${name}"}`);
}
