import { expect, test } from 'vitest';
import { readFingerprints, renderFingerprints } from './secret-fingerprints.ts';

const [one, other] = ['a', 'b'].map((digit) => `hmac-sha256:${digit.repeat(64)}`);
const read = (text: string | undefined) =>
  readFingerprints({ readFile: () => (text === undefined ? undefined : Buffer.from(text)) });

test('what is written is read again, sorted and for the given paths only', () => {
  const fingerprints = new Map([
    ['secrets/b.yaml', { content: one, dataKey: other, file: one }],
    ['secrets/a.yaml', { content: other }],
    ['secrets/gone.yaml', { content: one }],
  ]);
  const bytes = renderFingerprints(fingerprints, ['secrets/b.yaml', 'secrets/a.yaml', 'chart/c']);
  const text = Buffer.from(bytes ?? []).toString('utf8');
  expect([...read(text)]).toEqual([
    ['secrets/a.yaml', { content: other }],
    ['secrets/b.yaml', { content: one, dataKey: other, file: one }],
  ]);
  expect(renderFingerprints(fingerprints, ['chart/c'])).toBeUndefined();
});

test('the fingerprints of earlier versions are read', () => {
  const text = JSON.stringify({ 'secrets/a.yaml': one });
  expect([...read(text)]).toEqual([['secrets/a.yaml', { content: one }]]);
});

test.each([
  ['no file', undefined],
  ['no JSON', '{'],
  ['a list', `["${one}"]`],
  ['a number', '3'],
  ['null', 'null'],
  ['values that are not an HMAC', '{"a": 1, "b": null, "c": "hmac-sha256:short", "d": ["x"]}'],
])('%s counts as nothing', (_what, text) => {
  expect(read(text).size).toBe(0);
});

test('of an entry only what is an HMAC counts', () => {
  const entry = { content: one, dataKey: `${other}\n`, __proto__: { dataKey: other }, more: 'x' };
  const [, found] = [...read(JSON.stringify({ 'secrets/a.yaml': entry }))][0] ?? [];
  expect(found).toEqual({ content: one, dataKey: undefined });
});
