/** HTTPS through the proxy that the environment names, with as little work as possible per connection. */

import { Agent } from 'node:https';
import type { RequestOptions } from 'node:https';
import { createSecureContext } from 'node:tls';

import type { KeyContext } from './provider.ts';

type Created = Parameters<Agent['createConnection']>[1];

/** Connections at a time: a hundred files need three rounds of calls; more connections take longer to open. */
const MOST_SOCKETS = 34;

/**
 * Keeps connections open, where the library of the cloud would open one per call. All share one secure
 * context, and a new connection resumes the TLS session of an earlier one: Node's own agent remembers
 * only the sessions of direct connections.
 */
class ProxiedAgent extends Agent {
  readonly #sessions = new Map<string, Buffer>();

  /** `created` is called only for a tunnel, when its TLS handshake is done. */
  override createConnection(
    options: RequestOptions,
    created?: Created,
  ): ReturnType<Agent['createConnection']> {
    const host = `${options.host}:${options.port}`;
    const session = this.#sessions.get(host);
    const resumed = session === undefined ? options : { ...options, session };
    return super.createConnection(resumed, (error, socket) => {
      socket?.on('session', (fresh: Buffer) => this.#sessions.set(host, fresh));
      created?.(error, socket);
    });
  }
}

/** Undefined where the agents of this Node do not support proxies: they do since 24.5 and 22.21. */
export function proxiedAgent(env: KeyContext['env']): Agent | undefined {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const able = major > 24 || (major === 24 && minor >= 5) || (major === 22 && minor >= 21);
  if (!able) return undefined;
  return new ProxiedAgent({
    keepAlive: true,
    maxSockets: MOST_SOCKETS,
    proxyEnv: env,
    secureContext: createSecureContext(),
  });
}
