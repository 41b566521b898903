import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readLibrary } from '../library/installed-library.ts';
import { checkLibrary } from './library-check.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dhallmark-doctor-'));
  mkdirSync(join(root, 'dhall'));
});
afterEach(() => rmSync(root, { recursive: true }));

const hashOf = (name: string): string =>
  readLibrary().find((each) => each.name === name && each.former !== true)?.hash ?? '';

function write(name: string, text: string): void {
  writeFileSync(join(root, 'dhall', `${name}.dhall`), text);
}

it('says nothing where nothing is imported, or another file is in the place', () => {
  expect(checkLibrary({ root })).toEqual([]);
  write('Helm', '{ mine = True }');
  expect(checkLibrary({ root })).toEqual([]);
});

it('passes with the installed packages', () => {
  write('Helm', `missing ${hashOf('Helm')}`);
  write('kubernetes', `-- ours\nmissing\n  ${hashOf('kubernetes')}\n`);
  expect(checkLibrary({ root })).toMatchObject([
    { status: 'ok', detail: '2 are imported in the installed versions' },
  ]);
});

it('fails for a package that the installed version does not contain', () => {
  write('Helm', `missing ${hashOf('Helm')}`);
  write('Json', `missing sha256:${'1'.repeat(64)}`);
  const [check, ...others] = checkLibrary({ root });
  expect(others).toEqual([]);
  expect(check).toMatchObject({ name: 'dhall packages', status: 'failed' });
  expect(check?.detail).toContain('dhall/Json.dhall');
  expect(check?.remedy).toContain('dhall-packages');
});
