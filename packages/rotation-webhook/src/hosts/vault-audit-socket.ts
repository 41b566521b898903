import { createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { serveAuditLine, type AuditSink, type Stop } from './audit-sink.ts';

/**
 * Listens at the address to which Vault's socket audit device connects: the path of a Unix socket,
 * or `host:port`, which should be the loopback. Resolves when it listens. `limit` is the longest
 * line in bytes. Vault sends a line once: what is not served when this process ends is lost.
 *
 * @example
 * const stop = await listenForAudit('127.0.0.1:9000', { webhook, log, limit: 1_048_576 });
 */
export async function listenForAudit(
  address: string,
  sink: AuditSink & { readonly limit: number },
): Promise<Stop> {
  const controller = new AbortController();
  const serving = new Set<Promise<unknown>>();
  const server = createServer((socket) => {
    let length = 0;
    socket.on('data', (chunk) => {
      length = chunk.includes(0x0a) ? 0 : length + chunk.length;
      if (length > sink.limit) socket.destroy();
    });
    socket.on('error', () => socket.destroy());
    createInterface({ input: socket }).on('line', (line) => {
      const served = serveAuditLine(line, sink, controller.signal);
      serving.add(served);
      void served.finally(() => serving.delete(served));
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
    await Promise.all([...serving, new Promise((resolve) => server.close(resolve))]);
  };
}
