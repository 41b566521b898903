import { expect, test } from 'vitest';
import {
  exitStatusOf,
  explainCode,
  Fault,
  faultToJson,
  isFault,
  isTemporary,
  locationText,
} from './index.ts';

const codes = { 'no-file': { meaning: 'No file.', remedy: 'Make one.', exitStatus: 100 } } as const;

test('a caller adds what it knows about the place; what the fault knows stays', () => {
  const fault = new Fault({ code: 'c', message: 'm', location: { line: 3, file: undefined } });
  expect(fault.at({ file: 'a.yaml', line: 9 }).location).toEqual({ file: 'a.yaml', line: 3 });
  expect(fault.location).toEqual({ line: 3, file: undefined });
});

test('a copy keeps everything else', () => {
  const cause = new Error('why');
  const fault = new Fault({ code: 'c', message: 'm', hint: 'h', causes: [cause], details: [] });
  const copy = fault.with({ exitStatus: 2 });
  expect(copy).toMatchObject({ code: 'c', message: 'm', hint: 'h', exitStatus: 2, cause });
  expect(copy.causes).toEqual([cause]);
});

test('faults are known across copies of the package, other errors are none', () => {
  const [mark] = Object.getOwnPropertySymbols(new Fault({ code: 'c', message: 'm' }));
  expect(mark).toBe(Symbol.for('dhallmark.fault'));
  expect(isFault(new Fault({ code: 'c', message: 'm' }))).toBe(true);
  for (const other of [new Error('e'), { code: 'c' }, 'text', null, undefined]) {
    expect(isFault(other)).toBe(false);
  }
});

test('temporary faults are a separate type, and stay temporary in a copy', () => {
  const temporary = new Fault({ code: 'c', message: 'm', temporary: { retryAfterMs: 2000 } });
  const copy: unknown = temporary.at({ file: 'a.yaml' });
  expect(isTemporary(copy) && copy.temporary.retryAfterMs).toBe(2000);
  expect(faultToJson(copy)).toMatchObject({ temporary: true });
  for (const permanent of [new Fault({ code: 'c', message: 'm' }), new Error('e'), undefined]) {
    expect(isTemporary(permanent)).toBe(false);
    expect(faultToJson(permanent)).not.toHaveProperty('temporary');
  }
  const wrapper = new Fault({ code: 'c', message: 'm', causes: [temporary] });
  expect(isTemporary(wrapper)).toBe(false);
});

test.each([
  [{ file: 'a.yaml', line: 3, column: 7, path: 'b.c' }, 'a.yaml:3:7, b.c'],
  [{ file: 'a.yaml', line: 3 }, 'a.yaml:3'],
  [{ file: 'a.yaml' }, 'a.yaml'],
  [{ line: 3 }, 'line 3'],
  [{ path: 'b' }, 'b'],
  [{ file: 'a.yaml', path: '' }, 'a.yaml'],
  [{}, ''],
])('the location %j', (location, text) => {
  expect(locationText(location)).toBe(text);
});

test('exit status: the own one, that of the code, 1', () => {
  const fault = new Fault({ code: 'no-file', message: 'm' });
  expect(exitStatusOf(fault.with({ exitStatus: 3 }), [codes])).toBe(3);
  expect(exitStatusOf(fault, [{}, codes])).toBe(100);
  expect(exitStatusOf(new Fault({ code: 'constructor', message: 'm' }), [codes])).toBe(1);
});

test('--explain', () => {
  expect(explainCode('no-file', [{}, codes])).toBe('no-file\n\nNo file.\n\nWhat to do: Make one.');
  expect(explainCode('toString', [codes])).toBeUndefined();
});

test('JSON has every part, and nothing of the message of an error of other code', () => {
  const system = Object.assign(new Error("ENOENT: no such file, open 'a'"), { syscall: 'open' });
  const fault = new Fault({
    code: 'no-file',
    message: 'the file cannot be read',
    hint: 'h',
    location: { file: 'a', line: 1, excerpt: { text: 'CANARY', span: { start: 0, end: 1 } } },
    details: [{ label: 'expected', text: 'Text' }],
    causes: [system, new TypeError('CANARY')],
  });
  expect(faultToJson(fault)).toEqual({
    code: 'no-file',
    message: 'the file cannot be read',
    file: 'a',
    line: 1,
    hint: 'h',
    details: [{ label: 'expected', text: 'Text' }],
    causes: [
      { code: 'internal', message: "ENOENT: no such file, open 'a'" },
      { code: 'internal', message: 'TypeError' },
    ],
  });
});
