import { setTimeout as wait } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { ReplyQueue } from './reply-queue.ts';

test('lets none pass while it is held', async () => {
  const replies = new ReplyQueue();
  const go = replies.hold();
  const passed: string[] = [];
  const all = ['a', 'b', 'c'].map((name) => replies.waitForTurn().then(() => passed.push(name)));
  await wait(20);
  expect(passed).toEqual([]);
  go();
  await Promise.all(all);
  expect(passed).toEqual(['a', 'b', 'c']);
});

test('lets one pass per turn of the event loop', async () => {
  const replies = new ReplyQueue();
  let passed = 0;
  const seen: number[] = [];
  const all = Array.from({ length: 5 }, () => replies.waitForTurn().then(() => (passed += 1)));
  const look = (): void => {
    seen.push(passed);
    if (passed < 5) setImmediate(look);
  };
  setImmediate(look);
  await Promise.all(all);
  for (const [index, count] of seen.entries()) {
    expect(count - (seen[index - 1] ?? 0)).toBeLessThanOrEqual(1);
  }
  expect(passed).toBe(5);
});
