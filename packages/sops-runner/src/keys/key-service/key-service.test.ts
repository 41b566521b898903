/** The client of key services with the real one, `sops keyservice`, and with servers that answer badly. */

import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http2';
import type { ServerHttp2Stream } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { makeWorkspace } from '../../testing/cli-workspace.ts';
import { findProgram, keyContext, stop } from '../../testing/reference-programs.ts';
import { runInProcess } from '../../testing/run-in-process.ts';
import { sopsSkip } from '../../testing/sops-program.ts';
import { ageProvider } from '../age/age.ts';
import { parseKeyService } from './address.ts';
import { encryptDataKey } from './ask-in-turn.ts';
import { encodeField, encodeMessage, readField } from './protobuf.ts';

const workspace = makeWorkspace();
afterAll(() => workspace.remove());
const ours = (args: readonly string[], env: Readonly<Record<string, string>> = {}) =>
  runInProcess(args, { cwd: workspace.path, env });

describe.skipIf(sopsSkip !== '')(`sops keyservice${sopsSkip}`, () => {
  const socket = join(workspace.path, 'keys.sock');
  const address = `unix://${socket}`;
  let service: ChildProcess;
  beforeAll(async () => {
    const args = ['keyservice', '--network', 'unix', '--address', socket];
    const env = {
      PATH: process.env['PATH'],
      HOME: workspace.path,
      SOPS_AGE_KEY: workspace.identity,
    };
    service = spawn(findProgram('sops') ?? '', args, { env, stdio: 'ignore' });
    while (!existsSync(socket)) await new Promise((resolve) => setTimeout(resolve, 10));
  });
  afterAll(() => stop(service));

  test('unwraps and wraps data keys without a key here', async () => {
    workspace.write('a.yaml', 'a: 1\n');
    const remote = ['--keyservice', address, '--enable-local-keyservice=false'];
    expect(await ours(['encrypt', '-i', 'a.yaml', ...remote])).toMatchObject({ status: 0 });
    expect(workspace.read('a.yaml')).toContain(workspace.recipient);
    expect(await ours(['decrypt', 'a.yaml'])).toMatchObject({ status: 128 });
    expect(await ours(['decrypt', 'a.yaml', '--keyservice', address])).toMatchObject({
      status: 0,
      stdout: 'a: 1\n',
    });
    const env = { SOPS_KEYSERVICE: address };
    expect(await ours(['rotate', '-i', 'a.yaml'], env)).toMatchObject({ status: 0 });
    expect((await workspace.sops(['decrypt', 'a.yaml'])).stdout).toBe('a: 1\n');
  });

  test('says why it has no key, after the keys of this machine', async () => {
    workspace.write('b.yaml', 'a: 1\n');
    const other = makeWorkspace();
    await ours(['encrypt', '-i', 'b.yaml', '--age', other.recipient]);
    other.remove();
    const failed = await ours(['decrypt', 'b.yaml', '--keyservice', address]);
    expect(failed.status).toBe(128);
    expect(failed.stderr).toContain('no identity was found for the age recipient');
    expect(failed.stderr).toContain(`the key service ${address} failed: `);
    expect(failed.stderr).toContain('did not match any of the recipients');
  });
});

test.each([
  'http://localhost:1',
  'tcp://host',
  'tcp://host:x',
  'unix://',
  'unix:x',
  'x',
  'tcp://a:1/b',
])('the address %s is refused', (text) => {
  expect(() => parseKeyService(text)).toThrowError(
    expect.objectContaining({ code: 'bad-arguments' }) as Error,
  );
});

test('addresses name a host and port, or a socket', () => {
  expect(parseKeyService('tcp://[::1]:5000').address).toEqual({
    kind: 'tcp',
    host: '::1',
    port: 5000,
  });
  expect(parseKeyService('unix:///run/a%20b.sock').address).toEqual({
    kind: 'unix',
    path: '/run/a b.sock',
  });
});

test('without a local key service, another has to be named', async () => {
  const failed = await ours(['decrypt', 'x.yaml', '--enable-local-keyservice=false']);
  expect(failed.stderr).toContain('he local key service is switched off');
});

/** What a service answers to a data key. */
const answers: readonly (readonly [string, (stream: ServerHttp2Stream) => void, string])[] = [
  ['nothing', (stream) => stream.close(), 'cannot be reached'],
  [
    'a page',
    (stream) => (stream.respond({ ':status': 200 }), stream.end('<html>')),
    'cannot be reached',
  ],
  [
    'a status',
    (stream) =>
      stream.respond({ 'grpc-status': '7', 'grpc-message': 'No%21' }, { endStream: true }),
    'failed: No!',
  ],
  [
    'a megabyte',
    (stream) => (stream.respond({ 'grpc-status': '0' }), stream.end(Buffer.alloc(2 ** 21))),
    'cannot be reached',
  ],
  [
    'an empty message',
    (stream) => (stream.respond({ 'grpc-status': '0' }), stream.end(Buffer.alloc(5))),
    'the answer is empty',
  ],
];

test.each(answers)('a service that answers with %s is reported', async (_, answer, message) => {
  const server = createServer().on('stream', answer).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const remote = [parseKeyService(`tcp://127.0.0.1:${port}`)];
  const context = keyContext({}, { keyServices: { isLocal: false, remote } });
  const key = ageProvider.fromText(workspace.recipient);
  const failure = await encryptDataKey(key, new Uint8Array(32), context).catch(String);
  expect(failure).toContain(message);
  server.close();
});

test('a service that is not there is reported', async () => {
  const remote = [parseKeyService('unix:///nonexistent/socket')];
  const context = keyContext({}, { keyServices: { isLocal: false, remote } });
  const key = ageProvider.fromText(workspace.recipient);
  await expect(encryptDataKey(key, new Uint8Array(32), context)).rejects.toMatchObject({
    code: 'key-service-unreachable',
  });
});

test('messages are those of Protocol Buffers', () => {
  const long = 'x'.repeat(300);
  const message = encodeMessage(encodeField(1, 'a'), encodeField(2, ''), encodeField(20, long));
  expect(Buffer.from(message.subarray(0, 7)).toString('hex')).toBe('0a0161a201ac02');
  expect(Buffer.from(readField(message, 20) ?? '').toString()).toBe(long);
  expect(readField(message, 2)).toBeUndefined();
  for (const bad of [[0x0a], [0x0a, 5, 1], [0x08, 1], [0xff, 0xff, 0xff, 0xff, 0xff, 0xff]]) {
    expect(() => readField(Uint8Array.from(bad), 1)).toThrowError(RangeError);
  }
});
