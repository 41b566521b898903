import { expect, test } from 'vitest';
import { parseManifests } from './parse-manifests.ts';

test.each([
  ['0755', 493],
  ['yes', true],
  ['1:30', '1:30'],
  ['2026-01-01', '2026-01-01'],
  ['~', null],
  ['1e3', 1000],
])('%s is read as by Kubernetes', (text, value) => {
  expect(parseManifests(`field: ${text}`).map((each) => each.toJS() as unknown)).toEqual([
    { field: value },
  ]);
});

test('an empty text has no documents', () => {
  expect(parseManifests('')).toEqual([]);
});
