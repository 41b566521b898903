import { expect, test } from 'vitest';
import {
  escapeLine,
  escapeLines,
  escapeOutput,
  painter,
  renderJson,
  terminalWidth,
  wantsColor,
} from './terminal.ts';

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

/** Escape sequences of 7 and 8 bits, links, overwriting, direction, invisible marks, section markers. */
const hostile = [
  '\u001b[2J\u001b[H',
  '\u009b31m',
  '\u001b]8;;https://evil\u0007click\u001b]8;;\u0007',
  '\u001b]0;title\u001b\\',
  '\u001bPq#0\u001b\\',
  'ok\rerror',
  'section_start:1:x\r\u001b[0Kcollapsed',
  'a\u202ecba\u202c',
  'a\u2066b\u2069',
  'a\u200b\u200d\ufeff\u2060b',
  'a\u2028b\u2029c\u0085d',
  '\u3164\u115f\u034f',
  '\u{e0061}\u{e0062}',
  '\u0008\u007f\u0000',
  '\ud800',
  '\u0600\ufff9a\ufffab\ufffb',
];

test.each(hostile)('%j steers nothing', (text) => {
  const steering = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
  const name = `before ${text} after`;
  expect(escapeLine(name)).not.toMatch(steering);
  expect(escapeOutput(name, false)).not.toMatch(steering);
  const json = renderJson({ [name]: [name] });
  expect(json).not.toMatch(steering);
  expect(JSON.parse(json)).toEqual({ [name]: [name] });
});

test('output with colours keeps those of a painter, and no other sequence', () => {
  const red = painter(true)('red', 'bad');
  expect(escapeOutput(`${red}\u001b[2J\n`, true)).toBe('\u001b[31mbad\u001b[39m␛[2J\n');
  expect(escapeOutput(red, false)).toBe('␛[31mbad␛[39m');
});

test('a carriage return is left out where Windows writes it, and shown elsewhere', () => {
  expect(escapeLines('one\r\ntwo\rthree\r\n')).toBe('one\ntwo␍three\n');
});

test.each([
  [{}, { isTTY: true, columns: 120 }, 120],
  [{}, { isTTY: false, columns: 120 }, undefined],
  [{}, {}, undefined],
  // a terminal that does not know its width
  [{}, { isTTY: true, columns: 0 }, undefined],
  [{ COLUMNS: '60' }, { isTTY: true, columns: 120 }, 60],
  [{ COLUMNS: '60' }, {}, 60],
  [{ COLUMNS: '0' }, { isTTY: true, columns: 120 }, 120],
  [{ COLUMNS: 'wide' }, {}, undefined],
])('with %j a table on %j has the width %s', (env, stream, expected) => {
  expect(terminalWidth(env, stream)).toBe(expected);
});
