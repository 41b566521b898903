import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { runDhallPackages, type DhallPackagesFlags } from './dhall-packages.ts';

// Workspaces with the folders that `init` once filled.

const repository = join(import.meta.dirname, '../../../..');
const importer = 'charts/web/chart.dhall';
let root: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const list = (): readonly string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted();

/** Everything in the workspace, by path. */
function snapshot(): ReadonlyMap<string, string> {
  const files = readdirSync(root, { recursive: true, withFileTypes: true });
  return new Map(
    files
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path, readFileSync(path, 'latin1')]),
  );
}

function copy(name: string): void {
  cpSync(join(repository, 'dhall', name), join(root, 'dhall', name), { recursive: true });
  rmSync(join(root, 'dhall', name, 'tests.dhall'), { force: true });
}

async function run(
  names: readonly string[] = [],
  flags: DhallPackagesFlags = {},
): Promise<{ readonly printed: string; readonly said: string }> {
  const printed: string[] = [];
  const said: string[] = [];
  const output = {
    print: (text: string) => void printed.push(text),
    say: (text: string) => void said.push(text),
    color: false,
    errorColor: false,
    root,
  };
  await runDhallPackages(names, flags, output, { PATH: process.env['PATH'] });
  return { printed: printed.join('\n'), said: said.join('\n') };
}

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dhallmark-copies-'));
  for (const name of ['Helm', 'Json']) copy(name);
  write(importer, 'let Helm = ../../dhall/Helm/package.dhall\n\nin  Helm\n');
});
afterEach(() => rmSync(root, { recursive: true }));

test('copies become imports, and files that import them follow', async () => {
  const { printed } = await run();
  expect(printed).toBe(
    [
      'dhall/Helm: replaced by an import of what is installed',
      'dhall/Json: replaced by an import of what is installed',
      'dhall/Helm.dhall: is the installed version (Chart.yaml and template references)',
      'dhall/Json.dhall: is the installed version (arbitrary JSON)',
    ].join('\n'),
  );
  expect(list()).toEqual(
    ['charts', 'charts/web', importer, 'dhall', 'dhall/Helm.dhall', 'dhall/Json.dhall'].toSorted(),
  );
  expect(read(importer)).toBe('let Helm = ../../dhall/Helm.dhall\n\nin  Helm\n');
});

test('--dry-run prints the same and writes nothing; the JSON document has its schema', async () => {
  const before = snapshot();
  const { printed, said } = await run([], { dryRun: true, json: true, report: 'out/copies.json' });
  expect(said).toBe('Nothing was written, because of --dry-run.');
  expect(read('out/copies.json').trim()).toBe(printed.trim());
  rmSync(join(root, 'out'), { recursive: true });
  expect(snapshot()).toEqual(before);
  const document = JSON.parse(printed) as object;
  const schema = join(repository, 'packages/dhallmark/schemas/dhall-packages.schema.json');
  const validate = new Ajv2020({ allErrors: true }).compile(
    JSON.parse(readFileSync(schema, 'utf8')) as object,
  );
  expect(validate(document) ? [] : validate.errors).toEqual([]);
  expect(document).toMatchObject({
    dryRun: true,
    copies: {
      replaced: ['dhall/Helm', 'dhall/Json'],
      kept: [],
      changedFiles: ['dhall/Helm.dhall', 'dhall/Json.dhall', importer],
    },
  });
});

describe('nothing that a person wrote is lost', () => {
  it.each<[what: string, path: string, text: string]>([
    ['an edited file', 'dhall/Helm/value.dhall', '-- mine\n'],
    ['a further file', 'dhall/Helm/mine.dhall', '{=}\n'],
    ['a file of another kind', 'dhall/Helm/notes.txt', 'mine\n'],
    ['a hidden file', 'dhall/Helm/.mine', 'mine\n'],
    ['a file in the place of the import', 'dhall/Helm.dhall', '{ mine = True }\n'],
  ])('%s keeps the folder and its importers', async (_what, path, text) => {
    write(path, text);
    rmSync(join(root, 'dhall/Json'), { recursive: true });
    const before = snapshot();
    const { printed } = await run();
    expect(printed).toContain('dhall/Helm: stays, because ');
    expect(snapshot()).toEqual(before);
  });

  test('a file that Git ignores, and an importer that it ignores', async () => {
    execFileSync('git', ['init', '--quiet', root]);
    write('.gitignore', 'mine.dhall\n');
    write('dhall/Helm/mine.dhall', '{=}\n');
    expect((await run()).printed).toContain('dhall/Helm: stays, because it was edited');
    expect(read('dhall/Helm/mine.dhall')).toBe('{=}\n');
  });

  test('a link to a folder of somebody else', async () => {
    rmSync(join(root, 'dhall/Json'), { recursive: true });
    const elsewhere = join(root, 'elsewhere');
    cpSync(join(root, 'dhall/Helm'), elsewhere, { recursive: true });
    rmSync(join(root, 'dhall/Helm'), { recursive: true });
    symlinkSync(elsewhere, join(root, 'dhall/Helm'));
    const before = snapshot();
    await run(['Json']);
    expect(existsSync(join(elsewhere, 'package.dhall'))).toBe(true);
    for (const [path, text] of before) expect(readFileSync(path, 'latin1')).toBe(text);
  });

  test('a package that cannot be imported stops everything', async () => {
    write('dhall/Secret.dhall', '{ mine = True }\n');
    const before = snapshot();
    await expect(run(['Secret'])).rejects.toMatchObject({ code: 'library-file-edited' });
    expect(snapshot()).toEqual(before);
  });
});

test('a conversion that was interrupted is finished', async () => {
  await run([], {});
  copy('Helm');
  expect((await run()).printed).toContain('dhall/Helm: replaced');
  expect(existsSync(join(root, 'dhall/Helm'))).toBe(false);
});

test('in the repository of the packages, their sources are not copies', async () => {
  root = repository;
  const { printed } = await run([], { dryRun: true });
  root = mkdtempSync(join(tmpdir(), 'dhallmark-copies-'));
  expect(printed).not.toContain('replaced');
  expect(printed.match(/is the installed version/g)).toHaveLength(11);
});
