import { readFileSync } from 'node:fs';
import { renderFault } from '@dhallmark/fault/render';
import { wantsColor } from '@dhallmark/fault/terminal';
import { readConfig } from '../config/read-config.ts';
import type { WebhookConfig } from '../config/webhook-config.ts';
import { createLogger } from '../logger.ts';
import { createWebhook } from '../webhook.ts';
import { createServer } from './server.ts';
import { followAuditFile, listenForAudit } from './vault-audit.ts';

/** The program of the container: reads the environment, listens, and prints its address as JSON. */
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
  console.error(renderFault(error, { color: wantsColor(process.env, process.stderr) }));
  process.exitCode = 1;
}
