/**
 * The address of GitHub's REST API: of github.com and of enterprises on ghe.com it has a separate
 * host, on GitHub Enterprise Server a path.
 *
 * @param url the address that people open, without a slash at its end
 * @example
 * githubApi('https://github.com') // 'https://api.github.com'
 * githubApi('https://github.example') // 'https://github.example/api/v3'
 */
export function githubApi(url: string): string {
  const { protocol, host, hostname } = new URL(url);
  if (hostname === 'github.com' || hostname.endsWith('.ghe.com')) return `${protocol}//api.${host}`;
  return `${url}/api/v3`;
}
