/**
 * The plugin protocol with the plugins of age itself, and with a stand-in, a shell script that wraps a
 * file key by writing it down, for what theirs never do.
 */

import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, relative } from 'node:path';

import { bech32 } from '@scure/base';
import { Decrypter, armor, generateHybridIdentity, identityToRecipient } from 'age-encryption';
import { afterAll, describe, expect, test } from 'vitest';

import { missingPrograms } from '../../../../../../tools/reference/find-program.ts';
import { findProgram, keyContext, temporaryFolder } from '../../../testing/reference-programs.ts';
import type { KeyContext, Terminal } from '../../provider.ts';
import { ageProvider } from '../age.ts';
import { encryptAgeFileSlowly, parseAgeFile } from '../file-format.ts';
import { wrapWithPlugin } from './age-plugin.ts';
import { pluginOfIdentity, pluginOfRecipient } from './name.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());
const dataKey = Uint8Array.from({ length: 32 }, (_, index) => index);
const PAYLOAD = new Uint8Array([1, 2, 3]);
const recipientOf = (name: string): string => bech32.encodeFromBytes(`age1${name}`, PAYLOAD);
const identityOf = (name: string, bytes = PAYLOAD): string =>
  bech32.encode(`age-plugin-${name}-`, bech32.toWords(bytes), false).toUpperCase();

/** Wraps the data key for a recipient and unwraps it with what the context has. */
async function goBothWays(recipient: string, context: KeyContext): Promise<Uint8Array> {
  const wrapped = await ageProvider.fromText(recipient).encryptDataKey(dataKey, context);
  return ageProvider.fromEntry(wrapped.toEntry()).decryptDataKey(context);
}

describe('names', () => {
  test('are read from recipients and identities', () => {
    expect(pluginOfRecipient(recipientOf('yubikey'))).toBe('yubikey');
    expect(pluginOfRecipient(recipientOf('a.b+c_d-1'))).toBe('a.b+c_d-1');
    expect(pluginOfIdentity(identityOf('yubikey'))).toBe('yubikey');
  });

  test.each([
    ['a path', recipientOf('../../evil')],
    ['a Windows path', recipientOf('..\\evil')],
    ['an absolute path', recipientOf('/bin/sh')],
    ['a shell word', recipientOf('x;id')],
    ['a quote', recipientOf('x"y')],
    ['nothing', bech32.encodeFromBytes('age1', PAYLOAD)],
    ['a wrong checksum', `${recipientOf('yubikey').slice(0, -1)}!`],
    ['upper case', recipientOf('yubikey').toUpperCase()],
  ])('are refused when they are %s', (_, recipient) => {
    expect(pluginOfRecipient(recipient)).toBeUndefined();
    expect(() => ageProvider.fromText(recipient)).toThrowError(
      expect.objectContaining({ code: 'malformed-key' }) as Error,
    );
  });

  test('are refused in identities without showing them', async () => {
    const identity = identityOf('../evil');
    expect(pluginOfIdentity(identity)).toBeUndefined();
    const failure = await goBothWays(
      await hybridRecipient(),
      keyContext({ SOPS_AGE_KEY: identity }),
    ).catch((error: unknown) => error);
    expect(failure).toMatchObject({ causes: [{ code: 'malformed-key' }] });
    expect(JSON.stringify(failure)).not.toContain(identity.slice(-8));
  });
});

async function hybridRecipient(): Promise<string> {
  return identityToRecipient(await generateHybridIdentity());
}

const absent = missingPrograms('age', 'age-plugin-pq', 'age-plugin-batchpass');
const skipped = absent === undefined ? '' : ` (skipped: ${absent})`;

