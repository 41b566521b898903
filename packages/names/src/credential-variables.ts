import { ciServices } from './ci-services.ts';

/**
 * Credentials of a job, by the names under which its programs read them: keys and tokens of key services
 * and registries, and what the CI service gives to every job. A chart must not make one of them the value of a
 * Secret, which its own pods could read.
 */
const credentialVariables: ReadonlySet<string> = new Set([
  ...Object.values(ciServices).flatMap(({ credentials }) => credentials),
  'AWS_ID_TOKEN',
  'AWS_SECRET_ACCESS_KEY',
  'AWS_SESSION_TOKEN',
  'AWS_WEB_IDENTITY_TOKEN_FILE',
  'AZURE_CLIENT_CERTIFICATE_PASSWORD',
  'AZURE_CLIENT_CERTIFICATE_PATH',
  'AZURE_CLIENT_SECRET',
  'AZURE_FEDERATED_TOKEN_FILE',
  'AZURE_ID_TOKEN',
  'AZURE_PASSWORD',
  'GOOGLE_APPLICATION_CREDENTIALS',
  'GOOGLE_CREDENTIALS',
  'GOOGLE_OAUTH_ACCESS_TOKEN',
  'NPM_TOKEN',
  'NX_CACHE_READ_TOKEN',
  'NX_SELF_HOSTED_REMOTE_CACHE_ACCESS_TOKEN',
  'VAULT_CLIENT_KEY',
  'VAULT_TOKEN',
]);

/**
 * Whether a variable holds a credential of the job, or belongs to Dhallmark or SOPS.
 *
 * @example
 * isCredentialVariable('VAULT_TOKEN') // true
 */
export function isCredentialVariable(name: string): boolean {
  return credentialVariables.has(name) || /^(?:DHALLMARK_|SOPS_)/.test(name);
}
