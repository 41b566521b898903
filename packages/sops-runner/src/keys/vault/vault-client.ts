/** The part of Vault's HTTP API that the transit engine needs, with the settings of Vault's own client. */

import type { Agent as HttpsAgent, RequestOptions } from 'node:https';
import { text } from 'node:stream/consumers';

import { isFault } from '@dhallmark/fault';

import { sopsFault } from '../../fault.ts';
import type { SopsFault } from '../../fault.ts';
import { limitAnswer, withinTime } from '../call-limits.ts';
import type { KeyContext } from '../provider.ts';
import { isUnreachable } from '../service-error.ts';

export interface VaultCall {
  readonly address: string;
  /** Below /v1/. */
  readonly path: string;
  readonly operation: 'encrypt' | 'decrypt' | 'read';
  /** Undefined for a read. */
  readonly body?: Readonly<Record<string, string>> | undefined;
}

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
  let answer: Answer;
  try {
    const url = new URL(`${call.address}/v1/${call.path}`);
    answer = await withinTime(`Vault ${call.address}`, context, (signal) =>
      send(url, call.body, connection, signal),
    );
  } catch (error) {
    if (isFault(error)) throw error;
    throw sopsFault({
      code: isUnreachable(error) ? 'key-service-unreachable' : 'key-service-failed',
      message: `Vault ${call.address} cannot be reached`,
      hint: 'Check the address, VAULT_CACERT and the proxy, then try again.',
      causes: [error],
    });
  }
  if (answer.status === 200) return dataOf(answer.body);
  throw vaultError(call, answer);
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

interface Answer {
  readonly status: number;
  readonly body: string;
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
  body: VaultCall['body'],
  connection: Connection,
  signal: AbortSignal,
): Promise<Answer> {
  const { request } = await (url.protocol === 'https:'
    ? import('node:https')
    : import('node:http'));
  return new Promise((resolve, reject) => {
    const options: RequestOptions = {
      method: body === undefined ? 'GET' : 'PUT',
      agent: connection.agent,
      headers: connection.headers,
      signal,
    };
    const sent = request(url, options, (response) => {
      text(limitAnswer(response)).then(
        (received) => resolve({ status: response.statusCode ?? 0, body: received }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

function dataOf(body: string): Readonly<Record<string, unknown>> {
  const answer = parseBody(body);
  return typeof answer['data'] === 'object' && answer['data'] !== null
    ? (answer['data'] as Record<string, unknown>)
    : {};
}

function parseBody(body: string): Record<string, unknown> {
  try {
    const answer: unknown = JSON.parse(body);
    return typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}

function vaultError(call: VaultCall, answer: Answer): SopsFault {
  const errors = parseBody(answer.body)['errors'];
  const said = Array.isArray(errors) ? errors.filter((item) => typeof item === 'string') : [];
  const where = `${call.operation} with ${call.address}/v1/${call.path}`;
  const detail = said.join('; ');
  if (answer.status === 403) {
    const invalid = /invalid token|bad token|missing client token/i.test(detail);
    return sopsFault({
      code: invalid ? 'key-service-unauthenticated' : 'key-service-denied',
      message: invalid
        ? `Vault ${call.address} accepted no token`
        : `the right to ${where} is missing`,
      hint: invalid
        ? 'Run vault login, or set VAULT_TOKEN.'
        : `Give the token a policy with path "${call.path}" { capabilities = ["${call.body === undefined ? 'read' : 'update'}"] }.`,
    });
  }
  if (
    answer.status === 404 ||
    /key not found|disallowed|too old|no handler for route/i.test(detail)
  ) {
    return sopsFault({
      code: 'key-unavailable',
      message: `Vault cannot ${where}${detail === '' ? '' : `: ${detail}`}`,
      hint: 'Check the engine path, the key and its min_decryption_version.',
    });
  }
  if (answer.status === 503) {
    return sopsFault({
      code: 'key-service-unreachable',
      message: `Vault ${call.address} is sealed or not ready`,
      hint: 'Unseal it, then try again.',
    });
  }
  return sopsFault({
    code: 'key-service-failed',
    message: `Vault could not ${where} (HTTP ${answer.status})${detail === '' ? '' : `: ${detail}`}`,
  });
}
