/** For tests that follow a recipe of CONTRIBUTING.md in a copy of this repository. */

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { createWorkspace, type Workspace } from '../../e2e/support/workspace.ts';

/** The code blocks of a recipe, without the indentation of the list. */
export function readCodeBlocks(recipe: string): readonly string[] {
  const page = readFileSync(join(import.meta.dirname, '../../CONTRIBUTING.md'), 'utf8');
  const [, after = ''] = page.split(`### ${recipe}\n`);
  const [text = ''] = after.split(/^##/m);
  return [...text.matchAll(/^ {3}```ts\n(.*?)^ {3}```$/gms)].map(([, code = '']) =>
    code.replaceAll(/^ {3}/gm, ''),
  );
}

/** A copy of the packages, their tests and tools; the installed packages are linked. */
export function copyRepository(): Workspace {
  const settings = ['tsconfig.base.json', 'tsconfig.test.json', 'vitest.config.ts'];
  return createWorkspace({
    tests: true,
    copy: ['tools', 'docs', 'dhall/Secret', 'CONTRIBUTING.md', ...settings],
  });
}

/** Replaces the first use of a string in a file. Throws where there is none: the recipe is out of date. */
export function replaceText(
  workspace: Workspace,
  file: string,
  text: string,
  replacement: string,
): void {
  const before = readFileSync(workspace.path(file), 'utf8');
  if (!before.includes(text)) throw new Error(`${file} does not contain ${text}`);
  writeFileSync(
    workspace.path(file),
    before.replace(text, () => replacement),
  );
}

/** Runs Node in the copy. Returns what it wrote, and at the end its exit status. */
export function runNode(workspace: Workspace, args: readonly string[], input = ''): string {
  const { stdout, stderr, status } = spawnSync(process.execPath, args, {
    cwd: workspace.root,
    encoding: 'utf8',
    input,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return `${stdout}${stderr}exit status ${status}`;
}

/** Compiles these files and all that they import. Returns what the compiler wrote, as `runNode`. */
export function compile(workspace: Workspace, ...files: readonly string[]): string {
  const config = { extends: './tsconfig.test.json', include: files };
  workspace.write({ 'tsconfig.recipe.json': JSON.stringify(config) });
  return runNode(workspace, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.recipe.json']);
}
