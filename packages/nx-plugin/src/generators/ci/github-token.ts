import { quoteForShell } from './quote-for-shell.ts';

/**
 * Requests a token of the job from GitHub and prints it
 * (https://docs.github.com/en/actions/reference/security/oidc#methods-for-requesting-the-oidc-token).
 * Without single quotes, because the shell puts it into them. Neither token is an argument or part of a
 * message; a redirect gets none.
 */
const request = `
const [, audience] = process.argv;
const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: secret } = process.env;
const fail = (why) => { console.error("GitHub: " + why); process.exit(1); };
if (!url || !secret) fail("the job may not request a token: it needs the permission id-token: write");
const reply = await fetch(url + "&audience=" + encodeURIComponent(audience), {
  redirect: "error",
  signal: AbortSignal.timeout(60000),
  headers: { authorization: "Bearer " + secret },
}).catch((error) => fail("no answer to the request of a token (" + (error.cause?.code ?? error.name) + ")"));
const { value } = (await reply.json().catch(() => null)) ?? {};
if (reply.ok && typeof value === "string" && /^[A-Za-z0-9._-]+$/.test(value)) process.stdout.write(value);
else fail("the request of a token was refused with status " + reply.status);
`.trim();

/** The only variable of the shell that an audience contains. */
const inAudience = '$GCP_WORKLOAD_IDENTITY_PROVIDER';

/**
 * Commands that set and export the variable.
 *
 * @example
 * requestGithubToken('AZURE_ID_TOKEN', 'api://AzureADTokenExchange')
 */
export function requestGithubToken(variable: string, audience: string): string {
  const program = `node --input-type=module -e ${quoteForShell(request)}`;
  const words = audience.split(inAudience).map(quoteForShell).join(`"${inAudience}"`);
  return `${variable}="$(NODE_USE_ENV_PROXY=1 ${program} ${words})"\nexport ${variable}`;
}
