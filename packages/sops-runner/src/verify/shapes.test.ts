/** Every shape of a tampered value or sops block, and the shapes of older versions of sops. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { encryptFile } from '../crypt/encrypted-file.ts';
import { planKeyUpdate } from '../crypt/update-keys.ts';
import { reencryptFile } from '../crypt/reencrypt.ts';
import { rotateFile } from '../crypt/rotate.ts';
import { ageProvider } from '../keys/age/age.ts';
import { encryptAgeFile } from '../keys/age/file-format.ts';
import { parseX25519Recipient, wrapX25519 } from '../keys/age/x25519.ts';
import { makeBench } from '../testing/sops-program.ts';
import { verifyText } from './verify-text.ts';

const bench = makeBench();
const other = makeBench();
afterAll(() => {
  bench.remove();
  other.remove();
});

const CANARY = 'c4n4ry-5ecr3t';
const rule = bench.rule({ encryptedRegex: '^(data|stringData)$' });
const SECRET = `kind: Secret
metadata:
  name: db
stringData:
  # note
  password: ${CANARY}
  port: 5432
  on: true
  list:
    - same
    - same
`;
const TWO = `${SECRET}---\n${SECRET.replace('name: db', 'name: web')}`;

let one = '';
let two = '';
let foreign = '';
beforeAll(async () => {
  const encrypt = (text: string, by = rule): Promise<string> =>
    encryptFile(text, { path: 'a.yaml', context: bench.context, rule: by });
  one = await encrypt(SECRET);
  two = await encrypt(TWO);
  foreign = await encrypt(SECRET, other.rule({ encryptedRegex: '^(data|stringData)$' }));
});

type Change = (text: string) => string;

/** The text with another `ENC[…]` for `password`; the parts are those of the old one. */
function password(change: (parts: Readonly<Record<string, string>>) => string): Change {
  return (text) =>
    text.replace(
      /(password: )ENC\[AES256_GCM,data:(.+),iv:(.+),tag:(.+),type:(.+)\]/,
      (_all, key: string, data: string, iv: string, tag: string, type: string) =>
        key + change({ data, iv, tag, type }),
    );
}

function enc(parts: Readonly<Record<string, string>>, change: Readonly<Record<string, string>>) {
  const { data, iv, tag, type } = { ...parts, ...change };
  return `ENC[AES256_GCM,data:${data},iv:${iv},tag:${tag},type:${type}]`;
}

const bytes = (length: number): string => Buffer.alloc(length, 7).toString('base64');

