import { expect, it } from 'vitest';
import { judgeVersions, versionsRow } from './versions.ts';

const runs = (...seconds: readonly number[]) =>
  seconds.map((one) => ({ seconds: one, megabytes: 50 }));

it('judges by the median of the ratios of each pair', () => {
  const { ratio, met } = judgeVersions(runs(1, 2, 10), runs(1.04, 2.08, 20), 0);
  expect(ratio).toBeCloseTo(1.04);
  expect(met).toBe(true);
  expect(judgeVersions(runs(1, 1), runs(1, 1.2), 0).ratio).toBeCloseTo(1.1);
});

it('lets a program take longer to start, within the limit', () => {
  expect(judgeVersions(runs(0.1), runs(0.114), 0.01)).toMatchObject({ met: true });
  expect(judgeVersions(runs(0.1), runs(0.117), 0.01)).toMatchObject({ met: false });
});

it('misses the limit where a version failed', () => {
  expect(versionsRow('row', runs(1), undefined, 0)).toMatchObject({ met: false });
  expect(versionsRow('row', runs(1), runs(1), 0).text).toBe(
    '| row | 1.000 | 1.000 | 1.000 | 1.000 | 50 | 50 | met |',
  );
});
