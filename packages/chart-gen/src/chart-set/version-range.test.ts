import { expect, test } from 'vitest';
import { isInRange, parseRange, parseVersion } from './version-range.ts';

// The examples of Helm's documentation of version ranges, and their borders.

const fits = (range: string, version: string): boolean | undefined => {
  const [parsed, candidate] = [parseRange(range), parseVersion(version)];
  return parsed && candidate && isInRange(candidate, parsed);
};

test.each<[range: string, inside: readonly string[], outside: readonly string[]]>([
  ['', ['1.2.3', '0.0.0'], ['1.0.0-rc.1']],
  ['*', ['1.2.3'], ['1.0.0-rc.1']],
  ['1.2.3', ['1.2.3', '1.2.3+build'], ['1.2.4', '1.2.3-rc.1']],
  ['1.2', ['1.2.0', '1.2.9'], ['1.3.0']],
  ['=1', ['1.9.9'], ['2.0.0', '0.9.9']],
  ['1.x', ['1.2.3'], ['2.0.0']],
  ['!=1.2.3', ['1.2.4'], ['1.2.3']],
  ['!=1.2', ['1.3.0'], ['1.2.7']],
  ['>1.2.3', ['1.2.4'], ['1.2.3']],
  ['>1', ['2.0.0'], ['1.9.9']],
  ['>1.2', ['1.3.0'], ['1.2.9']],
  ['>=1.2', ['1.2.0'], ['1.1.9']],
  ['<2', ['1.9.9'], ['2.0.0']],
  ['<=1.2', ['1.2.9'], ['1.3.0']],
  ['=<1.2.3', ['1.2.3'], ['1.2.4']],
  ['~1.2.3', ['1.2.9'], ['1.3.0', '1.2.2']],
  ['~>1', ['1.9.0'], ['2.0.0']],
  ['^1.2.3', ['1.9.0'], ['2.0.0', '1.2.2']],
  ['^0.2.3', ['0.2.9'], ['0.3.0']],
  ['^0.0.3', ['0.0.3'], ['0.0.4']],
  ['^0', ['0.9.9'], ['1.0.0']],
  ['1.2 - 1.4.5', ['1.2.0', '1.4.5'], ['1.4.6']],
  ['>=1.0, <1.5 || 3.x', ['1.4.9', '3.1.0'], ['2.0.0']],
  ['>=1.0 <1.5', ['1.4.9'], ['1.5.0']],
  ['>=1.30.0-0', ['1.30.0-rc.1', '1.31.0'], ['1.29.9']],
  ['>1.0.0-alpha.2', ['1.0.0-alpha.10', '1.0.0-beta', '1.0.0'], ['1.0.0-alpha.1', '1.0.0-1']],
])('the range %j', (range, inside, outside) => {
  expect(inside.filter((version) => fits(range, version) !== true)).toEqual([]);
  expect(outside.filter((version) => fits(range, version) !== false)).toEqual([]);
});

test.each(['>= one', 'abc', '1.2.3.4', '>=', '1.0,', '1.0.0 and 2', '~~1', ' '])(
  '%j is not a range',
  (range) => {
    expect(parseRange(range)).toBeUndefined();
  },
);

test.each(['', '1.2.3.4', '01.2.3', '1.2.3-', '1.2.3-01', 'v', '1.2.x'])(
  '%j is not a version',
  (version) => {
    expect(parseVersion(version)).toBeUndefined();
  },
);
