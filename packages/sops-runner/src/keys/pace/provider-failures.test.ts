/** What the rows of the providers take for a failure that passes, through the clients of the clouds. */

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { keyContext, skippingClock } from '../../testing/reference-programs.ts';
import { gcpKmsProvider } from '../gcp-kms/gcp-kms.ts';
import { kmsProvider } from '../aws-kms/aws-kms.ts';
import type { MasterKey } from '../provider.ts';
import { providers } from '../registry.ts';
import { vaultProvider } from '../vault/vault.ts';
import { KeyServices } from './key-services.ts';

interface Answer {
  readonly status: number;
  readonly body?: object;
  readonly headers?: Readonly<Record<string, string>>;
}

const dataKey = new Uint8Array(32).fill(7);
let answers: Answer[] = [];
let requests = 0;
const server = createServer((request, response) => {
  requests += 1;
  request.resume();
  const { status, body = {}, headers } = answers.shift() ?? { status: 500 };
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
});
let url = '';
const usual = { ...process.env };
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
    AWS_ENDPOINT_URL_KMS: url,
  });
});
beforeEach(() => (requests = 0));
afterAll(() => {
  process.env = usual;
  server.closeAllConnections();
  server.close();
});

interface Client {
  readonly key: () => MasterKey;
  readonly success: object;
  /** Answers that pass by themselves. */
  readonly passing: readonly Answer[];
  /** Answers that do not. */
  readonly lasting: readonly Answer[];
}

const google = (status: string) => ({ error: { status, message: status } });
const plain: readonly Answer[] = [
  { status: 429, headers: { 'retry-after': '2' } },
  { status: 500 },
  { status: 503, headers: { 'retry-after': 'Wed, 25 Nov 2026 00:00:00 GMT' } },
];
const clients: Readonly<Record<string, Client>> = {
  kms: {
    key: () => kmsProvider.fromText('arn:aws:kms:eu-west-1:123456789012:key/x'),
    success: { CiphertextBlob: 'eA==' },
    passing: [
      { status: 400, body: { __type: 'ThrottlingException', message: 'Rate exceeded' } },
      { status: 400, body: { __type: 'RequestLimitExceeded' } },
      { status: 500, body: { __type: 'DependencyTimeoutException' } },
      { status: 500, body: { __type: 'KMSInternalException' } },
      { status: 500, body: { __type: 'KeyUnavailableException' } },
      {
        status: 400,
        body: { __type: 'KMSInvalidStateException', message: 'arn:x is Creating.' },
      },
    ],
    lasting: [
      {
        status: 400,
        body: { __type: 'KMSInvalidStateException', message: 'arn:x is pending deletion.' },
      },
      { status: 400, body: { __type: 'AccessDeniedException' } },
      { status: 400, body: { __type: 'DisabledException' } },
    ],
  },
  gcp_kms: {
    key: () => gcpKmsProvider.fromText('projects/p/locations/l/keyRings/r/cryptoKeys/k'),
    success: { ciphertext: 'eA==' },
    passing: [
      { status: 429, body: google('RESOURCE_EXHAUSTED') },
      { status: 503, body: google('UNAVAILABLE') },
      { status: 504, body: google('DEADLINE_EXCEEDED') },
    ],
    lasting: [
      { status: 403, body: google('PERMISSION_DENIED') },
      { status: 400, body: google('FAILED_PRECONDITION') },
    ],
  },
  hc_vault: {
    key: () => vaultProvider.fromText(`${url}/v1/transit/keys/k`),
    success: { data: { ciphertext: 'vault:v1:eA==' } },
    passing: [
      { status: 429, body: { errors: ['request path quota exceeded'] } },
      { status: 412 },
      { status: 472 },
      { status: 473 },
      { status: 503, body: { errors: ['Vault is sealed'] } },
    ],
    lasting: [{ status: 400 }, { status: 403 }, { status: 404 }],
  },
};

/** A process without waits. */
const start = () =>
  keyContext(
    { VAULT_TOKEN: 'x', SOPS_GCP_KMS_ENDPOINT: url, GOOGLE_OAUTH_ACCESS_TOKEN: 'x' },
    { services: new KeyServices({ clock: skippingClock(), deadlineMs: 100_000_000 }) },
  );

const named = (answer: Answer): string =>
  `${answer.status} ${JSON.stringify(answer.body ?? answer.headers ?? {})}`;

describe.each(Object.entries(clients))('%s', (_name, { key, success, passing, lasting }) => {
  const cases = (list: readonly Answer[]) => list.map((answer) => [named(answer), answer] as const);

  test.each(cases([...plain, ...passing]))('%s passes', async (_text, answer) => {
    answers = [answer, { status: 200, body: success }];
    const wrapped = await key().encryptDataKey(dataKey, start());
    expect(wrapped.encryptedKey).toBeDefined();
    expect(requests).toBe(2);
  });

  test.each(cases(lasting))('%s does not pass', async (_text, answer) => {
    answers = [answer];
    const error = key().encryptDataKey(dataKey, start());
    await expect(error).rejects.toMatchObject({ temporary: undefined });
    expect(requests).toBe(1);
  });

  test('the client itself sends no request twice', async () => {
    answers = [];
    await expect(key().encryptDataKey(dataKey, start())).rejects.toMatchObject({
      code: 'key-service-unavailable',
      message: expect.stringContaining('HTTP 500'),
    });
    expect(requests).toBe(4);
  });
});

test('every provider with a service reads its failures', () => {
  for (const { id, callsService, readFailure } of providers) {
    expect({ id, reads: readFailure !== undefined }).toEqual({ id, reads: callsService });
  }
});
