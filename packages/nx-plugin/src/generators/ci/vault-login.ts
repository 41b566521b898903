import { quoteForShell } from './quote-for-shell.ts';

/**
 * Exchanges GitLab's token for one of Vault (https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login)
 * and prints it. Without single quotes, because the shell puts it into them. Neither token is an
 * argument or part of a message; a redirect gets none.
 */
const login = `
const [, address] = process.argv;
const { VAULT_ID_TOKEN: jwt, VAULT_AUTH_ROLE: role, VAULT_NAMESPACE: namespace } = process.env;
const path = process.env.VAULT_AUTH_PATH || "jwt";
const fail = (why) => { console.error("Vault: " + why); process.exit(1); };
if (!jwt || !role) fail("set VAULT_AUTH_ROLE as CI variable, see docs/gitlab.md");
if (!/^[A-Za-z0-9_-]+([/][A-Za-z0-9_-]+)*$/.test(path)) fail("VAULT_AUTH_PATH is not a path of an auth method");
const reply = await fetch(address + "/v1/auth/" + path + "/login", {
  method: "POST",
  redirect: "error",
  signal: AbortSignal.timeout(60000),
  headers: { "content-type": "application/json", ...(namespace && { "x-vault-namespace": namespace }) },
  body: JSON.stringify({ role, jwt }),
}).catch((error) => fail("no answer from " + address + " (" + (error.cause?.code ?? error.name) + ")"));
const answer = await reply.json().catch(() => ({}));
const token = answer.auth?.client_token;
if (reply.ok && typeof token === "string" && /^[A-Za-z0-9._-]+$/.test(token)) process.stdout.write(token);
else fail("the login was refused with status " + reply.status + " " + JSON.stringify(answer.errors ?? []).slice(0, 2000).replaceAll(jwt, "[redacted]"));
`.trim();

/**
 * Commands that set VAULT_TOKEN. The address is written into the pipeline, because anyone who could
 * choose it would get GitLab's token.
 *
 * @example
 * logInToVault('https://vault.example:8200')
 */
export function logInToVault(address: string): readonly string[] {
  const certificates = 'NODE_EXTRA_CA_CERTS="${VAULT_CACERT:-${NODE_EXTRA_CA_CERTS:-}}"';
  const program = `node --input-type=module -e ${quoteForShell(login)}`;
  return [
    `VAULT_TOKEN="$(${certificates} NODE_USE_ENV_PROXY=1 ${program} ${quoteForShell(address)})"`,
    'export VAULT_TOKEN',
    'unset VAULT_ID_TOKEN',
  ];
}

/**
 * The addresses of Vault servers in the text of `.sops.yaml`, each once.
 *
 * @example
 * vaultAddresses('hc_vault_transit_uri: https://v.example/v1/sops/keys/a') // ['https://v.example']
 */
export function vaultAddresses(sopsYaml: string): readonly string[] {
  const keys = sopsYaml.matchAll(/(https?:\/\/[^\s/'",@]+)\/v1\/[^\s'",]+\/keys\//g);
  return [...new Set([...keys].map(([, address = '']) => address))];
}
