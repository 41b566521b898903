/** The part of Vault's HTTP API that the transit engine needs, with the settings of Vault's own client. */

import type { Agent as HttpsAgent, RequestOptions } from 'node:https';
import { text } from 'node:stream/consumers';

import { sopsFault } from '../../fault.ts';
import { limitAnswer } from '../call-limits.ts';
import { callService } from '../pace/call-service.ts';
import type { KeyContext } from '../provider.ts';
import type { VaultAnswer, VaultCall } from './vault-call.ts';
import { parseVaultBody, readVaultFailure, vaultError, VaultRefusal } from './vault-error.ts';

/**
 * The `data` of Vault's reply. Throws Fault, which names the missing path of a policy.
 * Reads VAULT_TOKEN, VAULT_NAMESPACE, VAULT_CACERT, VAULT_CLIENT_CERT, VAULT_CLIENT_KEY,
 * VAULT_TLS_SERVER_NAME, VAULT_SKIP_VERIFY and the proxy variables of the context.
 */
export async function vaultRequest(
  call: VaultCall,
  context: KeyContext,
): Promise<Readonly<Record<string, unknown>>> {
  refuseOddAddress(call);
  const connection = await connectionOf(call.address, context);
  const url = new URL(`${call.address}/v1/${call.path}`);
  return callService({
    service: `Vault ${call.address}`,
    context,
    readFailure: readVaultFailure,
    send: async (signal) => {
      const answer = await send(url, call.body, connection, signal);
      if (answer.status === 200) return dataOf(answer.body);
      throw new VaultRefusal(answer);
    },
    toFault: (error) => vaultError(call, error),
  });
}

/** A file's sops block names the address, and must not lead the token to another part of the API. */
function refuseOddAddress({ address, path }: VaultCall): void {
  const parts = path.split('/');
  const isOdd = /[?#%\\\p{Cc}]/u.test(path) || parts.some((part) => /^\.{0,2}$/.test(part));
  const base = URL.parse(address);
  if (!isOdd && base !== null && `${base.origin}/` === base.href) return;
  throw sopsFault({
    code: 'malformed-key',
    message: `${JSON.stringify(`${address}/v1/${path}`)} is not the address of a Vault transit key`,
    hint: 'Compare vault_address, engine_path and key_name in the sops block with version control.',
  });
}

/**
 * SOPS_HC_VAULT_ALLOWLIST of sops: `all` (also when unset), `none`, or addresses separated by commas,
 * of which the address of the key must start with one. Throws Fault for an empty item.
 */
export function allowedByList(address: string, list: string | undefined): boolean {
  if (list === undefined || list === '' || list === 'all') return true;
  if (list === 'none') return false;
  const uris = list.split(',').map((uri) => uri.trim());
  if (uris.includes('')) {
    throw sopsFault({
      code: 'malformed-key',
      message: 'SOPS_HC_VAULT_ALLOWLIST has an empty item',
      hint: 'Write all, none, or addresses separated by commas.',
    });
  }
  // host names as a rule writes them, and as they are in a URL
  const named = [address, URL.parse(address)?.origin ?? address];
  return uris.some((uri) => named.some((name) => withSlash(name).startsWith(withSlash(uri))));
}

function withSlash(uri: string): string {
  return uri.endsWith('/') ? uri : `${uri}/`;
}

interface Connection {
  readonly agent: HttpsAgent;
  readonly headers: Readonly<Record<string, string>>;
}

const runs = new WeakMap<KeyContext, Map<string, Promise<Connection>>>();

/** One agent per address in a run, so that connections and the token file are reused. */
function connectionOf(address: string, context: KeyContext): Promise<Connection> {
  const connections = runs.get(context) ?? new Map<string, Promise<Connection>>();
  runs.set(context, connections);
  const connection = connections.get(address) ?? connect(address, context);
  connections.set(address, connection);
  return connection;
}

async function connect(address: string, context: KeyContext): Promise<Connection> {
  const { env } = context;
  const read = async (path: string | undefined) =>
    path === undefined || path === '' ? undefined : Buffer.from(await context.readFile(path));
  const { Agent } = await (address.startsWith('https:')
    ? import('node:https')
    : import('node:http'));
  const options = {
    keepAlive: true,
    proxyEnv: env,
    ca: await read(env['VAULT_CACERT']),
    cert: await read(env['VAULT_CLIENT_CERT']),
    key: await read(env['VAULT_CLIENT_KEY']),
    rejectUnauthorized: !/^(1|t|true)$/i.test(env['VAULT_SKIP_VERIFY'] ?? ''),
    ...(env['VAULT_TLS_SERVER_NAME'] && { servername: env['VAULT_TLS_SERVER_NAME'] }),
  };
  const token = await tokenOf(context);
  const namespace = env['VAULT_NAMESPACE'] ?? '';
  return {
    agent: new Agent(options) as HttpsAgent,
    headers: {
      'content-type': 'application/json',
      'x-vault-request': 'true',
      ...(token !== '' && { 'x-vault-token': token }),
      ...(namespace !== '' && { 'x-vault-namespace': namespace }),
    },
  };
}

async function tokenOf(context: KeyContext): Promise<string> {
  const token = context.env['VAULT_TOKEN'] ?? '';
  if (token !== '') return token;
  try {
    const file = await context.readFile(`${context.homeDir}/.vault-token`);
    return Buffer.from(file).toString().trim();
  } catch {
    return '';
  }
}

async function send(
  url: URL,
  content: VaultCall['body'],
  connection: Connection,
  signal: AbortSignal,
): Promise<VaultAnswer> {
  const { request } = await (url.protocol === 'https:'
    ? import('node:https')
    : import('node:http'));
  return new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method: content === undefined ? 'GET' : 'PUT',
      agent: connection.agent,
      headers: connection.headers,
      signal,
    };
    const sent = request(url, options, (response) => {
      const { statusCode: status = 0, headers } = response;
      text(limitAnswer(response)).then(
        (body) => resolve({ status, body, retryAfter: headers['retry-after'] }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(content === undefined ? undefined : JSON.stringify(content));
  });
}

function dataOf(body: string): Readonly<Record<string, unknown>> {
  const answer = parseVaultBody(body);
  return typeof answer['data'] === 'object' && answer['data'] !== null
    ? (answer['data'] as Record<string, unknown>)
    : {};
}
