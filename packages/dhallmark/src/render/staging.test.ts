import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StagingPlace } from '../workspace/paths.ts';
import { openStaging, readDigest, writeDigest, writeStaging, type Staged } from './staging.ts';

let root: string;
let prod: StagingPlace;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'staging-'));
  prod = { root, environment: 'prod', options: { name: 'chart' } };
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const staged: Staged = {
  files: new Map([['templates/a.yaml', Buffer.from('a: 1\n')]]),
  specs: [],
  variables: ['text TOKEN'],
  inline: [{ file: 'charts/db/db-secret.dhall', digest: 'd', variables: ['PASSWORD'] }],
};

test('what is written is read, for its umbrella, environment and chart', () => {
  writeStaging(prod, 'web', staged);
  expect(openStaging(prod)('web')).toEqual(staged);
  for (const [environment, chart, name] of [
    ['local', 'web', 'chart'],
    ['prod', 'db', 'chart'],
    ['prod', 'web', 'shop'],
  ] as const) {
    expect(() => openStaging({ root, environment, options: { name } })(chart)).toThrowError(
      expect.objectContaining({ code: 'not-rendered' }),
    );
  }
});

test('a render deletes the digest of the one before', () => {
  expect(readDigest(prod, 'web')).toBeUndefined();
  writeStaging(prod, 'web', staged);
  writeDigest(prod, 'web', 'digest');
  expect(readDigest(prod, 'web')).toBe('digest');
  writeStaging(prod, 'web', staged);
  expect(readDigest(prod, 'web')).toBeUndefined();
});
