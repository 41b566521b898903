import { Fault, exitStatusOf } from '@dhallmark/fault';
import { expect, test } from 'vitest';

import { codes } from './codes.ts';

/** sops cmd/sops/codes/codes.go */
const STATUSES = {
  'unreadable-file': 2,
  'unwritable-file': 3,
  'malformed-encryption-context': 6,
  'invalid-set': 7,
  'conflicting-parameters': 8,
  'encrypt-value': 23,
  'decrypt-value': 25,
  'mac-mismatch': 51,
  'mac-not-found': 52,
  'config-not-found': 61,
  'invalid-path': 91,
  'no-document': 92,
  'no-file': 100,
  'no-keys': 111,
  'duplicate-key-type': 112,
  'data-key-unavailable': 128,
  'not-modified': 200,
  'no-editor': 201,
  'already-encrypted': 203,
  'malformed-file': 1,
} as const;

test.each(Object.entries(STATUSES))('%s ends with the status of sops, %i', (code, status) => {
  expect(exitStatusOf(new Fault({ code, message: 'm' }), [codes])).toBe(status);
});

test('every text is a sentence', () => {
  for (const { meaning, remedy } of Object.values(codes)) {
    expect(meaning).toMatch(/^[A-Z-].*\.$/);
    expect(remedy).toMatch(/^[A-Z].*\.$/);
  }
});
