import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nodeTreeIo } from '@dhallmark/gitops/tree';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findUnchangedSecrets, rememberSecrets, type SecretInputs } from './unchanged-secrets.ts';

let root: string;
let file: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'unchanged-'));
  file = join(root, 'cache/last-make.json');
  mkdirSync(join(root, 'secrets'));
  writeFileSync(join(root, 'secrets/a.yaml'), 'encrypted');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const secrets = [{ chart: 'web', name: 'a', path: 'secrets/a.yaml' }];
const keys = {
  token: { variable: 'TOKEN', form: 'text' },
  file: { variable: 'FILE', form: 'file' },
  login: { template: ['user/', { variable: 'PART', form: 'text' }] },
} as const;
const spec = { name: 'a', namespace: 'n', type: 'Opaque', keys } as const;
const variables = ['file FILE', 'text PART', 'text TOKEN'];
const inline = { file: 'x-secret.dhall', digest: 'd', variables: ['INLINE'] };
const values = { TOKEN: 't', FILE: 'f', PART: 'p', INLINE: 'i', UNUSED: 'u' };

function input(
  more: Partial<SecretInputs> = {},
  env: Readonly<Record<string, string>> = {},
  content = 'c',
): SecretInputs {
  return {
    key: 'k'.repeat(32),
    settings: ['local'],
    staged: new Map([['web', { specs: [spec], variables, inline: [inline] }]]),
    values: {
      env: { ...values, ...env },
      environment: 'local',
      readFile: () => Buffer.from(content),
    },
    tree: nodeTreeIo(root),
    ...more,
  };
}

test('what is the same is found, whatever else the environment holds', () => {
  expect(findUnchangedSecrets(file, input())).toBeUndefined();
  rememberSecrets(file, input(), secrets);
  expect(findUnchangedSecrets(file, input())).toEqual(secrets);
  expect(findUnchangedSecrets(file, input({}, { UNUSED: 'changed' }))).toEqual(secrets);
});

describe('the Secrets change with', () => {
  beforeEach(() => rememberSecrets(file, input(), secrets));
  test.each<[string, () => SecretInputs]>([
    ['a variable', () => input({}, { TOKEN: 'other' })],
    ['a variable of a template', () => input({}, { PART: 'other' })],
    ['a variable that a file reads itself', () => input({}, { INLINE: 'other' })],
    ['the content of a file at the same path', () => input({}, {}, 'other')],
    [
      'a specification',
      () =>
        input({
          staged: new Map([
            ['web', { specs: [{ ...spec, immutable: true }], variables, inline: [inline] }],
          ]),
        }),
    ],
    [
      'a source',
      () =>
        input({
          staged: new Map([
            ['web', { specs: [spec], variables, inline: [{ ...inline, digest: 'e' }] }],
          ]),
        }),
    ],
    ['a chart', () => input({ staged: new Map() })],
    ['a rule or a version', () => input({ settings: ['local', 'other'] })],
    ['the key', () => input({ key: 'o'.repeat(32) })],
  ])('%s', (_what, changed) => {
    expect(findUnchangedSecrets(file, changed())).toBeUndefined();
  });

  test('the ciphertext, or its absence', () => {
    writeFileSync(join(root, 'secrets/a.yaml'), 'rekeyed');
    expect(findUnchangedSecrets(file, input())).toBeUndefined();
    rmSync(join(root, 'secrets/a.yaml'));
    expect(findUnchangedSecrets(file, input())).toBeUndefined();
  });
});

test('a broken file counts as none', () => {
  mkdirSync(join(root, 'cache'));
  for (const text of ['', '{', '{}', '{"digest":1,"secrets":[]}']) {
    writeFileSync(file, text);
    expect(findUnchangedSecrets(file, input())).toBeUndefined();
  }
});

test('it holds no value, and no hash that can be tried without the key', () => {
  rememberSecrets(file, input({}, { TOKEN: 'CANARY' }), secrets);
  const other = readFileSync(file, 'utf8');
  rememberSecrets(file, input({ key: 'o'.repeat(32) }, { TOKEN: 'CANARY' }), secrets);
  expect(other).not.toContain('CANARY');
  expect(readFileSync(file, 'utf8')).not.toBe(other);
});
