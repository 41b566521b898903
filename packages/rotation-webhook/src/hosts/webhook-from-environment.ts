import { readFileSync } from 'node:fs';
import { readConfig } from '../config/read-config.ts';
import type { ConfigSource } from '../settings/setting-reader.ts';
import { createLogger } from '../logger.ts';
import { createWebhook, type Webhook } from '../webhook.ts';

/**
 * The webhook of a function host, which creates it once per cold start. Throws Fault
 * `invalid-configuration`.
 *
 * @example
 * const webhook = createWebhookFromEnvironment(process.env);
 */
export function createWebhookFromEnvironment(
  env: ConfigSource['env'],
  options?: { readonly receivesHttp: boolean },
): Webhook {
  const config = readConfig({ env, readFile: (path) => readFileSync(path, 'utf8') }, options);
  return createWebhook(config, createLogger(config.logLevel));
}
