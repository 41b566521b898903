import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { VariableUse } from '@dhallmark/secret-gen';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { describeUnknown } from '../env/unknown-variables.ts';
import { readValues } from './read-values.ts';

let root: string;
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'dhallmark-values-')));
});
afterEach(() => rmSync(root, { recursive: true }));

const place = (file: string, content: string | Uint8Array, mode = 0o600): void => {
  writeFileSync(join(root, file), content);
  chmodSync(join(root, file), mode);
};

describe('the values of local', () => {
  it('are those of the file, then of the process', () => {
    place('secrets.env', 'A=pa#ss word\n');
    place('secrets.env.example', 'A=example\nB=example\n');
    const values = readValues(root, 'local', { A: '1', C: '3' });
    expect(values.env).toEqual({ A: 'pa#ss word', C: '3' });
    expect(values.file).toEqual({ name: 'secrets.env', lines: new Map([['A', 1]]) });
    expect([values.notes, values.warnings]).toEqual([[], []]);
  });

  it('are examples, with a note, where the file does not exist', () => {
    place('secrets.env.example', 'A=example\n', 0o644);
    const { env, notes, warnings } = readValues(root, 'local', {});
    expect(env).toEqual({ A: 'example' });
    expect(notes).toEqual([expect.stringContaining('example values')]);
    expect(warnings).toEqual([]);
  });

  it.runIf(process.platform !== 'win32').each([0o640, 0o604, 0o620])(
    'have a warning with the mode %o',
    (mode) => {
      place('secrets.env', 'A=1\n', mode);
      expect(readValues(root, 'local', {}).warnings).toEqual([
        expect.stringContaining('chmod 600 secrets.env'),
      ]);
    },
  );

  it.each(['secrets.env', 'secrets.env.example'])('in %s are refused with the line', (file) => {
    place(file, 'A=1\nB="canary\n');
    expect(() => readValues(root, 'local', {})).toThrowError(
      expect.objectContaining({ code: 'malformed-env-file', location: { file, line: 2 } }),
    );
    place(file, Buffer.from('\uFEFFA=canary\r\n', 'utf16le'));
    expect(() => readValues(root, 'local', {})).toThrowError(
      expect.objectContaining({ code: 'env-file-encoding' }),
    );
  });

  it.runIf(process.platform !== 'win32')(
    'are not the examples where secrets.env is not a file',
    () => {
      place('secrets.env.example', 'A=example\n');
      const kinds: readonly [make: (path: string) => void, message: string][] = [
        [(path) => mkdirSync(path), 'this is a folder'],
        [(path) => symlinkSync('elsewhere.env', path), 'the symbolic link leads to nothing'],
        [(path) => symlinkSync('secrets.env', path), 'the symbolic link leads to nothing'],
        [(path) => symlinkSync('/dev/null', path), 'this is not a regular file'],
        [(path) => execFileSync('mkfifo', [path]), 'this is not a regular file'],
      ];
      for (const [make, message] of kinds) {
        make(join(root, 'secrets.env'));
        expect(() => readValues(root, 'local', {})).toThrowError(
          expect.objectContaining({
            code: 'unreadable-file',
            message,
            location: { file: 'secrets.env' },
          }),
        );
        rmSync(join(root, 'secrets.env'), { recursive: true });
      }
    },
  );

  it.runIf(process.platform !== 'win32')('are those of the file that a link leads to', () => {
    place('mine.env', 'A=1\n');
    symlinkSync('mine.env', join(root, 'secrets.env'));
    expect(readValues(root, 'local', {})).toMatchObject({ env: { A: '1' }, warnings: [] });
  });
});

it('the file is not read for another environment', () => {
  place('secrets.env', 'A="canary\n', 0o644);
  const { env, warnings } = readValues(root, 'production', { A: '1' });
  expect([env, warnings]).toEqual([{ A: '1' }, []]);
});

describe('a variable that no Secret needs', () => {
  const uses = ['DB_PASSWORD', 'TOKEN'].map((variable): VariableUse => ({
    chart: 'web',
    secret: 'shop/db',
    key: 'k',
    source: { variable, form: 'text' },
  }));
  const unknown = (...names: readonly string[]) =>
    describeUnknown(
      { name: 'secrets.env', lines: new Map(names.map((name, index) => [name, index + 1])) },
      uses,
    );

  it('is named with the missing one that it resembles', () => {
    expect(unknown('TOKEN', 'DB_PASSWROD')).toEqual([
      'secrets.env:2: no Secret needs the variable DB_PASSWROD; did you mean DB_PASSWORD?',
    ]);
  });

  it('is not named otherwise, because it may be a part of a value', () => {
    expect(unknown('TOKEN', 'DB_PASSWORD', 'TOKENS', 'canary')).toEqual([
      'secrets.env:3: no Secret needs the variable of this line',
      'secrets.env:4: no Secret needs the variable of this line',
    ]);
  });
});
