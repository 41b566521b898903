import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Logger } from './logger.ts';
import { RejectionLog } from './rejection-log.ts';

const lines: [level: string, facts: object, message: string][] = [];
const write = (level: string) => (facts: object, message: string) => {
  lines.push([level, facts, message]);
};
const log: Logger = { info: write('info'), warn: write('warn'), error: write('error') };
const wrong = { status: 401, provider: 'azure', reason: 'the shared secret is wrong' } as const;

beforeEach(() => {
  lines.length = 0;
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

it('writes the first of a kind at once, and how many more came with the end of the minute', () => {
  const rejections = new RejectionLog(log);
  for (let at = 0; at < 100_000; at++) rejections.add(wrong);
  rejections.add({ status: 404, reason: 'no such path' });
  expect(lines).toHaveLength(2);
  vi.advanceTimersByTime(60_000);
  expect(lines.slice(2)).toEqual([['warn', { ...wrong, more: 99_999 }, 'more requests rejected']]);
  rejections.add(wrong);
  expect(lines.at(-1)).toEqual(['warn', wrong, 'request rejected']);
});

it('writes what it counted when the process ends', () => {
  const rejections = new RejectionLog(log);
  rejections.add({ ...wrong, alarm: true });
  rejections.add(wrong);
  rejections.close();
  expect(lines.map(([level, , message]) => [level, message])).toEqual([
    ['error', 'request rejected'],
    ['warn', 'more requests rejected'],
  ]);
});

it('is bounded for any number of kinds', () => {
  const rejections = new RejectionLog(log);
  for (let at = 0; at < 100_000; at++) rejections.add({ status: 400, reason: `reason ${at}` });
  expect(lines).toHaveLength(101);
  rejections.close();
  expect(lines).toHaveLength(102);
});
