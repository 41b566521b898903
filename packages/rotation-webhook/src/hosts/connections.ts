import type { IncomingMessage, Server } from 'node:http';
import type { Socket } from 'node:net';
import { networkOf } from '../auth/network-of.ts';

/** The connections of a server. */
export interface Connections {
  /** Closes those that have sent no whole request. */
  readonly closeUnfinished: () => void;
}

/**
 * Follows the connections of a server, and closes further ones of an address that has `most` open.
 *
 * @param most undefined where a proxy opens the connections of all senders
 * @param onRefused called for each connection that is closed
 * @example
 * const connections = followConnections(server, 1500, () => log.warn('too many connections'));
 */
export function followConnections(
  server: Server,
  most: number | undefined,
  onRefused: () => void,
): Connections {
  const open = new Map<Socket, IncomingMessage | undefined>();
  const counts = new Map<string, number>();
  server.on('connection', (socket: Socket) => {
    const network = networkOf(socket.remoteAddress ?? '');
    const count = (counts.get(network) ?? 0) + 1;
    if (most !== undefined && count > most) {
      onRefused();
      socket.destroy();
      return;
    }
    counts.set(network, count);
    open.set(socket, undefined);
    socket.once('close', () => {
      open.delete(socket);
      const left = (counts.get(network) ?? 1) - 1;
      if (left === 0) counts.delete(network);
      else counts.set(network, left);
    });
  });
  server.on('request', (request: IncomingMessage) => {
    if (open.has(request.socket)) open.set(request.socket, request);
  });
  return {
    closeUnfinished: () => {
      for (const [socket, request] of open) {
        if (request?.complete !== true) socket.destroy();
      }
    },
  };
}