describe.skipIf(absent !== undefined)(`the plugins of age${skipped}`, () => {
  const age = findProgram('age') ?? '';
  const pq = findProgram('age-plugin-pq') ?? '';
  const env = { PATH: [dirname(pq), process.env['PATH']].join(delimiter) };

  test('unwrap with an identity of age-plugin-pq', async () => {
    const hybrid = await generateHybridIdentity();
    const plugin = spawnSync(pq, ['-identity'], { input: hybrid }).stdout.toString().trim();
    expect(plugin).toMatch(/^AGE-PLUGIN-PQ-1/);
    const context = keyContext({ ...env, SOPS_AGE_KEY: plugin });
    expect(new Uint8Array(await goBothWays(await identityToRecipient(hybrid), context))).toEqual(
      dataKey,
    );
  });

  test('wrap for a recipient of age-plugin-pq, so that age and its library unwrap', async () => {
    const hybrid = await generateHybridIdentity();
    const recipient = await identityToRecipient(hybrid);
    const file = await encryptAgeFileSlowly(dataKey, async (fileKey) => [
      await wrapWithPlugin('pq', recipient, fileKey, keyContext(env)),
    ]);
    const decrypter = new Decrypter();
    decrypter.addIdentity(hybrid);
    expect(await decrypter.decrypt(armor.decode(file))).toEqual(dataKey);
    const keys = join(folder.path, 'hybrid.txt');
    writeFileSync(keys, hybrid);
    expect(new Uint8Array(spawnSync(age, ['-d', '-i', keys], { input: file }).stdout)).toEqual(
      dataKey,
    );
  });

  test('unwrap what age-plugin-batchpass wrapped for a passphrase', async () => {
    const batch = { ...env, AGE_PASSPHRASE: 'swordfish', AGE_PASSPHRASE_WORK_FACTOR: '10' };
    const enc = spawnSync(age, ['-e', '-a', '-j', 'batchpass'], { input: dataKey, env: batch });
    const key = ageProvider.fromEntry({ recipient: recipientOf('x'), enc: String(enc.stdout) });
    const identity = identityOf('batchpass', new Uint8Array());
    const unwrap = (more: KeyContext['env']) =>
      key.decryptDataKey(keyContext({ ...env, SOPS_AGE_KEY: identity, ...more }));
    expect(new Uint8Array(await unwrap(batch))).toEqual(dataKey);
    await expect(unwrap({ AGE_PASSPHRASE: 'sword' })).rejects.toMatchObject({
      code: 'key-unavailable',
      causes: [{ code: 'plugin-failed', message: expect.stringContaining('incorrect passphrase') }],
    });
  });
});

const reading = `
while IFS= read -r line; do
  case "$line" in
    '-> wrap-file-key' | '-> recipient-stanza 0 test') IFS= read -r key ;;
    '-> done') IFS= read -r line; break ;;
  esac
done
say() { printf -- '-> %s\\n%s\\n' "$1" "$2"; IFS= read -r reply; IFS= read -r body; echo "$reply $body" >>"$AGE_PLUGIN_SEEN"; }
`;
const answering = `
case "$1" in
  --age-plugin=recipient-v1) say 'recipient-stanza 0 test' "$key" ;;
  --age-plugin=identity-v1) say 'file-key 0' "$key" ;;
esac
`;

/** Installs `age-plugin-test`, which does `before` before it answers and `instead` in place of it. */
function standIn(before: string, instead = answering): { context: KeyContext; seen: () => string } {
  const bin = join(folder.path, `bin-${Math.random()}`);
  const seen = join(bin, 'seen');
  mkdirSync(bin);
  writeFileSync(seen, '');
  const program = join(bin, 'age-plugin-test');
  const end = "printf -- '-> done\\n\\n'\n";
  writeFileSync(program, `#!/bin/sh\n${reading}${before}\n${instead}${end}`);
  chmodSync(program, 0o755);
  const env = {
    PATH: [bin, '/usr/bin', '/bin'].join(delimiter),
    SOPS_AGE_KEY: identityOf('test'),
    AGE_PLUGIN_SEEN: seen,
    AGE_PASSPHRASE: 'passed on',
    CI_JOB_TOKEN: 'canary-job',
    DHALLMARK_FINGERPRINT_KEY: 'canary-fingerprint',
    WEB_PASSWORD: 'canary-value',
    OP_SERVICE_ACCOUNT_TOKEN: 'for a plugin',
  };
  return { context: keyContext(env), seen: () => readFileSync(seen, 'utf8') };
}

