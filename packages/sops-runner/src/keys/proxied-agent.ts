/** HTTPS through the proxy that the environment names, with as little as possible done a connection. */

import { Agent } from 'node:https';
import type { RequestOptions } from 'node:https';
import { createSecureContext } from 'node:tls';

import type { KeyContext } from './provider.ts';

type Created = Parameters<Agent['createConnection']>[1];

/** So many connections at once: a hundred files are three rounds of calls, and more would take longer to make. */
const MOST_SOCKETS = 34;

/**
 * Keeps connections, where the cloud's library would make one a call. One secure context serves all
 * of them, and what a TLS session has settled the next connection takes up: Node's own agent
 * remembers sessions of direct connections only.
 */
class ProxiedAgent extends Agent {
  readonly #sessions = new Map<string, Buffer>();

  /** `created` is called for a tunnel alone, once its TLS handshake is done. */
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

/** Undefined where this Node's agents know no proxies: they do since 24.5 and 22.21. */
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
