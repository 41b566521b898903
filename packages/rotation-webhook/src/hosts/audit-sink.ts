import { setTimeout as wait } from 'node:timers/promises';
import { isFault, isTemporary } from '@dhallmark/fault';
import { parseEach } from '../events/malformed-event.ts';
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

const SHORTEST_WAIT = 1000;
const LONGEST_WAIT = 60_000;

/**
 * Serves one line of an audit device. Vault does not send a line twice, so a pipeline that could not
 * be started is tried again until it is started or `signal` says to stop. Resolves with whether the
 * line is served.
 *
 * @example
 * if (await serveAuditLine(line, sink, signal)) position += length;
 */
export async function serveAuditLine(
  line: string,
  { webhook, log }: AuditSink,
  signal: AbortSignal,
): Promise<boolean> {
  if (line.trim() === '') return true;
  const events = parseEach('vault', [line], parseVaultLine).filter(
    (event) => !('ignored' in event),
  );
  if (events.length === 0) return true;
  for (let delay = SHORTEST_WAIT; ; delay = Math.min(delay * 2, LONGEST_WAIT)) {
    try {
      await webhook.accept(events);
      return true;
    } catch (error) {
      if (isFault(error) && error.code === 'malformed-event') {
        webhook.reject({ status: 0, provider: 'vault', reason: error.message });
        return true;
      }
      if (signal.aborted) return false;
      const asked = isTemporary(error) ? (error.temporary.retryAfterMs ?? 0) : 0;
      const seconds = Math.ceil(Math.max(delay, asked) / 1000);
      log.warn({ seconds }, 'an event of Vault is tried again');
      await wait(seconds * 1000, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return false;
    }
  }
}
