import { execFileSync, spawnSync } from 'node:child_process';
import {
  cpSync,
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
import { afterAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'secret-type-recipe-'));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

/** The code blocks of the recipe in CONTRIBUTING.md, without the list's indentation. */
function codeBlocks(recipe: string): readonly string[] {
  const page = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, after = ''] = page.split(`### ${recipe}\n`);
  const [text = ''] = after.split(/^##/m);
  return [...text.matchAll(/^ {3}```ts\n(.*?)^ {3}```$/gms)].map(([, code = '']) =>
    code.replaceAll(/^ {3}/gm, ''),
  );
}

/** The tracked files, and the installed packages with ours pointing into the copy. */
function copyRepository(): void {
  const listed = execFileSync(
    'git',
    ['ls-files', '-z', 'packages', 'tools', 'dhall/Secret', 'docs', '*.json', '*.ts'],
    { cwd: root, encoding: 'utf8' },
  );
  for (const path of listed.split('\0').filter((each) => each !== '')) {
    mkdirSync(dirname(join(copy, path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  const installed = join(copy, 'node_modules');
  mkdirSync(join(installed, '@dhallmark'), { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules'))) {
    if (name !== '@dhallmark') symlinkSync(join(root, 'node_modules', name), join(installed, name));
  }
  for (const name of readdirSync(join(copy, 'packages'))) {
    symlinkSync(join(copy, 'packages', name), join(installed, '@dhallmark', name));
  }
}

function run(...args: readonly string[]): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: copy,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return `${stdout}${stderr}exit status ${status}`;
}

test('the recipe "Add a Secret type" works as CONTRIBUTING.md describes it', () => {
  copyRepository();
  const [row = '', entry = ''] = codeBlocks('Add a Secret type');
  const types = join(copy, 'packages/secret-gen/src/types');
  writeFileSync(join(types, 'bootstrap-token.ts'), row);
  const table = join(types, 'secret-types.ts');
  const text = readFileSync(table, 'utf8')
    .replace('import', "import { bootstrapToken } from './bootstrap-token.ts';\nimport")
    .replace('\n} as const', `\n  ${entry.trim()}$&`);
  writeFileSync(table, text);

  const check = ['node_modules/vitest/vitest.mjs', 'run', 'tools/secret-types.test.ts'];
  expect(run(...check)).toContain(
    'dhall/Secret/SecretType.dhall is up to date (npm run generate:secret-types)\nAssertionError',
  );
  expect(run('tools/generate-secret-types.ts')).toBe('exit status 0');
  expect(run(...check)).toMatch(/exit status 0$/);
  expect(readFileSync(join(copy, 'dhall/Secret/SecretType.dhall'), 'utf8')).toContain(
    '| `bootstrap.kubernetes.io/token`',
  );
  expect(readFileSync(join(copy, 'docs/secrets.md'), 'utf8')).toContain(
    '| `bootstrap.kubernetes.io/token` | `bootstrapToken` | `token-id`, `token-secret` |',
  );
});
