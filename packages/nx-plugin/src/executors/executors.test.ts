import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('executors only normalise, run and report: none has more than 80 lines', () => {
  const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => /(executor|batch)\.ts$/.test(file));
  const lines = sources.map((file) => ({
    file,
    count: readFileSync(join(import.meta.dirname, file), 'utf8')
      .trimEnd()
      .split('\n').length,
  }));
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.filter(({ count }) => count > 80)).toEqual([]);
});