const withEnv = (context: KeyContext, env: KeyContext['env']): KeyContext => ({
  ...context,
  env: { ...context.env, ...env },
});

describe.skipIf(process.platform === 'win32')('a plugin', () => {
  test('wraps and unwraps', async () => {
    const { context } = standIn('');
    expect(new Uint8Array(await goBothWays(recipientOf('test'), context))).toEqual(dataKey);
  });

  test('sees no value, key or token, and not where the command runs', async () => {
    const { context, seen } = standIn('env >>"$AGE_PLUGIN_SEEN"; pwd -P >>"$AGE_PLUGIN_SEEN"');
    await goBothWays(recipientOf('test'), context);
    expect(seen()).toContain('AGE_PASSPHRASE=passed on');
    expect(seen()).toContain(`\n${realpathSync(tmpdir())}\n`);
    expect(seen()).not.toMatch(/canary|AGE-PLUGIN|SOPS_|OP_SERVICE/);
    const more = { DHALLMARK_AGE_PLUGIN_VARIABLES: 'OTHER, OP_SERVICE_ACCOUNT_TOKEN' };
    await goBothWays(recipientOf('test'), withEnv(context, more));
    expect(seen()).toContain('OP_SERVICE_ACCOUNT_TOKEN=for a plugin');
    expect(seen()).not.toMatch(/canary/);
  });

  test('asks the person', async () => {
    const yes = Buffer.from('Go on').toString('base64').replaceAll('=', '');
    const text = Buffer.from('touch it\u001b[2J').toString('base64').replaceAll('=', '');
    const questions = [
      `say msg ${text}`,
      `say request-secret ${text}`,
      `say request-public ${text}`,
      `say 'confirm ${yes}' ${text}`,
      `say 'confirm ${yes} ${yes}' ${text}`,
      `say surprise-7 ${text}`,
    ].join('\n');
    const { context, seen } = standIn(questions);
    const asked: unknown[] = [];
    const terminal: Terminal = {
      show: (...all) => void asked.push(all),
      ask: (...all) => Promise.resolve(`answer ${asked.push(all)}`),
      choose: (...all) => Promise.resolve(asked.push(all) === 4),
    };
    await ageProvider
      .fromText(recipientOf('test'))
      .encryptDataKey(dataKey, { ...context, terminal });
    const shown = 'age-plugin-test: touch it\u001b[2J';
    expect(asked).toEqual([
      [shown],
      [shown, true],
      [shown, false],
      [shown, 'Go on', undefined],
      [shown, 'Go on', 'Go on'],
    ]);
    const base64 = (answer: string): string =>
      Buffer.from(answer).toString('base64').replaceAll('=', '');
    expect(seen().split('\n').slice(0, 6)).toEqual([
      '-> ok ',
      `-> ok ${base64('answer 2')}`,
      `-> ok ${base64('answer 3')}`,
      '-> ok yes ',
      '-> ok no ',
      '-> unsupported ',
    ]);
  });

  test('learns that nobody can answer', async () => {
    const { context, seen } = standIn('say request-secret UElO');
    await goBothWays(recipientOf('test'), context);
    expect(seen()).toMatch(/^-> fail $/m);
  });

  test.each([
    ['reports an error', 'say "error internal" "Tm8gdG9rZW4"', 'No token'],
    [
      'quotes an identity',
      `say "error identity 0" "${Buffer.from(`bad ${identityOf('test')}`)
        .toString('base64')
        .replaceAll('=', '')
        .slice(0, 63)}"`,
      'bad AGE-…',
    ],
    ['reports an error without words', 'say "error internal" ""', 'internal'],
    ['ends early', 'exit 0', 'ended before it was done'],
    ['crashes', 'kill -9 $$', 'ended before it was done'],
    ['answers with something else', 'echo hello', 'not the start of a stanza'],
    ['answers with half a stanza', "printf -- '-> msg\\n!!!\\n'", 'not base64'],
    ['wraps another file key', 'say "recipient-stanza 1 test" "$key"', 'not given'],
    ['wraps twice', 'say "recipient-stanza 0 test" "$key"', '2 times'],
    ['repeats its labels', 'say "labels a" ""; say "labels a" ""', 'labels twice'],
    ['asks with too many choices', 'say "confirm Zg Zg Zg" ""', 'choices'],
  ])('fails when it %s', async (_, before, reason) => {
    const { context } = standIn(before);
    const failure = await ageProvider
      .fromText(recipientOf('test'))
      .encryptDataKey(dataKey, context)
      .catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'plugin-failed' });
    expect(String(failure)).toContain(reason);
    expect(JSON.stringify(failure)).not.toContain(identityOf('test'));
  });

  test('fails when it sends too much', async () => {
    const { context } = standIn('', `yes "$(printf -- '-> msg\\n')" | head -c 2000000\n`);
    await expect(
      ageProvider.fromText(recipientOf('test')).encryptDataKey(dataKey, context),
    ).rejects.toMatchObject({ code: 'plugin-failed' });
  });

  test('that has no key for the file leaves it to the others', async () => {
    const { context } = standIn('', '');
    const other = standIn('say "error internal" "Tm8gdG9rZW4"');
    const key = await ageProvider
      .fromText(recipientOf('test'))
      .encryptDataKey(dataKey, standIn('').context);
    await expect(key.decryptDataKey(context)).rejects.toMatchObject({ code: 'key-unavailable' });
    await expect(key.decryptDataKey(other.context)).rejects.toMatchObject({
      code: 'key-unavailable',
      causes: [{ code: 'plugin-failed' }],
    });
  });

  test('may add a stanza that nobody understands', async () => {
    const { context } = standIn('say "recipient-stanza 0 x-grease" ""');
    const key = await ageProvider.fromText(recipientOf('test')).encryptDataKey(dataKey, context);
    expect(parseAgeFile(key.encryptedKey ?? '')?.stanzas.map(({ type }) => type)).toEqual(['test']);
    expect(ageProvider.findWrappedKeyProblem(key)).toBeUndefined();
  });

  test('is searched in absolute folders of PATH only', async () => {
    const { context } = standIn('');
    const [bin = ''] = (context.env['PATH'] ?? '').split(delimiter);
    const PATH = ['', '.', relative(process.cwd(), bin)].join(delimiter);
    await expect(goBothWays(recipientOf('test'), withEnv(context, { PATH }))).rejects.toMatchObject(
      { code: 'plugin-not-found' },
    );
  });

  test('runs alone: two files do not ask at the same time', async () => {
    const { context, seen } = standIn(
      'echo in >>"$AGE_PLUGIN_SEEN"; sleep 0.05; echo out >>"$AGE_PLUGIN_SEEN"',
    );
    await Promise.all([
      goBothWays(recipientOf('test'), context),
      goBothWays(recipientOf('test'), context),
    ]);
    expect(
      seen()
        .split('\n')
        .filter((line) => /^(?:in|out)$/.test(line))
        .join(' '),
    ).toBe('in out in out in out in out');
  });

  test('ends with the run', async () => {
    const stop = new AbortController();
    const { context, seen } = standIn('echo $$ >>"$AGE_PLUGIN_SEEN"; while :; do sleep 0.02; done');
    const wrapping = ageProvider
      .fromText(recipientOf('test'))
      .encryptDataKey(dataKey, { ...context, signal: stop.signal });
    while (seen() === '') await new Promise((resolve) => setTimeout(resolve, 5));
    stop.abort(new Error('stopped'));
    await expect(wrapping).rejects.toThrow('stopped');
    expect(() => process.kill(Number(seen().trim()), 0)).toThrow('ESRCH');
  });
});
