import { readFileSync } from 'node:fs';
import { readConfig, type ConfigSource } from '../config.ts';
import { createLogger } from '../log.ts';
import { createWebhook, type Webhook } from '../webhook.ts';

/** The webhook of a function host, made once a cold start. Throws ConfigError. */
export function webhookFromEnvironment(env: ConfigSource['env']): Webhook {
  const config = readConfig({ env, readFile: (path) => readFileSync(path, 'utf8') });
  return createWebhook(config, createLogger(config.logLevel));
}
