import { expect, test } from 'vitest';

import { sopsFault } from '../fault.ts';
import { keyContext } from '../testing/reference-programs.ts';
import { OncePerRun } from './once-per-run.ts';

const failure = (temporary?: object) =>
  sopsFault({ code: 'key-service-failed', message: 'failed', hint: 'Try again.', temporary });

test('a service is asked once per run and key, also by callers at the same time', async () => {
  const once = new OncePerRun<number>();
  const [first, second] = [keyContext({}), keyContext({})];
  let reads = 0;
  const read = (): Promise<number> => Promise.resolve((reads += 1));
  const ask = (context: typeof first, key: string) => once.ask(context, key, read);
  expect(await Promise.all([ask(first, 'a'), ask(first, 'a')])).toEqual([1, 1]);
  expect(await ask(first, 'b')).toBe(2);
  expect(await ask(second, 'a')).toBe(3);
  expect(await ask(first, 'a')).toBe(1);
});

test('what failed for a while is asked again, and what fails for good is not', async () => {
  const once = new OncePerRun<string>();
  const context = keyContext({});
  const outage = () => Promise.reject(failure({}));
  await expect(once.ask(context, 'a', outage)).rejects.toMatchObject({ temporary: {} });
  expect(await once.ask(context, 'a', () => Promise.resolve('answer'))).toBe('answer');
  const refused = () => Promise.reject(failure());
  await expect(once.ask(context, 'b', refused)).rejects.toMatchObject({ message: 'failed' });
  const later = once.ask(context, 'b', () => Promise.resolve('answer'));
  await expect(later).rejects.toMatchObject({ message: 'failed' });
});
