import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Workspace } from '../../e2e/support/workspace.ts';
import { compile, copyRepository, replaceText, runNode } from './play-recipe.ts';

let copy: Workspace;
beforeAll(() => {
  copy = copyRepository();
});
afterAll(() => copy?.remove());

/** The made-up provider of the tests under another name: that one is a row in its tests already. */
function renameAcme(code: string): string {
  return code
    .replaceAll('acme', 'zenith')
    .replaceAll('Acme', 'Zenith')
    .replaceAll('ACME', 'ZENITH')
    .replace("letter: 'A'", "letter: 'Z'")
    .replace('order: { rule: 70, commandLine: 70 }', 'order: { rule: 80, commandLine: 80 }');
}

test('the recipe "Add a key provider" works as CONTRIBUTING.md describes it', () => {
  const source = 'packages/sops-runner/src';
  const read = (file: string): string => readFileSync(copy.path(source, file), 'utf8');
  const provider = renameAcme(read('testing/made-up-provider.ts'))
    .replaceAll("'../keys/", "'../")
    .replaceAll(/'\.\.\/(errors|codes|faults?)\.ts'/g, "'../../$1.ts'");
  copy.write({ [`${source}/keys/zenith/zenith.ts`]: provider });
  const registry = `${source}/keys/registry.ts`;
  const imported = "import { zenithProvider } from './zenith/zenith.ts';\nimport";
  replaceText(copy, registry, 'import', imported);
  replaceText(copy, registry, '\n] as const', '\n  zenithProvider,\n] as const');
  const services = `${source}/testing/provider-services.ts`;
  const [starter = ''] =
    /^ {2}acme_kms: \{.*?^ {2}\},$/ms.exec(read(services.slice(source.length))) ?? [];
  replaceText(copy, services, starter, `${starter}\n${renameAcme(starter)}`);
  const rotate = "import { rotateZenithKey } from '../keys/zenith/zenith.ts';\nimport";
  replaceText(copy, services, 'import', rotate);

  expect(compile(copy, registry, services)).toBe('exit status 0');
  const tests = `${source}/keys/provider-rows.test.ts`;
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', tests, '-t', 'zenith_kms|the registry'];
  const tested = runNode(copy, vitest);
  expect(tested).toMatch(/exit status 0$/);
  expect(tested).toMatch(/Tests +\d\d passed/);

  const runner = 'packages/sops-runner/bin/sops-runner.cjs';
  expect(runNode(copy, [runner, 'encrypt', '--help'])).toContain('--zenith-kms');
  copy.write({ 's.yaml': 'password: hunter2\n', '.sops.yaml': 'creation_rules: []\n' });
  const encrypted = runNode(copy, [runner, 'encrypt', '--zenith-kms', 'zenith:one', 's.yaml']);
  expect(encrypted).toContain('zenith_kms:\n');
  expect(encrypted).not.toContain('hunter2');
});
