import { Fault } from '@dhallmark/fault';
import { expect, test } from 'vitest';
import { reportOnce } from './report-once.ts';

const location = { file: '/shop/charts/lib/names.dhall', line: 3, column: 1 };
const shared = () => new Fault({ code: 'parse-unexpected', message: 'expected a name', location });

test('a mistake in a shared file is shown once, and named by the other charts', async () => {
  const report = reportOnce();
  const first = await report(shared(), 'db', '/shop');
  expect(first).toContain('error[parse-unexpected] in db');
  const own = new Fault({ code: 'chart-file', message: 'no version' });
  const second = await report(new AggregateError([shared(), own]), 'web', '/shop');
  expect(second).toContain('error[chart-file] in web');
  expect(second).not.toContain('error[parse-unexpected]');
  expect(second).toContain('web has the problem of db: charts/lib/names.dhall:3:1');
  expect(await report(shared(), '.', '/shop')).toBe(
    'the umbrella chart has the problem of db: charts/lib/names.dhall:3:1',
  );
});

test('two mistakes at different places are both shown', async () => {
  const report = reportOnce();
  await report(shared(), 'db', '/shop');
  const other = shared().with({ location: { ...location, line: 4 } });
  expect(await report(other, 'web', '/shop')).toContain('error[parse-unexpected] in web');
});
