import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { CreateKeyCommand, KMSClient, RotateKeyOnDemandCommand } from '@aws-sdk/client-kms';
import { execa } from 'execa';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { findMoto, findProgram, keyContext, stop } from '../../testing/reference-programs.ts';
import { freePort, untilUp } from '../../testing/provider-services.ts';
import { kmsProvider, parseEncryptionContext } from './aws-kms.ts';

const dataKey = new Uint8Array(randomBytes(32));
const moto = findMoto();
const usual = { ...process.env };
const credentials = {
  AWS_ACCESS_KEY_ID: 'test',
  AWS_SECRET_ACCESS_KEY: 'test',
  AWS_REGION: 'eu-west-1',
  AWS_EC2_METADATA_DISABLED: 'true',
  AWS_MAX_ATTEMPTS: '1',
};
const useEndpoint = (endpoint: string) =>
  Object.assign(process.env, credentials, {
    AWS_ENDPOINT_URL_KMS: endpoint,
    AWS_ENDPOINT_URL_STS: endpoint,
  });
afterAll(() => {
  process.env = usual;
});

describe.skipIf(moto === undefined)(
  'AWS KMS, through the real client and moto (needs moto)',
  () => {
    let server: ChildProcess;
    let endpoint = '';
    let arn = '';

    beforeAll(async () => {
      const port = await freePort();
      endpoint = `http://127.0.0.1:${port}`;
      server = spawn(join(moto ?? '', 'moto_server'), ['-H', '127.0.0.1', '-p', String(port)], {
        stdio: 'ignore',
      });
      useEndpoint(endpoint);
      const client = new KMSClient({ region: 'eu-west-1', maxAttempts: 30 });
      await untilUp(endpoint);
      arn = (await client.send(new CreateKeyCommand({}))).KeyMetadata?.Arn ?? '';
    });
    afterAll(() => stop(server));

    test('reports that the key material rotated after the wrapping', async () => {
      const client = new KMSClient({ region: 'eu-west-1' });
      const id = (await client.send(new CreateKeyCommand({}))).KeyMetadata?.Arn ?? '';
      const minuteAgo = keyContext({}, { now: () => new Date(Date.now() - 60_000) });
      const held = await kmsProvider.fromText(id).encryptDataKey(dataKey, minuteAgo);
      expect(await held.findNewer?.(keyContext({}))).toBeUndefined();
      await client.send(new RotateKeyOnDemandCommand({ KeyId: id }));
      expect(await held.findNewer?.(keyContext({}))).toMatchObject({
        held: held.createdAt?.toISOString(),
      });
    });

    test('wraps as sops stores it, and unwraps', async () => {
      const wrapped = await kmsProvider.fromText(arn).encryptDataKey(dataKey, keyContext({}));
      expect(wrapped.toEntry()).toEqual({
        arn,
        created_at: '2026-11-24T01:02:03Z',
        enc: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/),
        aws_profile: '',
      });
      const read = kmsProvider.fromEntry(wrapped.toEntry());
      expect(new Uint8Array(await read.decryptDataKey(keyContext({})))).toEqual(dataKey);
    });

    test('a role is assumed, and the encryption context must be the same', async () => {
      const role = 'arn:aws:iam::123456789012:role/sops';
      const key = kmsProvider.fromText(`${arn}+${role}`, { 'encryption-context': 'one:two' });
      const wrapped = await key.encryptDataKey(dataKey, keyContext({}));
      expect(wrapped.id).toBe(`${arn}+${role}|one:two`);
      expect(wrapped.toEntry()).toMatchObject({ role, context: { one: 'two' } });
      const read = kmsProvider.fromEntry(wrapped.toEntry());
      expect(new Uint8Array(await read.decryptDataKey(keyContext({})))).toEqual(dataKey);
      const other = kmsProvider.fromEntry({ ...wrapped.toEntry(), context: { one: 'three' } });
      await expect(other.decryptDataKey(keyContext({}))).rejects.toMatchObject({
        code: 'key-service-failed',
        hint: expect.stringContaining('context'),
      });
    });

    test('a key that is not there', async () => {
      const absent = 'arn:aws:kms:eu-west-1:123456789012:key/00000000-0000-0000-0000-000000000000';
      await expect(
        kmsProvider.fromText(absent).encryptDataKey(dataKey, keyContext({})),
      ).rejects.toMatchObject({
        code: 'key-unavailable',
        message: expect.stringContaining('has no key'),
      });
    });

    const sops = findProgram('sops');
    test.skipIf(sops === undefined)(
      'sops reads what was wrapped here, and the other way round (needs sops)',
      async () => {
        const args = [
          'encrypt',
          '--kms',
          arn,
          '--encryption-context',
          'a:b',
          '--filename-override',
          'x.yaml',
          '--output-type',
          'json',
        ];
        const { stdout } = await execa(sops ?? '', args, { cwd: tmpdir(), input: 'a: hunter2\n' });
        const file = JSON.parse(stdout) as { sops: { kms: [Record<string, unknown>] } };
        const key = kmsProvider.fromEntry(file.sops.kms[0]);
        expect(key.id).toBe(`${arn}|a:b`);
        const context = keyContext({});
        const again = await key.encryptDataKey(await key.decryptDataKey(context), context);
        expect(Object.keys(again.toEntry())).toEqual(Object.keys(file.sops.kms[0]));
        file.sops.kms[0] = again.toEntry();
        const input = JSON.stringify(file);
        const decrypted = await execa(
          sops ?? '',
          ['decrypt', '--input-type', 'json', '--output-type', 'yaml'],
          { input },
        );
        expect(decrypted.stdout).toBe('a: hunter2');
      },
    );
  },
);

