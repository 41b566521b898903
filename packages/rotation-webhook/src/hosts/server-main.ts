import { readFileSync } from 'node:fs';
import { ConfigError, readConfig, type WebhookConfig } from '../config.ts';
import { createLogger } from '../log.ts';
import { createWebhook } from '../webhook.ts';
import { createServer } from './server.ts';
import { followAuditFile, listenForAudit } from './vault-audit.ts';

/** The program of the container: reads the environment, listens, prints its address as JSON. */
async function main(): Promise<void> {
  const config = readConfig({ env: process.env, readFile: (path) => readFileSync(path, 'utf8') });
  const log = createLogger(config.logLevel);
  const webhook = createWebhook(config, log);
  const server = await createServer(config, webhook);
  const address = await server.listen({ port: config.port, host: config.host });
  console.log(JSON.stringify({ address }));
  const stopAudit = await startAudit(config, webhook, log);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      void Promise.all([stopAudit(), server.close()]);
    });
  }
}

/** Vault's audit device, where VAULT_AUDIT_FILE or VAULT_AUDIT_SOCKET names one. */
async function startAudit(
  config: WebhookConfig,
  webhook: ReturnType<typeof createWebhook>,
  log: ReturnType<typeof createLogger>,
): Promise<() => Promise<void>> {
  const file = process.env['VAULT_AUDIT_FILE'];
  const socket = process.env['VAULT_AUDIT_SOCKET'];
  const stops = [
    ...(file ? [followAuditFile(file, { webhook, log })] : []),
    ...(socket ? [await listenForAudit(socket, { webhook, log, limit: config.bodyLimit })] : []),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

try {
  await main();
} catch (error) {
  // a ConfigError holds no value; anything else shows its own message
  console.error(error instanceof ConfigError ? error.message : String(error));
  process.exitCode = 1;
}