const VALUES: readonly (readonly [name: string, change: Change, code: string])[] = [
  ['a string', password(() => 'hunter2'), 'plaintext'],
  ['a number', password(() => '5'), 'plaintext'],
  ['a word in brackets', password(() => 'ENC[hunter2]'), 'plaintext'],
  ['another algorithm', password((p) => enc(p, {}).replace('256', '128')), 'plaintext'],
  ['invalid base64', password((p) => enc(p, { data: 'hunter 2' })), 'plaintext'],
  [
    'spare bits',
    password((p) => enc(p, { tag: `${bytes(16).slice(0, -3)}x==` })),
    'malformed-value',
  ],
  ['no padding', password((p) => enc(p, { tag: bytes(16).replace(/=+$/, '') })), 'malformed-value'],
  ['an iv of 12 bytes', password((p) => enc(p, { iv: bytes(12) })), 'malformed-value'],
  ['an iv of 33 bytes', password((p) => enc(p, { iv: bytes(33) })), 'malformed-value'],
  ['a tag of 12 bytes', password((p) => enc(p, { tag: bytes(12) })), 'malformed-value'],
  ['an unknown type', password((p) => enc(p, { type: 'text' })), 'malformed-value'],
  ['the type bytes', password((p) => enc(p, { type: 'bytes' })), 'malformed-value'],
  ['the type comment', password((p) => enc(p, { type: 'comment' })), 'malformed-value'],
  ['no type', password((p) => enc(p, { type: '' })), 'plaintext'],
  ['a long bool', password((p) => enc(p, { type: 'bool' })), 'malformed-value'],
  ['a long int', password((p) => enc(p, { type: 'int', data: bytes(21) })), 'malformed-value'],
  ['a short time', password((p) => enc(p, { type: 'time' })), 'malformed-value'],
  ['something behind it', password((p) => `${enc(p, {})} hunter2`), 'plaintext'],
  ['something before it', password((p) => `"hunter2 ${enc(p, {})}"`), 'plaintext'],
  [
    'the iv of another value',
    (text) => {
      const iv = /port: .*iv:([^,]+),/.exec(text)?.[1] ?? '';
      return password((p) => enc(p, { iv }))(text);
    },
    'nonce-reused',
  ],
  [
    'the iv of the MAC',
    (text) => {
      const iv = /mac: .*iv:([^,]+),/.exec(text)?.[1] ?? '';
      return password((p) => enc(p, { iv }))(text);
    },
    'nonce-reused',
  ],
  [
    'an encrypted value at another place',
    (text) => text.replace(/port: .*/, `port: ${/password: (.*)/.exec(text)?.[1]}`),
    'nonce-reused',
  ],
  [
    'an encrypted name',
    (text) => text.replace('name: db', `name: ${/password: (.*)/.exec(text)?.[1]}`),
    'misplaced-ciphertext',
  ],
  ['a comment in plaintext', (text) => text.replace(/#ENC.*/, `# ${CANARY}`), 'plaintext-comment'],
  [
    'a second comment',
    (text) => text.replace('  port:', `  # ${CANARY}\n  port:`),
    'plaintext-comment',
  ],
  ['a comment beside', (text) => text.replace(/(port: .*)/, `$1 # ${CANARY}`), 'plaintext-comment'],
  [
    'a malformed comment',
    (text) => text.replace(/#ENC.*/, `#ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:comment]`),
    'malformed-value',
  ],
  [
    'a value that was added',
    (text) => text.replace('  port:', `  new: ${CANARY}\n  port:`),
    'plaintext',
  ],
  [
    'a list that was added',
    (text) => text.replace('  port:', `  new: [{a: ${CANARY}}]\n  port:`),
    'plaintext',
  ],
];

describe('a value', () => {
  it.each(VALUES)('%s', async (_name, change, code) => {
    expect(change(one)).not.toBe(one);
    const result = await verifyText(change(one), { path: 'a.yaml', rule });
    expect(result.problems.map((problem) => problem.code)).toContain(code);
    expect(result.problems[0]?.line).toBeGreaterThan(0);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).not.toContain(CANARY);
  });

  it('may repeat in a list, as sops writes equal values', async () => {
    const item = /- (ENC.*)/.exec(one)?.[1] ?? '';
    const text = one.replace(/(- ENC.*\n\s+- )ENC.*/, (_all, start: string) => start + item);
    const repeated = text.replace(/- ENC.*/, `- ${item}`);
    expect((await verifyText(repeated, { path: 'a.yaml', rule })).problems).toEqual([]);
  });

  it.each([
    ['a value', (text: string) => text.replace('\n---\n', `\n---\nadded: x\n`), []],
    [
      'plaintext',
      (text: string) => text.replace(/(name: web\nstringData:\n)/, `$1  new: ${CANARY}\n`),
      ['plaintext'],
    ],
  ])('%s in the second document', async (_name, change, codes) => {
    const result = await verifyText(change(two), { path: 'a.yaml', rule });
    expect(result.problems.map(({ code }) => code)).toEqual(codes);
    for (const { path } of result.problems) expect(path).toBe('#2:stringData.new');
  });
});

const field =
  (text: string): Change =>
  (source) =>
    source.replace('    lastmodified', `    ${text}\n    lastmodified`);

/** An age file for two recipients, under the name of the first. */
function wrapTwice(text: string): string {
  const [first, second] = [bench.recipient, other.recipient].map(parseX25519Recipient);
  if (first === undefined || second === undefined) throw new Error('not X25519');
  const file = encryptAgeFile(Buffer.alloc(32), (key) => [
    wrapX25519(key, first),
    wrapX25519(key, second),
  ]);
  const lines = file
    .trim()
    .split('\n')
    .map((line) => `            ${line}`);
  return text.replace(/ {12}-----BEGIN[\s\S]*END AGE ENCRYPTED FILE-----/, lines.join('\n'));
}

const BLOCKS: readonly (readonly [name: string, change: Change, code: string])[] = [
  ['an unknown field', field('note: hunter2'), 'unknown-metadata'],
  ['an unknown list', field('other_kms: [{enc: x}]'), 'unknown-metadata'],
  ['Huawei Cloud keys', field('hckms: [{key_id: "a:b", enc: x}]'), 'unknown-metadata'],
  [
    'key_groups beside keys',
    (text) => {
      const entry = /age:\n([\s\S]*?)    encrypted_regex/.exec(text)?.[1] ?? '';
      return field(`key_groups:\n    - age:\n${entry}`)(text);
    },
    'unknown-metadata',
  ],
  [
    'an unknown field of a key',
    (text) => text.replace('          recipient', '          note: x\n          recipient'),
    'unknown-metadata',
  ],
  [
    'the same recipient twice',
    (text) => text.replace(/( {8}- enc[\s\S]*?recipient: .*\n)/, '$1$1'),
    'unknown-metadata',
  ],
  [
    'a comment',
    (text) => text.replace('    lastmodified', '    # hunter2\n    lastmodified'),
    'unknown-metadata',
  ],
  ['a key wrapped for two recipients', wrapTwice, 'malformed-metadata'],
  [
    'a wrapped key that is a string',
    (text) => text.replace(/enc: \|\n[\s\S]*?END AGE.*/, 'enc: hunter2'),
    'malformed-metadata',
  ],
  [
    'keys that are a string',
    (text) => text.replace(/age:\n[\s\S]*?    encrypted/, 'age: hunter2\n    encrypted'),
    'malformed-metadata',
  ],
  [
    'keys that are a mapping',
    (text) => text.replace(/age:\n[\s\S]*?    encrypted/, 'age: {a: b}\n    encrypted'),
    'malformed-metadata',
  ],
  ['a key that is a string', field('pgp: [hunter2]'), 'malformed-metadata'],
  [
    'a list in place of a string',
    (text) => text.replace(/version: .*/, 'version: [3.13.3]'),
    'malformed-metadata',
  ],
  ['no version', (text) => text.replace(/ +version: .*\n/, ''), 'malformed-metadata'],
  [
    'another version',
    (text) => text.replace(/version: .*/, 'version: hunter2'),
    'malformed-metadata',
  ],
  [
    'an invalid date',
    (text) => text.replace(/lastmodified: .*/, 'lastmodified: hunter2'),
    'malformed-metadata',
  ],
  ['an invalid threshold', field('shamir_threshold: hunter2'), 'malformed-metadata'],
  ['an invalid flag', field('mac_only_encrypted: hunter2'), 'malformed-metadata'],
  [
    'an invalid expression',
    (text) => text.replace(/encrypted_regex: .*/, 'encrypted_regex: "("'),
    'malformed-metadata',
  ],
  ['two selectors', field('encrypted_suffix: x'), 'malformed-metadata'],
  [
    'a MAC that is a string',
    (text) => text.replace(/mac: .*/, 'mac: hunter2'),
    'malformed-metadata',
  ],
  [
    'a MAC of another length',
    (text) =>
      text.replace(
        /mac: .*/,
        `mac: ENC[AES256_GCM,data:${bytes(64)},iv:${bytes(32)},tag:${bytes(16)},type:str]`,
      ),
    'malformed-metadata',
  ],
  ['no MAC', (text) => text.replace(/ +mac: .*\n/, ''), 'mac-missing'],
  [
    'other selectors',
    (text) => text.replace(/encrypted_regex: .*/, 'encrypted_regex: ^data$'),
    'selector-differs',
  ],
  [
    'a KMS context with a list',
    field(
      'kms: [{arn: "arn:aws:kms:eu-west-1:1:key/x", created_at: "2026-01-01T00:00:00Z", enc: eA==, context: {a: [b]}}]',
    ),
    'malformed-metadata',
  ],
  [
    'an invalid creation date',
    field('kms: [{arn: "arn:aws:kms:eu-west-1:1:key/x", created_at: yesterday, enc: eA==}]'),
    'malformed-metadata',
  ],
  [
    'a further recipient',
    field('pgp: [{fp: ABCD, created_at: "2026-01-01T00:00:00Z", enc: x}]'),
    'recipient-surplus',
  ],
  [
    'no keys',
    (text) => text.replace(/age:\n[\s\S]*?    encrypted/, 'age: []\n    encrypted'),
    'malformed-metadata',
  ],
  ['a second block', (text) => `${text}sops: {}\n`, 'malformed'],
  ['a second block in quotes', (text) => `${text}"sops": {}\n`, 'malformed'],
  [
    'a block that is a string',
    (text) => `${text.slice(0, text.indexOf('sops:'))}sops: x\n`,
    'malformed',
  ],
];

describe('a sops block', () => {
  it.each(BLOCKS)('%s', async (_name, change, code) => {
    expect(change(one)).not.toBe(one);
    const result = await verifyText(change(one), { path: 'a.yaml', rule });
    expect(result.problems.map((problem) => problem.code)).toContain(code);
    expect(result.problems[0]?.line).toBeGreaterThan(0);
    expect(result.ok).toBe(false);
  });

  it.each(BLOCKS.filter(([, , code]) => code === 'unknown-metadata'))(
    'is not written with %s',
    async (_name, change) => {
      const options = { path: 'a.yaml', context: bench.context };
      const refused = { code: 'unknown-metadata', location: { file: 'a.yaml' } };
      const changed = SECRET.replace(CANARY, 'other');
      // with a new data key, the block is written new from the rule
      const kept = { ...options, dataKey: 'old' } as const;
      await expect(reencryptFile(changed, change(one), kept)).rejects.toMatchObject(refused);
      await expect(rotateFile(change(one), options)).rejects.toMatchObject(refused);
      const groups = [[...(rule.groups[0] ?? []), ageProvider.fromText(other.recipient)]];
      const update = await planKeyUpdate(change(one), { ...options, groups });
      await expect(update.apply()).rejects.toMatchObject(refused);
    },
  );

  const block = (text: string): string => text.slice(text.lastIndexOf('sops:'));
  const withLastBlock = (text: string, last: string): string =>
    text.slice(0, text.lastIndexOf('sops:')) + last;
  it.each<readonly [string, Change, string]>([
    ['of somebody else', (text) => withLastBlock(text, block(foreign)), 'recipient-surplus'],
    [
      'of an earlier time',
      (text) => text.replace(/(.*)lastmodified: "\d/s, '$1lastmodified: "1'),
      'unknown-metadata',
    ],
    ['missing', (text) => withLastBlock(text, ''), 'malformed-metadata'],
    ['that is a string', (text) => withLastBlock(text, 'sops: x\n'), 'unknown-metadata'],
    [
      'missing in the first',
      (text) => text.replace(/^sops:[\s\S]*?^---$/m, '---'),
      'malformed-metadata',
    ],
  ])('%s in the second document', async (_name, change, code) => {
    expect(change(two)).not.toBe(two);
    const result = await verifyText(change(two), { path: 'a.yaml', rule });
    expect(result.problems.map((problem) => problem.code)).toContain(code);
    expect(result.ok).toBe(false);
  });

  it.each<readonly [string, Change]>([
    [
      'empty lists',
      field(
        'kms: []\n    gcp_kms: []\n    azure_kv: []\n    hc_vault: []\n    pgp: []\n    hckms: []',
      ),
    ],
    ['nulls', field('kms: null\n    pgp: ~\n    key_groups: null\n    hckms: null')],
    ['a version without quotes', (text) => text.replace(/version: .*/, 'version: 3.7')],
    [
      'the sentence of sops 1',
      field(
        'attention: This section contains key material that should only be modified with\n        extra care. See `sops -h`.',
      ),
    ],
    ['a date without quotes', (text) => text.replace(/lastmodified: "(.*)"/, 'lastmodified: $1')],
    ['an offset', (text) => text.replace(/Z"/, '+00:00"')],
  ])('passes with %s', async (_name, change) => {
    expect(change(one)).not.toBe(one);
    const result = await verifyText(change(one), { path: 'a.yaml', rule });
    expect(result).toEqual({ ok: true, mac: 'unchecked', problems: [] });
  });

  it('passes in two documents, whatever the order of its fields', async () => {
    expect((await verifyText(two, { path: 'a.yaml', rule })).problems).toEqual([]);
    const last = block(two);
    const moved = last
      .replace(/ {4}version: .*\n/, '')
      .replace('sops:\n', `sops:\n    version: ${/version: (.*)/.exec(last)?.[1]}\n`);
    expect(
      (await verifyText(withLastBlock(two, moved), { path: 'a.yaml', rule })).problems,
    ).toEqual([]);
  });
});
