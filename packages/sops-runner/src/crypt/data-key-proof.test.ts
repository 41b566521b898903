import { createHmac } from 'node:crypto';

import { afterAll, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';

import { decryptFile, encryptFile } from './encrypted-file.ts';
import { isDataKeyProven, proveDataKey } from './data-key-proof.ts';
import { fingerprint } from './fingerprint.ts';
import { reencryptFile } from './reencrypt.ts';
import type { ReencryptOptions } from './reencrypt.ts';
import { ageProvider } from '../keys/age/age.ts';
import { generateAgeIdentity } from '../keys/age/x25519.ts';
import { keyContext } from '../testing/reference-programs.ts';
import { makeBench, sopsProgram, sopsSkip } from '../testing/sops-program.ts';
import { readMetadata } from './read-metadata.ts';

const PATH = 'secret.yaml';
const SECRET = 'metadata:\n  name: db\nstringData:\n  user: bob\n  password: hunter2\n';
const SELECTORS = { encryptedRegex: '^stringData$' };
const bench = makeBench();
afterAll(() => bench.remove());
const rule = bench.rule(SELECTORS);
const by = { key: 'k'.repeat(32), environment: 'prod', path: PATH };
const base = { path: PATH, context: bench.context, rule };
const encrypted = (): Promise<string> => encryptFile(SECRET, base);
const CHANGED = SECRET.replace('hunter2', 'hunter3');

/** The file with other fields in its sops block. */
function withBlock(text: string, change: (block: Record<string, unknown>) => object): string {
  const file = parse(text) as { sops: Record<string, unknown> };
  return stringify({ ...file, sops: { ...file.sops, ...change(file.sops) } });
}

function lineOf(text: string, name: string): string | undefined {
  return text.split('\n').find((line) => line.trim().startsWith(`${name}:`));
}

async function reencrypt(old: string, more: Partial<ReencryptOptions>) {
  return reencryptFile(CHANGED, old, { ...base, ...more });
}

it('is the same in every version, and made with a key of its purpose', () => {
  const block = { age: [{ recipient: 'age1a', enc: 'x' }], version: '3.9.0', mac: 'm' };
  const proof = `hmac-sha256:${'0'.repeat(64)}`;
  expect(isDataKeyProven(proof, block, by)).toBe(false);
  const golden = 'hmac-sha256:513736ca8b1ad5bcbf9207b87eb6e11cd2526ec641261c279808ab89e8e3e3f7';
  expect(isDataKeyProven(golden, block, by)).toBe(true);
  const text = JSON.stringify([
    'dhallmark-data-key-proof-1',
    by.environment,
    by.path,
    {
      fields: [
        [
          'age',
          [
            {
              fields: [
                ['enc', 'x'],
                ['recipient', 'age1a'],
              ],
            },
          ],
        ],
      ],
    },
  ]);
  // what a fingerprint would be computed with
  const plain = createHmac('sha256', by.key).update(text).digest('hex');
  expect(isDataKeyProven(`hmac-sha256:${plain}`, block, by)).toBe(false);
});

describe('a proof', () => {
  it('depends on key, environment, path and block, not on values or the order of fields', async () => {
    const text = await encrypted();
    const proof = proveDataKey(text, by);
    expect(proof).toMatch(/^hmac-sha256:[0-9a-f]{64}$/);
    const { text: edited } = await reencrypt(text, { dataKey: 'old' });
    expect(edited).not.toBe(text);
    expect(proveDataKey(edited, by)).toBe(proof);
    const reversed = withBlock(text, (block) => block);
    expect(proveDataKey(reversed, by)).toBe(proof);
    const others = [
      proveDataKey(text, { ...by, key: 'x'.repeat(32) }),
      proveDataKey(text, { ...by, environment: 'test' }),
      proveDataKey(text, { ...by, path: 'other.yaml' }),
      proveDataKey(await encrypted(), by),
      proveDataKey(
        withBlock(text, () => ({ shamir_threshold: 1 })),
        by,
      ),
      proveDataKey(
        withBlock(text, () => ({ encrypted_regex: '^x$' })),
        by,
      ),
      proveDataKey(
        withBlock(text, () => ({ hckms: [{ key_id: 'a' }] })),
        by,
      ),
      proveDataKey(
        withBlock(text, () => ({ note: '' })),
        by,
      ),
    ];
    expect(new Set([proof, ...others]).size).toBe(others.length + 1);
  });

  it('is not the fingerprint of anything, and a short key is refused', async () => {
    const text = await encrypted();
    expect(fingerprint(SECRET, by)).not.toBe(proveDataKey(text, by));
    expect(() => proveDataKey(text, { ...by, key: 'short' })).toThrowError(/shorter than 32/);
  });

  it('of another length, or absent, proves nothing', () => {
    expect(isDataKeyProven(undefined, {}, by)).toBe(false);
    expect(isDataKeyProven('', {}, by)).toBe(false);
    expect(isDataKeyProven('hmac-sha256:00', {}, by)).toBe(false);
  });
});

describe('a changed value', () => {
  it('keeps the data key with a proof, which the next change can use too', async () => {
    const old = await encrypted();
    const fingerprints = { ...by, dataKeyProof: proveDataKey(old, by) };
    const result = await reencrypt(old, { fingerprint: fingerprints });
    expect(result).toMatchObject({ how: 'reused', newDataKeyReason: undefined });
    expect(lineOf(result.text, 'user')).toBe(lineOf(old, 'user'));
    const { dataKeyProof } = result;
    const next = await reencryptFile(SECRET, result.text, {
      ...base,
      fingerprint: { ...by, dataKeyProof },
    });
    expect(next.how).toBe('reused');
    expect(lineOf(next.text, 'user')).toBe(lineOf(old, 'user'));
  });

  it('gets a new data key without one', async () => {
    const old = await encrypted();
    const result = await reencrypt(old, {});
    expect(result).toMatchObject({
      how: 'new-data-key',
      newDataKeyReason: 'no-fingerprint-key',
      changes: { changed: ['stringData.password'] },
      dataKeyProof: undefined,
    });
    expect(lineOf(result.text, 'user')).not.toBe(lineOf(old, 'user'));
    const { plaintext } = await decryptFile(result.text, base);
    expect(plaintext).toBe(CHANGED);
  });

  it.each<
    [string, (old: string) => Promise<Partial<ReencryptOptions>> | Partial<ReencryptOptions>]
  >([
    ['no proof', () => ({ fingerprint: by })],
    [
      'the proof of another file',
      async () => ({ fingerprint: { ...by, dataKeyProof: proveDataKey(await encrypted(), by) } }),
    ],
    [
      'the proof for another path',
      (old) => ({
        fingerprint: { ...by, dataKeyProof: proveDataKey(old, { ...by, path: 'a.yaml' }) },
      }),
    ],
    [
      'the proof for another environment',
      (old) => ({
        fingerprint: { ...by, dataKeyProof: proveDataKey(old, { ...by, environment: 'test' }) },
      }),
    ],
    [
      'the fingerprint of its content',
      () => ({ fingerprint: { ...by, dataKeyProof: fingerprint(SECRET, by) } }),
    ],
  ])('gets a new data key with %s', async (_name, choose) => {
    const old = await encrypted();
    const result = await reencrypt(old, await choose(old));
    expect(result).toMatchObject({ how: 'new-data-key', newDataKeyReason: 'unproven' });
    expect(lineOf(result.text, 'user')).not.toBe(lineOf(old, 'user'));
    // the new one is proven
    const { dataKeyProof } = result;
    const next = await reencryptFile(SECRET, result.text, {
      ...base,
      fingerprint: { ...by, dataKeyProof },
    });
    expect(next.how).toBe('reused');
  });

  it('gets a new data key when fewer groups are enough, or more are needed', async () => {
    const withThreshold = (shamirThreshold: number) => ({
      ...rule,
      groups: [...rule.groups, ...rule.groups, ...rule.groups, ...rule.groups],
      shamirThreshold,
    });
    for (const [from, to, how] of [
      [2, 2, 'reused'],
      // 0 means all
      [0, 4, 'reused'],
      [2, 3, 'new-data-key'],
      [2, 0, 'new-data-key'],
    ] as const) {
      const old = await encryptFile(SECRET, { ...base, rule: withThreshold(from) });
      const dataKeyProof = proveDataKey(old, by);
      const result = await reencrypt(old, {
        rule: withThreshold(to),
        fingerprint: { ...by, dataKeyProof },
      });
      expect(result.how).toBe(how);
    }
  });

  it('gets a new data key when the recipients of the rule are others, proof or not', async () => {
    const member = ageProvider.fromText(generateAgeIdentity().recipient);
    const [group = []] = rule.groups;
    const wider = { ...rule, groups: [[...group, member]] };
    for (const [from, to] of [
      [rule, wider],
      [wider, rule],
    ] as const) {
      const old = await encryptFile(SECRET, { ...base, rule: from });
      const dataKeyProof = proveDataKey(old, by);
      const result = await reencrypt(old, { rule: to, fingerprint: { ...by, dataKeyProof } });
      expect(result).toMatchObject({
        how: 'new-data-key',
        newDataKeyReason: 'keys-changed',
        keysDiffer: false,
      });
      const { groups } = await readMetadata(result.text, { path: PATH });
      expect(groups[0]?.map(({ id }) => id)).toEqual(to.groups[0]?.map(({ id }) => id));
    }
  });

  it('needs a rule for a new data key', async () => {
    const old = await encrypted();
    await expect(reencrypt(old, { rule: undefined })).rejects.toMatchObject({ code: 'no-keys' });
  });
});

describe('an unchanged file', () => {
  it('stays the same to the byte without a proof, and keeps the stored one', async () => {
    const old = await encrypted();
    const result = await reencryptFile(SECRET, old, {
      ...base,
      fingerprint: { ...by, dataKeyProof: 'hmac-sha256:stored' },
    });
    expect(result).toMatchObject({ changed: false, text: old, dataKeyProof: 'hmac-sha256:stored' });
  });

  it.each([
    ['a key type that is not understood', () => ({ hckms: [{ key_id: 'a', enc: 'b' }] })],
    ['a field that is not understood', () => ({ next_generation: 'x' })],
    [
      'an entry with more fields',
      ({ age }: Record<string, unknown>) => ({
        age: [{ ...(age as object[])[0], also_for: 'attacker' }],
      }),
    ],
  ])('is written new from the rule with %s', async (_name, change) => {
    const old = withBlock(await encrypted(), change);
    const result = await reencryptFile(SECRET, old, base);
    expect(result).toMatchObject({ changed: true, newDataKeyReason: 'unknown-fields' });
    expect(Object.keys((parse(result.text) as { sops: object }).sops)).toEqual([
      'age',
      'encrypted_regex',
      'lastmodified',
      'mac',
      'version',
    ]);
    expect(result.text).not.toContain('also_for');
    expect((await decryptFile(result.text, base)).plaintext).toBe(stringify(parse(SECRET)));
  });

  it('may have the empty fields that sops writes', async () => {
    const empty = { kms: [], hckms: [], gcp_kms: [], azure_kv: [], hc_vault: [], pgp: [] };
    const old = withBlock(await encrypted(), () => empty);
    expect((await reencryptFile(stringify(parse(SECRET)), old, base)).changed).toBe(false);
  });

  it.skipIf(sopsProgram === undefined)(`may be from sops${sopsSkip}`, async () => {
    const old = bench.encrypt(PATH, SECRET, SELECTORS).stdout.toString();
    expect((await reencryptFile(SECRET, old, base)).changed).toBe(false);
  });
});

it('a planted file that cannot be decrypted here is fully re-encrypted too', async () => {
  const old = await encrypted();
  const stored = fingerprint(SECRET, by);
  const context = keyContext({});
  const result = await reencrypt(old, { context, fingerprint: { ...by, stored } });
  expect(result).toMatchObject({ how: 'changed', dataKeyProof: proveDataKey(result.text, by) });
  expect(lineOf(result.text, 'user')).not.toBe(lineOf(old, 'user'));
});
