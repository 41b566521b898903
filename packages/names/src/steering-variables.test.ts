import { expect, test } from 'vitest';
import { isSteeringVariable } from './steering-variables.ts';

test.each([
  'NODE_OPTIONS',
  'NODE_PATH',
  'NODE_TLS_REJECT_UNAUTHORIZED',
  'npm_config_registry',
  'NPM_CONFIG_USERCONFIG',
  'Npm_Config_script_shell',
  'AWS_CONFIG_FILE',
  'AZURE_KUBERNETES_TOKEN_PROXY',
  'SOPS_GCP_KMS_ENDPOINT',
  'VAULT_SKIP_VERIFY',
  'NAPI_RS_NATIVE_LIBRARY_PATH',
  'NX_SELF_HOSTED_REMOTE_CACHE_SERVER',
  'NX_TASKS_RUNNER',
  'GIT_SSH_COMMAND',
  'GIT_CONFIG_COUNT',
  'GIT_CONFIG_KEY_0',
  'GIT_SSL_NO_VERIFY',
  'GIT_EXEC_PATH',
  'LD_PRELOAD',
  'DYLD_INSERT_LIBRARIES',
  'OPENSSL_CONF',
  'OPENSSL_MODULES',
  'BASH_ENV',
  'ENV',
  'PS4',
  'DHALLMARK_DEPLOY_URL',
  'AZURE_AUTHORITY_HOST',
  'AWS_ENDPOINT_URL_KMS',
  'SOPS_GPG_EXEC',
])('%s decides how a program behaves', (name) => {
  expect(isSteeringVariable(name)).toBe(true);
});

test.each([
  'WEB_TOKEN',
  'GIT_TOKEN',
  'NPM_TOKEN',
  'GIT_SSH_KEY',
  'LD_SDK_KEY',
  'NODE_EXTRA_CA_CERTS',
  'GIT_SSL_CAINFO',
  'HTTPS_PROXY',
  'SOPS_AGE_KEY',
  'AZURE_CLIENT_ID',
  'AWS_REGION',
  'DHALLMARK_DEPLOY_TOKEN',
  'DHALLMARK_FINGERPRINT_KEY',
  'CI_COMMIT_BRANCH',
])('%s does not', (name) => {
  expect(isSteeringVariable(name)).toBe(false);
});
