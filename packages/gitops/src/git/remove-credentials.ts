/** Prefixes of the tokens that GitLab and GitHub generate, and at least 16 characters. */
const TOKENS = /\b(?:gl[a-z]{2,8}-|gh[a-z]_|github_pat_)[\w.-]{16,}/g;
const HEADERS = /\b((?:private-token|job-token|deploy-token)\s*:\s*)\S+/gi;
const AUTHORIZATION = /\b(authorization\s*:\s*(?:(?:basic|bearer|token)\s+)?)\S+/gi;
const PARAMETERS = /([?&](?:private_token|job_token|access_token|token|password)=)[^&\s'"]+/gi;

/**
 * A text of git or of a Git server without credentials: the strings that are known to be secret,
 * user names and passwords in URLs, tokens with a known prefix, and authorization headers.
 *
 * @example
 * removeCredentials('remote: https://a:b@git.example/a.git', []) // 'remote: https://[redacted]@git.example/a.git'
 */
export function removeCredentials(text: string, secrets: readonly string[]): string {
  const known = secrets
    .filter((secret) => secret !== '')
    .reduce((left, secret) => left.replaceAll(secret, '[redacted]'), text);
  return redactUrls(known)
    .replaceAll(AUTHORIZATION, '$1[redacted]')
    .replaceAll(HEADERS, '$1[redacted]')
    .replaceAll(PARAMETERS, '$1[redacted]')
    .replaceAll(TOKENS, '[redacted]');
}

/**
 * A text without the credentials in its URLs.
 *
 * @example
 * redactUrls('https://user:token@git.example/a.git') // 'https://[redacted]@git.example/a.git'
 */
export function redactUrls(text: string): string {
  return text.replaceAll(/(\b\w{1,16}:\/\/)[^\s/]*@/g, '$1[redacted]@');
}
