/** The addresses of key services, as --keyservice takes them. */

import { sopsFault } from '../../fault.ts';

/** Where a service listens. */
export type Address =
  | { readonly kind: 'tcp'; readonly host: string; readonly port: number }
  | { readonly kind: 'unix'; readonly path: string };

/** A key service by its address, `tcp://HOST:PORT` or `unix://PATH`. */
export interface RemoteKeyService {
  readonly name: string;
  readonly address: Address;
}

/** Throws Fault `bad-arguments` for another address. */
export function parseKeyService(text: string): RemoteKeyService {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^unix:\/\/\/./.test(text)) {
    return { name: text, address: { kind: 'unix', path: decodeURIComponent(url.pathname) } };
  }
  const [, host, port] = /^tcp:\/\/\[?([^/?#@[\]]+)\]?:(\d{1,5})\/?$/.exec(text) ?? [];
  if (host !== undefined && port !== undefined) {
    return { name: text, address: { kind: 'tcp', host, port: Number(port) } };
  }
  throw sopsFault({
    code: 'bad-arguments',
    message: `${text} is not the address of a key service`,
    hint: 'Write tcp://HOST:PORT, or unix:///PATH for a socket.',
  });
}

/** Who wraps and unwraps data keys: this process, and these key services after it. */
export interface KeyServiceChoice {
  readonly isLocal: boolean;
  readonly remote: readonly RemoteKeyService[];
}
