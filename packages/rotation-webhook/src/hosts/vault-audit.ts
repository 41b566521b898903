import { open, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as wait } from 'node:timers/promises';
import { parseVaultLine } from '../events/vault.ts';
import { isKeyEvent, MalformedEvent, type KeyEvent } from '../key-event.ts';
import type { Logger } from '../log.ts';
import type { Webhook } from '../webhook.ts';

export interface AuditSink {
  readonly webhook: Webhook;
  readonly log: Logger;
}

/** Ends the host and waits for it. */
export type Stop = () => Promise<void>;

function eventOf(line: string, log: Logger): KeyEvent | undefined {
  if (line.trim() === '') return undefined;
  try {
    const event = parseVaultLine(line);
    return isKeyEvent(event) ? event : undefined;
  } catch (error) {
    if (!(error instanceof MalformedEvent)) throw error;
    log.warn({ reason: error.message }, 'malformed audit line');
    return undefined;
  }
}

/** An audit device does not send again, so a trigger that fails is tried until it is taken. */
async function acceptUntilTaken(event: KeyEvent, sink: AuditSink, signal: AbortSignal) {
  for (let delay = 1000; !signal.aborted; delay = Math.min(delay * 2, 60_000)) {
    try {
      await sink.webhook.accept([event]);
      return;
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'unknown';
      sink.log.error({ alarm: delay >= 60_000, reason }, 'not triggered, trying again');
      await wait(delay, undefined, { signal }).catch(() => undefined);
    }
  }
}

/**
 * Follows an audit file from its present end, over rotation and truncation, once a second. Reads
 * only; what was written while this process did not run is left to the nightly check.
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
      const event = eventOf(line, sink.log);
      if (event) await acceptUntilTaken(event, sink, signal);
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

/** Up to one chunk of whole characters' bytes; the next round reads on. */
async function readFrom(path: string, position: number): Promise<Buffer> {
  const file = await open(path).catch(() => undefined);
  if (!file) return Buffer.alloc(0);
  try {
    const buffer = Buffer.alloc(chunkSize);
    const { bytesRead } = await file.read(buffer, 0, chunkSize, position);
    const lastLine = buffer.lastIndexOf(0x0a, bytesRead - 1);
    // a line longer than a chunk is taken in pieces, so that it cannot block what follows
    return buffer.subarray(0, bytesRead === chunkSize && lastLine < 0 ? bytesRead : lastLine + 1);
  } finally {
    await file.close();
  }
}

/**
 * Listens where Vault's socket audit device connects: a path of a Unix socket, or `host:port`,
 * which should be the loopback. Resolves when it listens.
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
      const event = eventOf(line, sink.log);
      if (event) void acceptUntilTaken(event, sink, controller.signal);
    });
    controller.signal.addEventListener('abort', () => socket.destroy(), { once: true });
  });
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
