/**
 * Variables that decide how a program runs: what it loads and executes, whom it trusts, where it
 * sends credentials. A person who can set one in a job with keys can run code there. Company
 * certificates and proxies are not among them: TLS protects against a proxy, and a certificate has
 * to be a file in the job.
 *
 * Where programs share a prefix with names that people use, as in `GIT_TOKEN` or `LD_SDK_KEY`, the
 * list has the programs' own names.
 */

/** Every variable whose name starts with one of these. */
export const steeringPrefixes = [
  'AWS_ENDPOINT_URL',
  'BASH_',
  'DHALLMARK_DEPLOY_BRANCH',
  'DHALLMARK_DEPLOY_PATH',
  'DHALLMARK_DEPLOY_URL',
  'DHALLMARK_REQUESTED_',
  'DYLD_',
  'GIT_CONFIG',
  'GIT_CURL_',
  'GIT_DEFAULT_',
  'GIT_DIFF_',
  'GIT_HTTP_',
  'GIT_INTERNAL_',
  'GIT_NOTES_',
  'GIT_PAGER',
  'GIT_PROTOCOL',
  'GIT_PROXY_',
  'GIT_PUSH_OPTION_',
  'GIT_REDIRECT_',
  'GIT_SSL_',
  'GIT_TEST_',
  'GIT_TRACE',
  'LD_AUDIT',
  'LD_BIND_',
  'LD_DEBUG',
  'LD_LIBRARY_PATH',
  'LD_PRELOAD',
  'LD_PROFILE',
  'LD_TRACE_',
  'NODE_',
  'NPM_CONFIG_',
  'NX_',
  'OPENSSL_',
  'SOPS_AGE_KEY_CMD',
  'SOPS_AGE_SSH_PRIVATE_KEY_CMD',
  'npm_',
] as const;

/** Single variables. */
export const steeringVariables = [
  'AZURE_AUTHORITY_HOST',
  'BASHOPTS',
  'CDPATH',
  'DHALLMARK_AGE_KEY_STORE',
  'EDITOR',
  'ENV',
  'GCONV_PATH',
  'GIT_ALLOW_PROTOCOL',
  'GIT_ALTERNATE_OBJECT_DIRECTORIES',
  'GIT_ASKPASS',
  'GIT_ATTR_SOURCE',
  'GIT_CEILING_DIRECTORIES',
  'GIT_COMMON_DIR',
  'GIT_DIR',
  'GIT_DISCOVERY_ACROSS_FILESYSTEM',
  'GIT_EDITOR',
  'GIT_EXEC_PATH',
  'GIT_EXTERNAL_DIFF',
  'GIT_GRAFT_FILE',
  'GIT_INDEX_FILE',
  'GIT_NAMESPACE',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_QUARANTINE_PATH',
  'GIT_REPLACE_REF_BASE',
  'GIT_SEQUENCE_EDITOR',
  'GIT_SHALLOW_FILE',
  'GIT_SSH',
  'GIT_SSH_COMMAND',
  'GIT_SSH_VARIANT',
  'GIT_TEMPLATE_DIR',
  'GIT_WORK_TREE',
  'GLIBC_TUNABLES',
  'GLOBIGNORE',
  'GOOGLE_CLOUD_UNIVERSE_DOMAIN',
  'HELM_PLUGINS',
  'IFS',
  'LOCPATH',
  'PAGER',
  'PERL5LIB',
  'PERL5OPT',
  'PROMPT_COMMAND',
  'PS4',
  'PYTHONHOME',
  'PYTHONPATH',
  'PYTHONSTARTUP',
  'RUBYLIB',
  'RUBYOPT',
  'SHELLOPTS',
  'SOPS_EDITOR',
  'SOPS_GPG_EXEC',
  'SSH_ASKPASS',
  'SSLKEYLOGFILE',
  'VISUAL',
  'XDG_CACHE_HOME',
  'XDG_CONFIG_DIRS',
  'XDG_CONFIG_HOME',
  'XDG_DATA_DIRS',
  'XDG_DATA_HOME',
] as const;

/**
 * Variables with a steering prefix that a job may need: certificates of a company, and tokens of a
 * render cache, whose address is not a variable.
 */
export const keptVariables = [
  'GIT_SSL_CAINFO',
  'NODE_EXTRA_CA_CERTS',
  'NX_CACHE_READ_TOKEN',
  'NX_SELF_HOSTED_REMOTE_CACHE_ACCESS_TOKEN',
] as const;

/**
 * Whether a variable decides how Node, Git, npm, Nx, OpenSSL, the loader, the shell or a key client
 * behaves.
 *
 * @example
 * isSteeringVariable('NODE_OPTIONS') // true
 * isSteeringVariable('NODE_EXTRA_CA_CERTS') // false
 */
export function isSteeringVariable(name: string): boolean {
  if (keptVariables.some((kept) => kept === name)) return false;
  return (
    steeringVariables.some((each) => each === name) ||
    steeringPrefixes.some((prefix) => name.startsWith(prefix))
  );
}
