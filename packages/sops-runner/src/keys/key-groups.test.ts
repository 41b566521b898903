import { randomBytes } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import { renderFault } from '@dhallmark/fault/render';
import { sopsFault } from '../fault.ts';
import { keyContext } from '../testing/reference-programs.ts';
import { parseDecryptionOrder, unwrapDataKey, wrapDataKey } from './key-groups.ts';
import type { MasterKey } from './provider.ts';
import type { ProviderId } from './registry.ts';

const dataKey = new Uint8Array(randomBytes(32));
const context = keyContext({});

interface Recorded {
  readonly calls: string[];
  readonly broken: ReadonlySet<string>;
}

/** A master key that wraps by writing hexadecimal, so that the group logic alone is looked at. */
function plainKey(provider: ProviderId, id: string, recorded: Recorded, enc?: string): MasterKey {
  return {
    provider,
    id,
    createdAt: undefined,
    encryptedKey: enc,
    encryptDataKey: (part) =>
      Promise.resolve(plainKey(provider, id, recorded, Buffer.from(part).toString('hex'))),
    decryptDataKey: () => {
      recorded.calls.push(id);
      return recorded.broken.has(id)
        ? Promise.reject(sopsFault({ code: 'key-service-denied', message: `no ${id}` }))
        : Promise.resolve(new Uint8Array(Buffer.from(enc ?? '', 'hex')));
    },
    toEntry: () => ({}),
  };
}

function recorder(...broken: string[]): Recorded {
  return { calls: [], broken: new Set(broken) };
}

describe('one group', () => {
  test('each key wraps the whole data key; what is near is asked first, and no more than needed', async () => {
    const recorded = recorder('age1');
    const keys = [
      plainKey('azure_kv', 'vault', recorded),
      plainKey('pgp', 'gpg', recorded),
      plainKey('age', 'age1', recorded),
    ];
    const { groups, threshold } = await wrapDataKey([keys], 0, dataKey, context);
    expect(threshold).toBe(0);
    expect(groups[0]?.map((key) => key.encryptedKey)).toEqual(
      Array.from({ length: 3 }, () => Buffer.from(dataKey).toString('hex')),
    );
    expect(await unwrapDataKey(groups, threshold, context)).toEqual(dataKey);
    expect(recorded.calls).toEqual(['age1', 'gpg']);
  });

  test('another order', async () => {
    const recorded = recorder();
    const keys = [plainKey('age', 'age1', recorded), plainKey('azure_kv', 'vault', recorded)];
    const { groups } = await wrapDataKey([keys], 0, dataKey, context);
    await unwrapDataKey(groups, 0, context, parseDecryptionOrder('azure_kv,age'));
    expect(recorded.calls).toEqual(['vault']);
  });

  test('when no key opens it, each key says why', async () => {
    const recorded = recorder('a', 'b');
    const keys = [plainKey('age', 'a', recorded), plainKey('pgp', 'b', recorded)];
    const { groups } = await wrapDataKey([keys], 0, dataKey, context);
    const failure = await unwrapDataKey(groups, 0, context).catch((error: unknown) => error);
    expect(failure).toMatchObject({ code: 'data-key-unavailable' });
    expect(renderFault(failure)).toContain('no a');
    expect(renderFault(failure)).toContain('no b');
  });

  test.each([[[]], [[[]]]])('groups %j are refused', async (groups) => {
    await expect(wrapDataKey(groups, 0, dataKey, context)).rejects.toMatchObject({
      code: 'empty-key-group',
    });
  });
});

describe('several groups', () => {
  const three = (recorded: Recorded) =>
    ['a', 'b', 'c'].map((id) => [plainKey('age', id, recorded)]);

  test('two of three are enough, and the third is not asked', async () => {
    const recorded = recorder('a');
    const { groups, threshold } = await wrapDataKey(three(recorded), 2, dataKey, context);
    expect(groups[0]?.[0]?.encryptedKey).toHaveLength(66);
    expect(await unwrapDataKey(groups, threshold, context)).toEqual(dataKey);
    recorded.calls.length = 0;
    const all = await wrapDataKey(three(recorder()), 2, dataKey, context);
    expect(await unwrapDataKey(all.groups, 2, context)).toEqual(dataKey);
  });

  test('without a threshold all are needed', async () => {
    const recorded = recorder('b');
    const { groups, threshold } = await wrapDataKey(three(recorded), 0, dataKey, context);
    expect(threshold).toBe(3);
    await expect(unwrapDataKey(groups, threshold, context)).rejects.toMatchObject({
      code: 'data-key-unavailable',
      message: 'the data key needs 3 of 3 key groups, and 2 could be decrypted',
    });
  });

  test('a threshold that does not fit', async () => {
    await expect(wrapDataKey(three(recorder()), 4, dataKey, context)).rejects.toMatchObject({
      code: 'shamir',
    });
  });
});

test('a type named twice in the order', () => {
  expect(() => parseDecryptionOrder('age,pgp,age')).toThrow(
    expect.objectContaining({ code: 'duplicate-key-type' }),
  );
  expect(parseDecryptionOrder('')).toEqual(['age', 'pgp']);
});

describe('what waits after a key service has answered', () => {
  async function waits(
    ...providers: ProviderId[]
  ): Promise<[wrapping: number, unwrapping: number]> {
    let count = 0;
    const answered = (): Promise<void> => Promise.resolve(void (count += 1));
    const counting = keyContext({}, { answered });
    const group = providers.map((provider) => plainKey(provider, provider, recorder()));
    const { groups } = await wrapDataKey([group], 0, dataKey, counting);
    const wrapping = count;
    expect(await unwrapDataKey(groups, 0, counting)).toEqual(dataKey);
    return [wrapping, count - wrapping];
  }

  test('is a file whose key lies with a service, once a direction', async () => {
    expect(await waits('azure_kv')).toEqual([1, 1]);
    expect(await waits('azure_kv', 'kms')).toEqual([1, 1]);
  });

  test('is not a file whose key is at hand', async () => {
    expect(await waits('age', 'pgp')).toEqual([0, 0]);
    expect(await waits('azure_kv', 'age')).toEqual([1, 0]);
  });
});
