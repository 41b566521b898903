import { expect, test } from 'vitest';

import { shortenKeyId } from './shorten-key-id.ts';

test('ids of key services stay whole, and post-quantum recipients show both ends', () => {
  const arn = `arn:aws:kms:eu-west-1:123456789012:key/${'a'.repeat(36)}+arn:aws:iam::1:role/r`;
  expect(shortenKeyId(arn)).toBe(arn);
  expect(shortenKeyId(`age1pq1${'q'.repeat(1944)}m28h3k4d`)).toBe(
    `age1pq1${'q'.repeat(17)}…m28h3k4d`,
  );
});
