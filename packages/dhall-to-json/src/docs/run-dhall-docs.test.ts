import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { runCommand } from '../testing/run-command.ts';
import { createDocsCommand } from './run-dhall-docs.ts';

let root: string;
let input: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dhall-docs-'));
  input = join(root, 'lib');
  mkdirSync(input);
  writeFileSync(join(input, 'a.dhall'), '--| One\n1');
  vi.stubEnv('XDG_DATA_HOME', join(root, 'data'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true });
});

const link = (): string => join(root, 'docs');
const run = (...args: readonly string[]) =>
  runCommand(createDocsCommand, ['--input', input, '--output-link', link(), ...args]);
const stored = (): string[] => readdirSync(join(root, 'data/dhall-docs')).toSorted();

it('writes a folder named by its content, and a link to it', async () => {
  expect(await run()).toEqual({ out: '', warnings: '' });
  const folder = readlinkSync(link());
  expect(stored()).toEqual([basename(folder)]);
  expect(basename(folder)).toMatch(/^[0-9a-f]{64}-lib$/u);
  expect(readFileSync(join(link(), 'a.dhall.html'), 'utf8')).toContain('<p>One</p>');
  await run();
  expect(readlinkSync(link())).toBe(folder);
  expect(stored()).toEqual([basename(folder)]);
});

it('keeps the pages of before, and repairs what was changed in them', async () => {
  await run();
  const before = readlinkSync(link());
  writeFileSync(join(input, 'a.dhall'), '--| Two\n1');
  await run();
  expect(readlinkSync(link())).not.toBe(before);
  expect(readFileSync(join(before, 'a.dhall.html'), 'utf8')).toContain('<p>One</p>');
  const damaged = readlinkSync(link());
  const whole = readFileSync(join(damaged, 'index.html'), 'utf8');
  rmSync(join(damaged, 'index.html'));
  writeFileSync(join(damaged, 'more.html'), '');
  await run();
  expect(readFileSync(join(damaged, 'index.html'), 'utf8')).toBe(whole);
  expect(readdirSync(damaged)).not.toContain('more.html');
  expect(stored()).toHaveLength(2);
  expect(readdirSync(root).toSorted()).toEqual(['data', 'docs', 'lib']);
});

it('refuses a link in the place of a file or a folder, and writes nothing', async () => {
  mkdirSync(link());
  await expect(run()).rejects.toMatchObject({ code: 'docs-link' });
  expect(readdirSync(root).toSorted()).toEqual(['docs', 'lib']);
});

it('names the package, in a folder name that is a single name', async () => {
  await run('--package-name', '../../x <b>');
  expect(basename(readlinkSync(link()))).toMatch(/^[0-9a-f]{64}-\.\.-\.\.-x-b-$/u);
  expect(readFileSync(join(link(), 'index.html'), 'utf8')).toContain('../../x &lt;b&gt;');
});

it('warns of a file that does not parse, with its place', async () => {
  writeFileSync(join(input, 'b.dhall'), '{');
  const { warnings } = await run();
  expect(warnings).toBe(
    'warning: b.dhall has no page, because it does not parse\nparse-end: expected a field name, but the input ends here\n',
  );
  expect(readdirSync(link())).not.toContain('b.dhall.html');
});

it('leaves out a file that is nested too deeply, unless it is run again with a larger stack', async () => {
  writeFileSync(join(input, 'b.dhall'), `${'('.repeat(1e5)}1${')'.repeat(1e5)}`);
  expect((await run()).warnings).toContain('too-deep: ');
  const args = ['--input', input, '--output-link', link()];
  const again = runCommand((edge) => createDocsCommand(edge, true), args);
  await expect(again).rejects.toMatchObject({ code: 'too-deep' });
});

it('writes nothing for a package without pages', async () => {
  rmSync(join(input, 'a.dhall'));
  const { warnings } = await run();
  expect(warnings).toContain('nothing was written');
  expect(readdirSync(root)).toEqual(['lib']);
});

it('follows no link and shows no hidden file', async () => {
  writeFileSync(join(root, 'secret'), 'canary-value');
  symlinkSync(join(root, 'secret'), join(input, 'file.txt'));
  symlinkSync(root, join(input, 'folder'));
  mkdirSync(join(input, '.git'));
  writeFileSync(join(input, '.git/config'), 'canary-value');
  writeFileSync(join(input, '.env'), 'canary-value');
  await run();
  const files = readdirSync(link(), { recursive: true, encoding: 'utf8' });
  expect(files.filter((file) => /secret|file|folder|git|env/u.test(file))).toEqual([]);
});

it('reads no import and no variable', async () => {
  vi.stubEnv('DHALL_DOCS_CANARY', 'canary-value');
  writeFileSync(join(input, 'b.dhall'), '(env:DHALL_DOCS_CANARY as Text) : Text');
  await run();
  const files = readdirSync(link(), { recursive: true, encoding: 'utf8' });
  const pages = files.map((file) => readFileSync(join(link(), file), 'utf8'));
  expect(pages.filter((page) => page.includes('canary-value'))).toEqual([]);
});

it('says that the folder of --input cannot be read', async () => {
  input = join(root, 'absent');
  await expect(run()).rejects.toMatchObject({ code: 'docs-input' });
});

it('says that the pages cannot be written', async () => {
  writeFileSync(join(root, 'data'), '');
  await expect(run()).rejects.toMatchObject({ code: 'docs-unwritable' });
  expect(readdirSync(root).toSorted()).toEqual(['data', 'lib']);
});