// moto denies nothing and decrypts with disabled keys, so what AWS answers then is played back here.
test.each([
  ['AccessDeniedException', 'key-service-denied', 'the right kms:Decrypt is missing'],
  ['DisabledException', 'key-unavailable', 'disabled'],
  ['KMSInvalidStateException', 'key-unavailable', 'pending deletion'],
  ['UnrecognizedClientException', 'key-service-unauthenticated', 'no AWS credential'],
])('%s', async (type, code, message) => {
  const server = createServer((_request, response) => {
    response.writeHead(400, { 'content-type': 'application/x-amz-json-1.1' });
    response.end(JSON.stringify({ __type: type, message: 'no' }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  useEndpoint(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const key = kmsProvider.fromEntry({ arn: 'arn:aws:kms:eu-west-1:1:key/k', enc: 'AAAA' });
  await expect(key.decryptDataKey(keyContext({}))).rejects.toMatchObject({
    code,
    message: expect.stringContaining(message),
  });
  server.close();
});

describe('a key that rotated', () => {
  const now = Date.now() / 1000;
  const done = { KeyId: 'k', RotationDate: now - 60, RotationType: 'ON_DEMAND' };
  const requests: string[] = [];
  let answers: Readonly<Record<string, object>> = {};
  const server = createServer((request, response) => {
    const operation = String(request.headers['x-amz-target']).replace('TrentService.', '');
    requests.push(operation);
    const answer = answers[operation] ?? { __type: 'AccessDeniedException' };
    response.writeHead('__type' in answer ? 400 : 200, {
      'content-type': 'application/x-amz-json-1.1',
    });
    response.end(JSON.stringify(answer));
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(() => server.close());
  const findNewer = (rotations: readonly object[], state?: object, context = keyContextNow()) => {
    useEndpoint(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    requests.length = 0;
    answers = { ListKeyRotations: { Rotations: rotations, Truncated: false }, ...state };
    const createdAt = new Date((now - 3600) * 1000).toISOString();
    const arn = 'arn:aws:kms:eu-west-1:1:key/k';
    const held = kmsProvider.fromEntry({ arn, enc: 'AAAA', created_at: createdAt });
    return held.findNewer?.(context);
  };
  const keyContextNow = () => keyContext({}, { now: () => new Date() });
  const inState = (KeyState: string) => ({
    DescribeKey: { KeyMetadata: { KeyId: 'k', KeyState } },
  });

  test('is newer where it encrypts, or nobody may ask', async () => {
    expect(await findNewer([done], inState('Enabled'))).toBeDefined();
    expect(await findNewer([done])).toBeDefined();
    expect(requests).toEqual(['ListKeyRotations', 'DescribeKey']);
  });

  test.each(['Disabled', 'PendingDeletion', 'PendingImport'])('is refused as %s', async (state) => {
    await expect(findNewer([done], inState(state))).rejects.toMatchObject({
      code: 'key-unavailable',
      message: expect.stringContaining(state),
    });
  });

  test('is not newer by material that is only imported', async () => {
    const imported = { ...done, KeyMaterialState: 'PENDING_ROTATION' };
    expect(await findNewer([imported], inState('Disabled'))).toBeUndefined();
    expect(requests).toEqual(['ListKeyRotations']);
  });

  test('is asked for once per run', async () => {
    const run = keyContextNow();
    await findNewer([done], inState('Enabled'), run);
    await findNewer([done], inState('Enabled'), run);
    expect(requests).toEqual([]);
  });
});

test('a service that cannot be reached', async () => {
  useEndpoint('http://127.0.0.1:1');
  const key = kmsProvider.fromText('arn:aws:kms:eu-west-1:1:key/k');
  await expect(key.encryptDataKey(dataKey, keyContext({}))).rejects.toMatchObject({
    code: 'key-service-unreachable',
  });
});

describe('spelling', () => {
  test('the id joins role, sorted context and profile as sops does', () => {
    const entry = {
      arn: 'arn:aws:kms:eu-west-1:1:key/k',
      role: 'arn:aws:iam::1:role/r',
      context: { b: '2', a: '1' },
      aws_profile: 'prod',
    };
    expect(kmsProvider.fromGroupItem(entry).map(({ id }) => id)).toEqual([
      'arn:aws:kms:eu-west-1:1:key/k+arn:aws:iam::1:role/r|a:1,b:2|prod',
    ]);
    expect(kmsProvider.fromText(entry.arn, { 'aws-profile': 'prod' }).id).toBe(
      `${entry.arn}||prod`,
    );
  });

  test('an invalid ARN or context is refused', () => {
    expect(() => kmsProvider.fromText('alias/x')).toThrow(
      expect.objectContaining({ code: 'malformed-key' }),
    );
    expect(() => kmsProvider.fromGroupItem({ arn: 'a', context: { n: 1 } })).toThrow(
      expect.objectContaining({ code: 'malformed-key' }),
    );
  });

  test('the command line spells a context name:value,name:value', () => {
    expect(parseEncryptionContext('')).toBeUndefined();
    expect(parseEncryptionContext('foo:bar,one:two')).toEqual({ foo: 'bar', one: 'two' });
    expect(() => parseEncryptionContext('foo')).toThrow(
      expect.objectContaining({ code: 'malformed-encryption-context' }),
    );
  });
});
