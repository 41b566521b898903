/**
 * Variables that decide how a program runs: what it loads and executes, whom it trusts, where it
 * sends credentials. A person who can set one in a job with keys can run code there. Company
 * certificates and proxies are not among them: TLS protects against a proxy, and the files of
 * certificates are checked.
 *
 * Where programs share a prefix with names that people use, as in `GIT_TOKEN` or `LD_SDK_KEY`, the
 * list has the programs' own names.
 */

/** Every variable whose name starts with one of these. */
export const steeringPrefixes = [
  'AWS_CONTAINER_',
  'AWS_EC2_METADATA_',
  'AWS_ENDPOINT_URL',
  'AZURE_KUBERNETES_',
  'BASH_',
  'BUN_',
  'CLOUDSDK_',
  'COREPACK_',
  'DHALLMARK_DEPLOY_BRANCH',
  'DHALLMARK_DEPLOY_PATH',
  'DHALLMARK_DEPLOY_URL',
  'DHALLMARK_REQUESTED_',
  'DOTENV_',
  'DYLD_',
  'ESBUILD_',
  'GCE_METADATA_',
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
  'GOOGLE_EXTERNAL_ACCOUNT_',
  'HELM_KUBE',
  'LD_AUDIT',
  'LD_BIND_',
  'LD_DEBUG',
  'LD_LIBRARY_PATH',
  'LD_PRELOAD',
  'LD_PROFILE',
  'LD_TRACE_',
  'NAPI_RS_',
  'NODE_',
  'NX_',
  'OPENSSL_',
  'PNPM_',
  'SOPS_AGE_KEY_CMD',
  'SOPS_AGE_SSH_PRIVATE_KEY_CMD',
  'SOPS_GCP_KMS_ENDPOINT',
  'SOPS_GCP_KMS_UNIVERSE_',
  'SOPS_KEYSERVICE',
  'SSH_PKCS11_',
  'SSH_SK_',
  'SWC_',
  'TS_NODE_',
  'VAULT_PROXY_',
  'XDG_',
  'YARN_',
  'npm_',
  'pnpm_',
] as const;

/** As `steeringPrefixes`, in upper and lower case: npm reads `Npm_Config_script_shell` too. */
export const steeringPrefixesOfAnyCase = ['npm_config_'] as const;

/** Single variables. */
export const steeringVariables = [
  'AWS_CONFIG_FILE',
  'AWS_SHARED_CREDENTIALS_FILE',
  'AZURE_AUTHORITY_HOST',
  'AZURE_CONFIG_DIR',
  'AZURE_POD_IDENTITY_AUTHORITY_HOST',
  'AZURE_REGIONAL_AUTHORITY_NAME',
  'BASHOPTS',
  'CDPATH',
  'CURL_HOME',
  'DEBUG_AUTH',
  'DHALLMARK_AGE_KEY_STORE',
  'EDITOR',
  'ENV',
  'GCONV_PATH',
  'GIT_ADVICE',
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
  'GIT_GLOB_PATHSPECS',
  'GIT_GRAFT_FILE',
  'GIT_ICASE_PATHSPECS',
  'GIT_INDEX_FILE',
  'GIT_LITERAL_PATHSPECS',
  'GIT_NAMESPACE',
  'GIT_NOGLOB_PATHSPECS',
  'GIT_NO_REPLACE_OBJECTS',
  'GIT_OBJECT_DIRECTORY',
  'GIT_OPTIONAL_LOCKS',
  'GIT_PREFIX',
  'GIT_QUARANTINE_PATH',
  'GIT_REF_PARANOIA',
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
  'GNUPGHOME',
  'GOOGLE_CLOUD_UNIVERSE_DOMAIN',
  'GOOGLE_SDK_NODE_LOGGING',
  'HELM_BIN',
  'HELM_CACHE_HOME',
  'HELM_CONFIG_HOME',
  'HELM_DATA_HOME',
  'HELM_PLUGINS',
  'HELM_REGISTRY_CONFIG',
  'HELM_REPOSITORY_CACHE',
  'HELM_REPOSITORY_CONFIG',
  'IDENTITY_ENDPOINT',
  'IDENTITY_HEADER',
  'IDENTITY_SERVER_THUMBPRINT',
  'IFS',
  'IMDS_ENDPOINT',
  'LESSCLOSE',
  'LESSOPEN',
  'LOCPATH',
  'METADATA_SERVER_DETECTION',
  'MSAL_FORCE_REGION',
  'MSI_ENDPOINT',
  'MSI_SECRET',
  'NRWL_API',
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
  'SOPS_CONFIG',
  'SOPS_EDITOR',
  'SOPS_ENABLE_LOCAL_KEYSERVICE',
  'SOPS_GPG_EXEC',
  'SOPS_HC_VAULT_ALLOWLIST',
  'SSH_ASKPASS',
  'SSH_ASKPASS_REQUIRE',
  'SSLKEYLOGFILE',
  'VAULT_AGENT_ADDR',
  'VAULT_HTTP_PROXY',
  'VAULT_SKIP_VERIFY',
  'VAULT_TLS_SERVER_NAME',
  'VISUAL',
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

/** Variables with the path of a certificate that programs trust, or of a folder of them. */
export const certificateVariables = [
  'AWS_CA_BUNDLE',
  'CURL_CA_BUNDLE',
  'GIT_SSL_CAINFO',
  'NODE_EXTRA_CA_CERTS',
  'SSL_CERT_DIR',
  'SSL_CERT_FILE',
  'VAULT_CACERT',
  'VAULT_CAPATH',
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
    steeringPrefixes.some((prefix) => name.startsWith(prefix)) ||
    steeringPrefixesOfAnyCase.some((prefix) => name.toLowerCase().startsWith(prefix))
  );
}
