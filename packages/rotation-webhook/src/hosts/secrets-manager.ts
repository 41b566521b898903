import { isTemporaryStatus, parseRetryAfter } from '@dhallmark/fault';
import { readBody } from '@dhallmark/forges';
import { webhookFault } from '../codes.ts';
import { secretSettings } from '../forges/create-trigger.ts';
import type { ConfigSource } from '../settings/setting-reader.ts';

type Env = ConfigSource['env'];

const timeoutMs = 10_000;
/** Bytes. */
const longestAnswer = 65_536;

/**
 * The environment with the tokens that settings such as `GITLAB_TRIGGER_TOKEN_SECRET` and
 * `GITHUB_TOKEN_SECRET` name, ARNs of Secrets Manager. They are read from AWS's extension for Lambda, so no token is in a
 * variable of the function. Without these settings, the environment itself. Throws temporary Fault
 * `secret-unavailable`, or Fault `invalid-configuration`.
 *
 * @example
 * const webhook = createWebhookFromEnvironment(await readSecretSettings(process.env));
 */
export async function readSecretSettings(env: Env): Promise<Env> {
  let result = env;
  for (const name of secretSettings) {
    const secret = env[`${name}_SECRET`]?.trim() ?? '';
    if (secret !== '') result = { ...result, [name]: await readSecret(secret, env) };
  }
  return result;
}

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html */
async function readSecret(id: string, env: Env): Promise<string> {
  const port = env['PARAMETERS_SECRETS_EXTENSION_HTTP_PORT'] ?? '2773';
  const url = `http://localhost:${port}/secretsmanager/get?secretId=${encodeURIComponent(id)}`;
  const headers = { 'x-aws-parameters-secrets-token': env['AWS_SESSION_TOKEN'] ?? '' };
  const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) }).catch(
    (cause: unknown) => {
      const isAbsent = /ECONNREFUSED/.test(codeOf(cause));
      const why = isAbsent ? 'nothing listens on its port' : 'it does not answer';
      throw unreadable(id, `the extension cannot be reached: ${why}`, isAbsent ? undefined : {});
    },
  );
  const { status } = response;
  const text = await readBody(response.body, longestAnswer).catch(() => '');
  const token = response.ok ? tokenIn(text) : '';
  if (token !== '') return token;
  // while it starts, the extension answers 400 with this sentence
  const isTemporary = isTemporaryStatus(status) || /not ready to serve traffic/i.test(text);
  const retryAfterMs = parseRetryAfter(response.headers.get('retry-after'), Date.now());
  const why = `the extension answered with status ${status}`;
  throw unreadable(id, why, isTemporary ? { retryAfterMs } : undefined);
}

function tokenIn(text: string): string {
  try {
    const { SecretString: token } = JSON.parse(text) as { SecretString?: unknown };
    return typeof token === 'string' ? token.trim() : '';
  } catch {
    return '';
  }
}

function codeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : '';
}

function unreadable(
  id: string,
  why: string,
  temporary: { readonly retryAfterMs?: number | undefined } | undefined,
) {
  const message = `the token cannot be read from ${id}: ${why}`;
  if (temporary !== undefined)
    return webhookFault({ code: 'secret-unavailable', message, temporary });
  return webhookFault({
    code: 'invalid-configuration',
    message,
    hint: "Store the token in that secret, add AWS's Parameters and Secrets Lambda Extension as a layer, and let the function's role read the secret.",
  });
}
