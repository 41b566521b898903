/** What a key service may answer that is not an answer: each ends in one error, in limited time and memory. */

import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';

import { isFault } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  keyContext,
  standIn,
  startServer,
  temporaryFolder,
} from '../testing/reference-programs.ts';
import type { RunningServer } from '../testing/reference-programs.ts';
import { unwrapDataKey, wrapDataKey } from './key-groups.ts';
import { kmsProvider } from './aws-kms/aws-kms.ts';
import { azureProvider } from './azure/azure.ts';
import { gcpKmsProvider } from './gcp-kms/gcp-kms.ts';
import type { MasterKey } from './provider.ts';
import { vaultProvider } from './vault/vault.ts';

const dataKey = new Uint8Array(32).fill(7);
const TOKEN = 't0ken-5ecr3t';

type Reply = (request: IncomingMessage, response: ServerResponse) => void;

/** A service on loopback that answers as `reply` says, and what it was sent. */
async function startService() {
  const seen: IncomingMessage[] = [];
  let reply: Reply = (_request, response) => response.end();
  const server = createServer((request, response) => {
    seen.push(request);
    request.resume();
    reply(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    seen,
    answer: (next: Reply) => (reply = next),
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

let service: Awaited<ReturnType<typeof startService>>;
let elsewhere: Awaited<ReturnType<typeof startService>>;
const usual = { ...process.env };
beforeAll(async () => {
  service = await startService();
  elsewhere = await startService();
  // AWS's client reads the process's environment.
  Object.assign(process.env, {
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: TOKEN,
    AWS_ENDPOINT_URL_KMS: service.url,
    AWS_MAX_ATTEMPTS: '1',
  });
});
afterAll(() => {
  process.env = usual;
  service.stop();
  elsewhere.stop();
});

const context = (callTimeout = 10_000) =>
  keyContext(
    {
      VAULT_TOKEN: TOKEN,
      SOPS_GCP_KMS_ENDPOINT: service.url,
      GOOGLE_OAUTH_ACCESS_TOKEN: TOKEN,
    },
    { callTimeout },
  );

interface Client {
  readonly key: () => MasterKey;
  /** Where the answer has the unwrapped and the wrapped data key. */
  readonly answer: (plaintext: string, ciphertext: string) => object;
}

const arn = 'arn:aws:kms:eu-west-1:123456789012:key/x';
const resourceId = 'projects/p/locations/l/keyRings/r/cryptoKeys/k';
const clients: Readonly<Record<string, Client>> = {
  'HashiCorp Vault': {
    key: () =>
      vaultProvider.fromEntry({
        vault_address: service.url,
        engine_path: 'transit',
        key_name: 'k',
        enc: 'vault:v1:eA==',
      }),
    answer: (plaintext, ciphertext) => ({ data: { plaintext, ciphertext } }),
  },
  'AWS KMS': {
    key: () => kmsProvider.fromEntry({ arn, enc: 'eA==' }),
    answer: (Plaintext, CiphertextBlob) => ({ Plaintext, CiphertextBlob }),
  },
  'Google Cloud KMS': {
    key: () => gcpKmsProvider.fromEntry({ resource_id: resourceId, enc: 'eA==' }),
    answer: (plaintext, ciphertext) => ({ plaintext, ciphertext }),
  },
};

describe.each(Object.entries(clients))('%s', (_name, client) => {
  /** Wraps and unwraps; both have to fail with a Fault that shows no credential. */
  async function expectFailure(code: RegExp, callTimeout?: number): Promise<void> {
    const call = { groups: [[client.key()]], context: context(callTimeout) };
    const failures = await Promise.allSettled([
      wrapDataKey(call.groups, 0, dataKey, call.context),
      unwrapDataKey(call.groups, 0, call.context),
    ]);
    for (const failure of failures) {
      const reason: unknown = failure.status === 'rejected' ? failure.reason : undefined;
      if (!isFault(reason)) throw new Error(`no fault: ${String(reason)}`);
      const [cause = reason] = reason.code === 'data-key-unavailable' ? reason.causes : [];
      expect(cause).toMatchObject({ code: expect.stringMatching(code) });
      expect(renderFault(reason)).not.toContain(TOKEN);
    }
  }

  const sendJson =
    (body: object): Reply =>
    (_request, response) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(body));
    };

  test('a page of HTML', async () => {
    service.answer((_request, response) => response.end('<html><body>Log in</body></html>'));
    await expectFailure(/^key-service-failed$/);
  });

  test('an answer without the field', async () => {
    service.answer(sendJson({}));
    await expectFailure(/^key-service-failed$/);
  });

  test.each([0, 16, 31, 33, 1000])('a data key of %i bytes', async (length) => {
    const plaintext = Buffer.alloc(length, 1).toString('base64');
    service.answer(sendJson(client.answer(plaintext, '\n  age: hunter2')));
    await expectFailure(/^key-service-failed$/);
  });

  test('100 MB', async () => {
    let sent = 0;
    service.answer((_request, response) => {
      response.setHeader('content-type', 'application/json');
      const part = Buffer.alloc(64 * 1024, 32);
      const send = (): void => {
        while (sent < 100e6 && !response.destroyed) {
          sent += part.length;
          if (!response.write(part)) return void response.once('drain', send);
        }
        response.end();
      };
      send();
    });
    await expectFailure(/^key-service-(failed|unreachable)$/);
    expect(sent).toBeLessThan(50e6);
  });

  test('a redirect to another host', async () => {
    elsewhere.answer(sendJson(client.answer(Buffer.alloc(32).toString('base64'), 'eA==')));
    for (const status of [301, 302, 303, 307, 308]) {
      service.answer((_request, response) => {
        response.writeHead(status, { location: `${elsewhere.url}/` }).end();
      });
      await expectFailure(/^key-service-(failed|unreachable)$|^key-unavailable$/);
    }
    expect(elsewhere.seen).toEqual([]);
  });

  test('nothing', async () => {
    service.answer(() => undefined);
    await expectFailure(/^key-service-unreachable$/, 300);
  });
});

describe('Azure Key Vault (the stand-in)', () => {
  const folder = temporaryFolder();
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(process.execPath, [standIn('fake-akv.mjs'), folder.path]);
    const { proxy = '', ca = '' } = server.ready;
    setDefaultCACertificates([...getCACertificates('default'), readFileSync(ca, 'utf8')]);
    Object.assign(process.env, {
      HTTPS_PROXY: proxy,
      IDENTITY_ENDPOINT: `${proxy}/msi/token`,
      IDENTITY_HEADER: 'x',
      AZURE_TOKEN_CREDENTIALS: 'ManagedIdentityCredential',
    });
  }, 60_000);
  afterAll(async () => {
    await server.stop();
    folder.remove();
  });

  interface Forced {
    readonly status?: number;
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    readonly times?: number;
  }
  const json = { 'content-type': 'application/json' };
  const value = (length: number): string =>
    JSON.stringify({ kid: 'x', value: Buffer.alloc(length, 1).toString('base64url') });

  test.each<readonly [string, Forced, RegExp]>([
    ['a page of HTML', { body: '<html>' }, /^key-service-failed$/],
    ['a data key of 31 bytes', { headers: json, body: value(31) }, /^key-service-failed$/],
    ['100 MB', { headers: json, body: ' ', times: 1600 }, /^key-service-(failed|unreachable)$/],
    [
      'a redirect',
      { status: 307, headers: { location: 'https://a.vault.azure.net/' }, body: '' },
      /^key-service-failed$/,
    ],
    ['nothing', {}, /^key-service-unreachable$/],
  ])('%s', async (name, forced, code) => {
    const { proxy = '' } = server.ready;
    await fetch(`${proxy}/answer`, { method: 'POST', body: JSON.stringify(forced) });
    const callTimeout = name === 'nothing' ? 1500 : 20_000;
    const limited = keyContext({ ...process.env }, { callTimeout });
    const entry = { vault_url: 'https://a.vault.azure.net', name: 'k', version: 'v', enc: 'eA' };
    const call = unwrapDataKey([[azureProvider.fromEntry(entry)]], 0, limited);
    await expect(call).rejects.toMatchObject({
      code: 'data-key-unavailable',
      causes: [{ code: expect.stringMatching(code) }],
    });
    const open = azureProvider.fromEntry({ ...entry, version: '' });
    if (open.resolve === undefined) throw new Error('no resolve');
    await expect(open.resolve(limited)).rejects.toMatchObject({
      code: expect.stringMatching(/^key-service-(failed|unreachable)$/),
    });
  });
});
