import { expect, test } from 'vitest';
import { parseLimits, withRequestedLimits } from './requested-limits.ts';

test.each([
  ['run chart:make', ''],
  ['run chart:make --json --quiet --verbose', ''],
  ['run chart:make --max-steps 5', '{"maxSteps":5}'],
  ['run chart:make --timeout=7 --maxMemory=0', '{"maxMemory":0,"timeout":7}'],
  ['run chart:make --max-memory=0 --timeout 7', '{"maxMemory":0,"timeout":7}'],
  ['run chart:make -- --max-text=9', '{"maxText":9}'],
  ['run chart:make --timeout=7 --timeout=8', '{"timeout":8}'],
  // the schema of the target says what is wrong with these
  ['run chart:make --timeout=7s --max-size', ''],
  ['run chart:make --timeout --max-size 4', '{"maxSize":4}'],
])('%s asks for the limits %s', (line, limits) => {
  expect(parseLimits(['node', 'nx', ...line.split(' ')])).toBe(limits);
});

test('--args of Nx holds flags, too', () => {
  expect(parseLimits(['node', 'nx', 'run', 'chart:make', '--args=--json --timeout=3'])).toBe(
    '{"timeout":3}',
  );
});

test('limits of the command line replace those of nx.json', () => {
  const options = { chart: 'web', timeout: 60, maxSteps: 1 };
  expect(withRequestedLimits(options, '{"timeout":3}')).toEqual({ ...options, timeout: 3 });
  expect(withRequestedLimits(options, '')).toBe(options);
  expect(withRequestedLimits(options, undefined)).toBe(options);
});
