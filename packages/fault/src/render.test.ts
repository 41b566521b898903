import { describe, expect, test } from 'vitest';
import { Fault, faultToJson, locationIn } from './index.ts';
import { renderFault, renderFaults } from './render.ts';

const lines = (...all: string[]): string => all.join('\n');

describe('renderFault', () => {
  test('message, place, details, causes with their own hints, hint', () => {
    const fault = new Fault({
      code: 'data-key-unavailable',
      message: 'no master key of this file could decrypt its data key',
      location: { file: 's.yaml' },
      hint: 'Ask an owner of one of these keys.',
      causes: [
        new Fault({
          code: 'key-unavailable',
          message: 'no identity was found for the age recipient age1q',
          hint: 'Set SOPS_AGE_KEY_FILE.',
        }),
        new Fault({
          code: 'key-service-unreachable',
          message: 'nowhere.vault.azure.net cannot be reached',
          causes: [Object.assign(new Error('getaddrinfo ENOTFOUND'), { syscall: 'getaddrinfo' })],
        }),
        new TypeError('may hold a value'),
      ],
    });
    expect(renderFault(fault)).toBe(
      lines(
        'error[data-key-unavailable]: No master key of this file could decrypt its data key',
        '  --> s.yaml',
        '  caused by:',
        '    no identity was found for the age recipient age1q [key-unavailable]',
        '      hint: Set SOPS_AGE_KEY_FILE.',
        '    nowhere.vault.azure.net cannot be reached [key-service-unreachable]',
        '      caused by:',
        '        getaddrinfo ENOTFOUND',
        '    TypeError',
        '  hint: Ask an owner of one of these keys.',
      ),
    );
  });

  test('an excerpt counts columns by code points and expands tabs', () => {
    const location = locationIn('a.dhall', '\t"😀" ++ x', { start: 9, end: 10 });
    expect(renderFault(new Fault({ code: 'c', message: 'message', location }))).toBe(
      lines(
        'error[c]: message',
        '  --> a.dhall:1:9',
        '  |',
        '1 |     "😀" ++ x',
        '  |             ^',
      ),
    );
  });

  test('long lines are clipped around the carets, and a span over lines says where it ends', () => {
    const text = `${'a '.repeat(100)}oops${' b'.repeat(100)}`;
    const location = locationIn('f', text, { start: 200, end: 204 });
    const rendered = renderFault(new Fault({ code: 'c', message: 'm', location }));
    const [, , , excerpt = '', carets = ''] = rendered.split('\n');
    expect(excerpt.length).toBeLessThan(110);
    expect(excerpt.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('oops');
    const over = locationIn('f', 'one\ntwo\nthree', { start: 4, end: 9 });
    expect(renderFault(new Fault({ code: 'c', message: 'm', location: over }))).toContain(
      '  | ^^^ … to line 3',
    );
  });

  test('neither a long line nor a long name makes a message long', () => {
    const text = `x = ${'é'.repeat(10_000)}\t"${'y'.repeat(10_000)}"`;
    const span = { start: text.indexOf('"'), end: text.length };
    const location = locationIn(`${'dir/'.repeat(5000)}a`, text, span);
    expect(location.column).toBe(10_006);
    const message = `no field ${'f'.repeat(10_000)}`;
    const found = { label: 'found', text: 't'.repeat(10_000) };
    const long = new Fault({ code: 'x', message, location, details: [found] });
    const rendered = renderFault(long);
    expect(rendered.length).toBeLessThan(15_000);
    expect(rendered).toContain(`1 | …${'é'.repeat(29)}`);
  });

  test('what is expected and found, in colour where they differ', () => {
    const fault = new Fault({
      code: 'c',
      message: 'm',
      details: [
        { label: 'expected', text: 'List Text', isFromSource: true },
        { label: 'found', text: 'List\nBool', isFromSource: true },
        { label: 'imported by', text: './b.dhall\n./a.dhall' },
      ],
    });
    expect(renderFault(fault)).toBe(
      lines(
        'error[c]: m',
        '  expected: List Text',
        '     found: List',
        '            Bool',
        '  imported by: ./b.dhall',
        '               ./a.dhall',
      ),
    );
    expect(renderFault(fault, { color: true })).toContain('List\u001b[1m\u001b[32m Text');
    expect(renderFault(fault, { censor: true })).not.toContain('List');
  });

  test('a hidden source is named with the reason, and is not shown', () => {
    const location = {
      ...locationIn('env:A', 'hunter2', { start: 0, end: 1 }),
      hidden: 'a reason',
    };
    const details = [
      { label: 'found', text: 'hunter2', isFromSource: true },
      { label: 'imported by', text: 'a.dhall' },
    ];
    const fault = new Fault({ code: 'c', message: 'm', location, details });
    expect(renderFault(fault)).toBe(
      lines(
        'error[c]: m',
        '  --> env:A:1:1',
        '      (not shown: a reason)',
        '  imported by: a.dhall',
      ),
    );
    expect(faultToJson(fault).details).toEqual([{ label: 'imported by', text: 'a.dhall' }]);
  });

  test('no text steers the terminal', () => {
    const steering = 'a\u001b[2J\u0007\u202e\u200b\ud800\u061c\u2028\u0085';
    const cause = new Fault({ code: 'c', message: steering, hint: steering });
    const location = locationIn(steering, `"${steering}"`, { start: 0, end: 4 });
    const details = [{ label: 'expected', text: steering }];
    const fault = new Fault({ code: 'c', message: steering, location, details, causes: [cause] });
    const rendered = renderFaults([{ error: fault, subject: steering }]);
    // oxlint-disable-next-line no-control-regex
    expect(rendered.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}]/u);
    expect(rendered.isWellFormed()).toBe(true);
  });

  test('an error of other code by its message, where that cannot hold a value', () => {
    expect(renderFault(new Error('oh no'))).toBe('error: oh no');
    expect(renderFault('text')).toBe('error: text');
    expect(renderFault(new TypeError('CANARY'), { showsForeign: false })).toBe(
      'error: TypeError; its message is not shown because it may hold a value',
    );
  });
});

test('faults that read the same are printed once, with everything they happened to', () => {
  const fault = (message: string): Fault => new Fault({ code: 'c', message });
  expect(
    renderFaults([
      { error: fault('one'), subject: 'web' },
      { error: fault('two'), subject: 'db' },
      { error: fault('one'), subject: 'api' },
      { error: fault('one'), subject: 'web' },
      { error: fault('three') },
    ]),
  ).toBe('error[c] in web, api: one\n\nerror[c] in db: two\n\nerror[c]: three');
  const many = Array.from({ length: 11 }, (_, at) => ({ error: fault('m'), subject: `s${at}` }));
  expect(renderFaults(many)).toBe('error[c] in s0, s1, s2, s3, s4, s5, s6, s7 and 3 more: m');
});
