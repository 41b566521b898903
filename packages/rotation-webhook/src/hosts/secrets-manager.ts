import { webhookFault } from '../codes.ts';
import type { ConfigSource } from '../config/setting-reader.ts';

type Env = ConfigSource['env'];

const timeoutMs = 10_000;

/**
 * The environment with the trigger token that `GITLAB_TRIGGER_TOKEN_SECRET` names, an ARN of Secrets
 * Manager. It is read from AWS's extension for Lambda, so the token is in no variable of the function.
 * Without that setting, the environment itself. Throws Fault `invalid-configuration`.
 *
 * @example
 * const webhook = createWebhookFromEnvironment(await readTriggerToken(process.env));
 */
export async function readTriggerToken(env: Env): Promise<Env> {
  const secret = env['GITLAB_TRIGGER_TOKEN_SECRET']?.trim();
  if (secret === undefined || secret === '') return env;
  return { ...env, GITLAB_TRIGGER_TOKEN: await readSecret(secret, env) };
}

/** https://docs.aws.amazon.com/secretsmanager/latest/userguide/retrieving-secrets_lambda.html */
async function readSecret(id: string, env: Env): Promise<string> {
  const port = env['PARAMETERS_SECRETS_EXTENSION_HTTP_PORT'] ?? '2773';
  const url = `http://localhost:${port}/secretsmanager/get?secretId=${encodeURIComponent(id)}`;
  const headers = { 'x-aws-parameters-secrets-token': env['AWS_SESSION_TOKEN'] ?? '' };
  let answer: { status: number; body: unknown };
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(timeoutMs) });
    answer = { status: response.status, body: response.ok ? await response.json() : undefined };
  } catch (cause) {
    throw unreadable(id, 'the extension did not answer', [cause]);
  }
  const { SecretString: token } = (answer.body ?? {}) as { SecretString?: unknown };
  if (typeof token === 'string' && token.trim() !== '') return token.trim();
  throw unreadable(id, `the extension answered with status ${answer.status}`);
}

function unreadable(id: string, why: string, causes: readonly unknown[] = []) {
  return webhookFault({
    code: 'invalid-configuration',
    message: `the trigger token cannot be read from ${id}: ${why}`,
    hint: "Store the token in that secret, add AWS's Parameters and Secrets Lambda Extension as a layer, and let the function's role read the secret.",
    causes,
  });
}
