import { expect, test } from 'vitest';
import { escapeLine, escapeLines, painter, wantsColor } from './terminal.ts';

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ NO_COLOR: '1', FORCE_COLOR: '1' }, true, false],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ TERM: 'dumb' }, true, false],
])('colours for %j on a terminal: %s', (env, isTTY, expected) => {
  expect(wantsColor(env, { isTTY })).toBe(expected);
});

test('a painter colours, or returns the text', () => {
  expect(painter(true)('red', 'x')).toBe('\u001b[31mx\u001b[39m');
  expect(painter(true)('red', '')).toBe('');
  expect(painter(false)(['bold', 'red'], 'x')).toBe('x');
});

test('control characters become signs, tabs become spaces', () => {
  expect(escapeLine('a\u001b[2J\u007f\r')).toBe('a␛[2J␡');
  expect(escapeLine('\ta\tb')).toBe('    a   b');
  expect(escapeLine('\t', 2)).toBe('  ');
  expect(escapeLines('one\ntwo\u0007')).toBe('one\ntwo␇');
  expect(escapeLine('plain ä 😀 日本')).toBe('plain ä 😀 日本');
});
