import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStaging, readDigest, writeDigest, writeStaging, type Staged } from './staging.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'staging-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const staged: Staged = {
  files: new Map([['templates/a.yaml', Buffer.from('a: 1\n')]]),
  specs: [],
  variables: ['text TOKEN'],
  inline: [{ file: 'charts/db/db-secret.dhall', digest: 'd', variables: ['PASSWORD'] }],
};

test('what is written is read, for its environment and chart', () => {
  writeStaging(root, 'prod', 'web', staged);
  expect(openStaging(root, 'prod')('web')).toEqual(staged);
  for (const [environment, chart] of [
    ['local', 'web'],
    ['prod', 'db'],
  ] as const) {
    expect(() => openStaging(root, environment)(chart)).toThrowError(
      expect.objectContaining({ code: 'not-rendered' }),
    );
  }
});

test('a render deletes the digest of the one before', () => {
  expect(readDigest(root, 'prod', 'web')).toBeUndefined();
  writeStaging(root, 'prod', 'web', staged);
  writeDigest(root, 'prod', 'web', 'digest');
  expect(readDigest(root, 'prod', 'web')).toBe('digest');
  writeStaging(root, 'prod', 'web', staged);
  expect(readDigest(root, 'prod', 'web')).toBeUndefined();
});
