import { readFileSync } from 'node:fs';
import { Command, codes as commandLineCodes, runCommandLine } from '@dhallmark/command-line';
import { processIo } from '@dhallmark/command-line/node';
import { codes as forgeCodes } from '@dhallmark/forges';
import { codes, webhookFault } from '../codes.ts';
import { readConfig } from '../config/read-config.ts';
import type { WebhookConfig } from '../config/webhook-config.ts';
import { createLogger } from '../logger.ts';
import { createWebhook } from '../webhook.ts';
import { createServer } from './server.ts';
import type { AuditSink, Stop } from './audit-sink.ts';
import { followAuditFile } from './vault-audit-file.ts';
import { listenForAudit } from './vault-audit-socket.ts';

/** The program of the container: reads the environment, listens, and prints its address as JSON. */
function createProgram(): Command {
  return new Command('rotation-webhook')
    .description('Trigger a pipeline when a key rotates. All settings are variables.')
    .action(startServer);
}

async function startServer(): Promise<void> {
  const config = readConfig({ env: process.env, readFile: (path) => readFileSync(path, 'utf8') });
  const log = createLogger(config.logLevel);
  const webhook = createWebhook(config, log);
  const server = await createServer(config, webhook);
  const { port, host } = config;
  const address = await server.listen({ port, host }).catch((error: unknown) => {
    throw cannotListen(`${host}:${port}`, 'Set PORT and HOST to a free address.', error);
  });
  console.log(JSON.stringify({ address }));
  const stopAudit = await startAudit(config, { webhook, log });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // requests that wait get their pipeline now; the server ends when all are answered
      webhook.close();
      void Promise.all([stopAudit(), server.close()]).then(() => webhook.close());
    });
  }
}

/** Follows the audit device of Vault that VAULT_AUDIT_FILE or VAULT_AUDIT_SOCKET names. */
async function startAudit({ bodyLimit }: WebhookConfig, sink: AuditSink): Promise<Stop> {
  const file = process.env['VAULT_AUDIT_FILE'];
  const positionFile = process.env['VAULT_AUDIT_POSITION_FILE'];
  const socket = process.env['VAULT_AUDIT_SOCKET'];
  const stops = [
    ...(file ? [followAuditFile({ file, positionFile, longestLine: bodyLimit }, sink)] : []),
    ...(socket ? [await listenForVault(socket, bodyLimit, sink)] : []),
  ];
  return async () => {
    await Promise.all(stops.map((stop) => stop()));
  };
}

function listenForVault(socket: string, limit: number, sink: AuditSink) {
  return listenForAudit(socket, { ...sink, limit }).catch((error: unknown) => {
    throw cannotListen(socket, 'Set VAULT_AUDIT_SOCKET to a free path or host:port.', error);
  });
}

function cannotListen(address: string, hint: string, error: unknown) {
  return webhookFault({
    code: 'cannot-listen',
    message: `the webhook cannot listen on ${address}`,
    hint,
    causes: [error],
  });
}

const io = processIo(() => Promise.resolve([codes, forgeCodes, commandLineCodes]));
process.exitCode = await runCommandLine(process.argv.slice(2), io, createProgram);
