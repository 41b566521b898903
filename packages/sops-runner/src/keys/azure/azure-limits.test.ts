/** Azure Key Vault that refuses, fails, or has versions that encrypt nothing; through the real clients. */

import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';

import { isTemporary } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';

import { waitingClock, keyContext } from '../../testing/reference-programs.ts';
import { serviceFor } from '../../testing/provider-services.ts';
import type { ProviderService } from '../../testing/provider-services.ts';
import { encryptFile } from '../../crypt/encrypted-file.ts';
import { rekeyFiles } from '../../rekey/rekey-files.ts';
import { parseConfig } from '../../rules/config.ts';
import { requireRule } from '../../rules/rules.ts';
import { unwrapDataKey } from '../key-groups.ts';
import type { Clock } from '../pace/clock.ts';
import { KeyServices } from '../pace/key-services.ts';
import type { KeyContext } from '../provider.ts';
import { azureProvider } from './azure.ts';

const VAULT = 'myvault.vault.azure.net';
const dataKey = new Uint8Array(randomBytes(32));

describe('a vault', () => {
  let service: ProviderService;
  const usual = { ...process.env };
  beforeAll(async () => {
    service = await serviceFor('azure_kv').start();
    Object.assign(process.env, service.env);
  });
  afterEach(async () => {
    await ask('fault', {});
    await ask('answer', null);
  });
  afterAll(async () => {
    process.env = usual;
    await service.stop();
  });

  async function ask(path: string, body: unknown): Promise<Record<string, number>> {
    const url = `${service.env['HTTPS_PROXY']}/${path}`;
    const answer = await fetch(url, { method: 'POST', body: JSON.stringify(body) });
    return (await answer.json()) as Record<string, number>;
  }

  async function newKey(name: string): Promise<string> {
    const { kid } = await ask('make', { vault: VAULT, name });
    return String(kid);
  }

  /** A process in which nothing takes time but waits. */
  const start = (): KeyContext =>
    keyContext(service.env, {
      now: () => new Date(),
      services: new KeyServices({ clock: waitingClock() }),
    });

  /** Encrypts and decrypts a data key this often at the same time. Returns what was decrypted. */
  async function wrapAndUnwrap(count: number): Promise<readonly Uint8Array[]> {
    const context = start();
    const key = azureProvider.fromText(service.keys[0]);
    const wrapped = await Promise.all(
      Array.from({ length: count }, () => key.encryptDataKey(dataKey, context)),
    );
    const unwrapped = await Promise.all(wrapped.map((each) => each.decryptDataKey(context)));
    return unwrapped.map((bytes) => new Uint8Array(bytes));
  }

  const same = (count: number) => Array.from({ length: count }, () => dataKey);

  test.each([true, false])('with a limit serves every call; Retry-After: %s', async (after) => {
    await ask('fault', { accept: 25, refuse: 10, after });
    await ask('stats', {});
    expect(await wrapAndUnwrap(60)).toEqual(same(60));
    const { encrypt = 0, decrypt = 0, refused = 0 } = await ask('stats', {});
    expect(refused).toBeGreaterThan(0);
    // none is sent twice but those that were refused, and the one that is challenged
    expect(encrypt + decrypt - refused).toBe(120);
  });

  test('with a limit: rekey sends three requests per file, and says when it waits', async () => {
    const context = start();
    const config = parseConfig(
      `creation_rules:\n  - azure_keyvault: ${service.keys[0]}\n`,
      '.sops.yaml',
    );
    const ruleFor = (path: string) => requireRule(config, path);
    const files = await Promise.all(
      Array.from({ length: 20 }, async (_, index) => {
        const path = `s${index}.yaml`;
        const text = await encryptFile('a: canary-1\n', { path, rule: ruleFor(path), context });
        return { path, read: () => text };
      }),
    );
    await service.rotate?.();
    await ask('fault', { accept: 25, refuse: 10 });
    await ask('stats', {});
    const [done, waits]: [number[], (string | undefined)[]] = [[], []];
    const records = await rekeyFiles({
      files,
      ruleFor,
      context: start(),
      write: () => undefined,
      check: false,
      onProgress: (count) => done.push(count),
      onWait: (text) => waits.push(text),
    });
    expect(records.map(({ outcome }) => outcome)).toEqual(files.map(() => 'rekeyed'));
    const { encrypt = 0, decrypt = 0, refused = 0 } = await ask('stats', {});
    expect(encrypt + decrypt - refused).toBe(60);
    expect(done).toEqual(files.map((_, index) => index + 1));
    expect(waits[0]).toMatch(
      /^waiting \d+ s for Azure Key Vault https:\/\/myvault\.vault\.azure\.net$/,
    );
    expect(waits.at(-1)).toBeUndefined();
  });

  test.each([429, 500, 0])(
    'that fails every third time with %d serves every call',
    async (status) => {
      await ask('fault', { every: 3, status });
      expect(await wrapAndUnwrap(30)).toEqual(same(30));
    },
  );

  test('that is down gets few requests, and fails for a while', async () => {
    const requests = { sent: 0, failed: 0 };
    const clock = waitingClock();
    const sleep: Clock['sleep'] = async (milliseconds, signal) => {
      // until every request that was sent before has its answer
      while (requests.failed < requests.sent) await setTimeout(5);
      await clock.sleep(milliseconds, signal);
    };
    const context = keyContext(service.env, {
      // each failure asks for it
      now: () => {
        requests.failed += 1;
        return new Date();
      },
      services: new KeyServices({ clock: { ...clock, sleep } }),
    });
    const wrapped = await azureProvider.fromText(service.keys[0]).encryptDataKey(dataKey, context);
    await ask('stats', {});
    await ask('fault', { every: 1, status: 503 });
    Object.assign(requests, { sent: 40, failed: 0 });
    const calls = Array.from({ length: 40 }, () => unwrapDataKey([[wrapped]], 0, context));
    const results = await Promise.allSettled(calls);
    expect(await ask('stats', {})).toMatchObject({ decrypt: 43 });
    for (const result of results) {
      const reason: unknown = result.status === 'rejected' ? result.reason : undefined;
      expect(reason).toMatchObject({
        code: 'data-key-unavailable',
        causes: [{ code: 'key-service-unavailable' }],
      });
      expect(isTemporary(reason)).toBe(true);
    }
  });

  test('that throttles is not reported as a missing right', async () => {
    const services = new KeyServices({ clock: waitingClock(), deadlineMs: 5000 });
    const context = keyContext(service.env, { services });
    const wrapped = await azureProvider.fromText(service.keys[0]).encryptDataKey(dataKey, context);
    await ask('fault', { every: 1, status: 429 });
    const error = await unwrapDataKey([[wrapped]], 0, context).catch((reason: unknown) => reason);
    if (!isTemporary(error)) throw error;
    const text = renderFault(error);
    expect(text).toContain('asks for fewer requests');
    expect(text).toContain('the limit of 5 seconds for one call');
    expect(text).not.toMatch(/right to|permission|role/);
  });

  test.each([
    ['ForbiddenByFirewall', 'networking rules'],
    ['ForbiddenByConnection', 'private endpoint'],
    ['ForbiddenByPolicy', 'private endpoint'],
  ])('whose firewall refuses this machine: %s', async (code, remedy) => {
    const body = JSON.stringify({
      error: {
        code: 'Forbidden',
        message: 'Client address is not authorized and caller is not a trusted service.\n192.0.2.7',
        innererror: { code },
      },
    });
    await ask('answer', { status: 403, headers: { 'content-type': 'application/json' }, body });
    for (const url of [service.keys[0], `${service.keys[0]}/1`]) {
      const error = await azureProvider
        .fromText(url)
        .encryptDataKey(dataKey, start())
        .catch((reason: unknown) => reason);
      expect(error).toMatchObject({
        code: 'key-service-firewall',
        message: `the firewall of Azure Key Vault https://${VAULT} refuses the address of this machine (${code})`,
        hint: expect.stringContaining(remedy),
        temporary: undefined,
      });
    }
  });

  const future = () => Math.floor(Date.now() / 1000) + 3600;
  test.each([
    ['disabled', () => ({ enabled: false })],
    ['not yet valid', () => ({ nbf: future() })],
    ['expired', () => ({ exp: future() - 7200 })],
  ])('whose newest version is %s uses the one before', async (name, attributes) => {
    const [key] = [`k${name.replaceAll(' ', '')}`];
    const first = await newKey(key);
    await newKey(key);
    await ask('attr', { vault: VAULT, name: key, ...attributes() });
    const context = start();
    const wrapped = await azureProvider
      .fromText(`https://${VAULT}/keys/${key}`)
      .encryptDataKey(dataKey, context);
    expect(wrapped.id).toBe(first);
    expect(await azureProvider.fromEntry(wrapped.toEntry()).findNewer?.(context)).toBeUndefined();
    await ask('attr', { vault: VAULT, name: key, enabled: true, nbf: 0, exp: 0 });
    const newer = await azureProvider.fromEntry(wrapped.toEntry()).findNewer?.(start());
    expect(newer?.held).toBe(first.split('/').at(-1));
  });

  test('without a version that encrypts', async () => {
    await newKey('none');
    await ask('attr', { vault: VAULT, name: 'none', enabled: false });
    const call = azureProvider.fromText(`https://${VAULT}/keys/none`).resolve?.(start());
    await expect(call).rejects.toMatchObject({
      code: 'key-unavailable',
      message: expect.stringContaining('disabled, not yet valid or expired'),
    });
  });
});
