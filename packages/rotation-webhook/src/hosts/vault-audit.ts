import { open, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { describeForeign, isFault } from '@dhallmark/fault';
import { isKeyEvent, type KeyEvent } from '../events/key-event.ts';
import { parseVaultLine } from '../events/vault.ts';
import type { Logger } from '../logger.ts';
import type { Webhook } from '../webhook.ts';

/** Where the events of an audit device go. */
export interface AuditSink {
  readonly webhook: Webhook;
  readonly log: Logger;
}

/** Stops the host and waits for it. */
export type Stop = () => Promise<void>;

function parseLine(line: string, log: Logger): KeyEvent | undefined {
  if (line.trim() === '') return undefined;
  try {
    const event = parseVaultLine(line);
    return isKeyEvent(event) ? event : undefined;
  } catch (error) {
    if (!isFault(error)) throw error;
    log.warn({ reason: error.message }, 'malformed audit line');
    return undefined;
  }
}

/** An audit device does not send an event twice, so a failed trigger is repeated until it succeeds. */
async function acceptWithRetries(event: KeyEvent, sink: AuditSink, signal: AbortSignal) {
  for (let delay = 1000; !signal.aborted; delay = Math.min(delay * 2, 60_000)) {
    try {
      await sink.webhook.accept([event]);
      return;
    } catch (error) {
      const reason = isFault(error) ? error.message : describeForeign(error);
      sink.log.error({ alarm: delay >= 60_000, reason }, 'not triggered, trying again');
      await wait(delay, undefined, { signal }).catch(() => undefined);
    }
  }
}

/**
 * Follows an audit file from its current end, through rotation and truncation, every `everyMs`
 * milliseconds. What was written while this process did not run is left to the nightly check.
 *
 * @example
 * const stop = followAuditFile('/var/log/vault/audit.log', { webhook, log });
 */
export function followAuditFile(path: string, sink: AuditSink, everyMs = 1000): Stop {
  const controller = new AbortController();
  const done = follow(path, sink, everyMs, controller.signal);
  return async () => {
    controller.abort();
    await done;
  };
}

async function follow(path: string, sink: AuditSink, everyMs: number, signal: AbortSignal) {
  let position = await sizeOf(path);
  let inode = await inodeOf(path);
  let rest = '';
  while (!signal.aborted) {
    const current = await inodeOf(path);
    if (current !== inode || (await sizeOf(path)) < position) {
      [position, inode, rest] = [0, current, ''];
    }
    const added = await readFrom(path, position);
    position += added.length;
    const lines = (rest + added.toString('utf8')).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const event = parseLine(line, sink.log);
      if (event) await acceptWithRetries(event, sink, signal);
    }
    await wait(everyMs, undefined, { signal }).catch(() => undefined);
  }
}

async function sizeOf(path: string): Promise<number> {
  return stat(path).then(
    (stats) => stats.size,
    () => 0,
  );
}

async function inodeOf(path: string): Promise<number> {
  return stat(path).then(
    (stats) => stats.ino,
    () => 0,
  );
}

const chunkSize = 1_048_576;

/** Whole lines, up to one chunk; the next round continues. */
async function readFrom(path: string, position: number): Promise<Buffer> {
  const file = await open(path).catch(() => undefined);
  if (!file) return Buffer.alloc(0);
  try {
    const buffer = Buffer.alloc(chunkSize);
    const { bytesRead } = await file.read(buffer, 0, chunkSize, position);
    const lastLine = buffer.lastIndexOf(0x0a, bytesRead - 1);
    // a line longer than a chunk is read in pieces, so that it cannot block the following ones
    return buffer.subarray(0, bytesRead === chunkSize && lastLine < 0 ? bytesRead : lastLine + 1);
  } finally {
    await file.close();
  }
}

/**
 * Listens at the address to which Vault's socket audit device connects: the path of a Unix socket,
 * or `host:port`, which should be the loopback. Resolves when it listens. `limit` is the longest
 * line in bytes.
 *
 * @example
 * const stop = await listenForAudit('127.0.0.1:9000', { webhook, log, limit: 1_048_576 });
 */
export async function listenForAudit(
  address: string,
  sink: AuditSink & { readonly limit: number },
): Promise<Stop> {
  const controller = new AbortController();
  const server = createServer((socket) => {
    let length = 0;
    socket.on('data', (chunk) => {
      length = chunk.includes(0x0a) ? 0 : length + chunk.length;
      if (length > sink.limit) socket.destroy();
    });
    socket.on('error', () => socket.destroy());
    createInterface({ input: socket }).on('line', (line) => {
      const event = parseLine(line, sink.log);
      if (event) void acceptWithRetries(event, sink, controller.signal);
    });
    controller.signal.addEventListener('abort', () => socket.destroy(), { once: true });
  });
  // Vault keeps one connection open
  server.maxConnections = 16;
  const port = /^(?<host>.*):(?<port>\d+)$/.exec(address)?.groups;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port ? { host: port['host'], port: Number(port['port']) } : address, resolve);
  });
  return async () => {
    controller.abort();
    await new Promise((resolve) => server.close(resolve));
  };
}
