import { expect, test } from 'vitest';
import { commitToFile, isFileProven } from './file-commitments.ts';

const [values, otherValues] = ['a', 'b'].map((digit) => `hmac-sha256:${digit.repeat(64)}`);
const place = { key: 'k'.repeat(32), environment: 'prod', path: 'secrets/web/token.yaml' };
const bytes = 'kind: Secret\n';
const entry = { content: values, file: commitToFile(place, values, bytes) };

test('a commitment holds for the same file, values, path, environment and key only', () => {
  expect(isFileProven(place, entry, Buffer.from(bytes))).toBe(true);
  expect(isFileProven(place, entry, `${bytes} `)).toBe(false);
  expect(isFileProven(place, { ...entry, content: otherValues }, bytes)).toBe(false);
  expect(isFileProven({ ...place, path: 'secrets/web/other.yaml' }, entry, bytes)).toBe(false);
  expect(isFileProven({ ...place, environment: 'test' }, entry, bytes)).toBe(false);
  expect(isFileProven({ ...place, key: 'o'.repeat(32) }, entry, bytes)).toBe(false);
});

test.each([
  ['no entry', undefined],
  ['no commitment', { content: values }],
  ['no fingerprint', { file: entry.file }],
  ['a fingerprint as the commitment', { content: values, file: values }],
  ['a data key proof as the commitment', { content: values, dataKey: entry.file }],
  ['one of another length', { content: values, file: 'hmac-sha256:' }],
])('%s proves nothing', (_what, stored) => {
  expect(isFileProven(place, stored, bytes)).toBe(false);
});

test.each([
  ['no key', undefined],
  ['a short key', 'k'.repeat(31)],
])('with %s there is no commitment', (_what, key) => {
  expect(commitToFile({ ...place, key }, values, bytes)).toBeUndefined();
  expect(isFileProven({ ...place, key }, entry, bytes)).toBe(false);
});

test('a commitment is the same in every version, and made with a key of its purpose', () => {
  // HMAC-SHA-256 with HKDF-SHA-256 of the key, computed apart from this code
  expect(entry.file).toBe(
    'hmac-sha256:251984fb70f1c302be03286f17e8d18d656e8d09459bee65da367969623532ed',
  );
});
