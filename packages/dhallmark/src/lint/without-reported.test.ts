import { expect, it } from 'vitest';
import { fault } from '../fault.ts';
import type { ChartFailure } from '../report/chart-failure.ts';
import { withoutReported } from './without-reported.ts';

function failure(file: string, severity?: 'warning'): ChartFailure {
  const error = fault({ code: 'helm-lint', message: 'a message', location: { file } });
  return { chart: 'web', error, ...(severity && { severity }) };
}

const [error, warning] = [failure('a.yaml'), failure('a.yaml', 'warning')];
const unplaced = failure('templates/');

it.each([
  ['a warning where a warning was found', [warning], [warning], []],
  ['a warning where an error was found', [warning], [error], []],
  ['a warning elsewhere', [warning], [failure('b.yaml')], [warning]],
  ['an error where an error was found', [error], [failure('a.yaml')], []],
  ['an error where a warning was found', [error], [warning], [error]],
  ['an error elsewhere', [error], [failure('b.yaml')], [error]],
  ['an error about no file beside errors', [unplaced], [error], []],
  ['an error about no file beside warnings', [unplaced], [warning], [unplaced]],
  [
    'everything where nothing was found',
    [error, warning, unplaced],
    [],
    [error, warning, unplaced],
  ],
])('%s', (_, ofHelm, found, left) => {
  expect(withoutReported(ofHelm, found)).toEqual(left);
});
