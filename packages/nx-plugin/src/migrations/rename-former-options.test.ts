import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, writeJson } from '@nx/devkit';
import { createTreeWithEmptyWorkspace } from '@nx/devkit/testing';
import { formerFlags } from 'dhallmark/program';
import { expect, test } from 'vitest';
import { formerOptions } from './former-options.ts';
import { renameFormerOptions } from './rename-former-options.ts';

const camelCase = (flag: string): string =>
  flag.slice(2).replaceAll(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

test('every former flag of the program is known as a former option', () => {
  const flags = Object.entries(formerFlags).map(([former, now]) => [
    camelCase(former),
    camelCase(now),
  ]);
  expect(formerOptions).toEqual(Object.fromEntries(flags));
});

test('options of our targets are renamed, others and their order of files stay', () => {
  const tree = createTreeWithEmptyWorkspace();
  const foreign = { executor: 'other:run', options: { undecided: 'keep' } };
  writeJson(tree, 'nx.json', {
    targetDefaults: {
      '@dhallmark/nx:make': { options: { undecided: 'keep', verbose: true } },
      test: foreign,
    },
  });
  writeJson(tree, 'charts/project.json', {
    name: 'chart',
    targets: {
      publish: {
        executor: '@dhallmark/nx:publish',
        configurations: { live: { undecided: 'rewrite' } },
      },
      diff: {
        executor: '@dhallmark/nx:diff',
        options: { ifUndecryptable: 'fail', undecided: 'keep' },
      },
      test: foreign,
    },
  });
  renameFormerOptions(tree);
  expect(readJson(tree, 'nx.json')).toEqual({
    targetDefaults: {
      '@dhallmark/nx:make': { options: { ifUndecryptable: 'keep', verbose: true } },
      test: foreign,
    },
  });
  expect(readJson(tree, 'charts/project.json')).toMatchObject({
    targets: {
      publish: { configurations: { live: { ifUndecryptable: 'rewrite' } } },
      diff: { options: { ifUndecryptable: 'fail' } },
      test: foreign,
    },
  });
  const before = tree.listChanges().map(({ path, content }) => [path, String(content)]);
  renameFormerOptions(tree);
  expect(tree.listChanges().map(({ path, content }) => [path, String(content)])).toEqual(before);
});

test('every migration has a description and an implementation that exists', () => {
  const folder = join(import.meta.dirname, '../..');
  const { generators } = JSON.parse(readFileSync(join(folder, 'migrations.json'), 'utf8')) as {
    readonly generators: Record<string, { description: string; implementation: string }>;
  };
  expect(Object.keys(generators).length).toBeGreaterThan(0);
  for (const { description, implementation } of Object.values(generators)) {
    expect(description).toMatch(/^[A-Z].*[^.]$/);
    const [path = '', symbol = ''] = implementation.split('#');
    const source = join(folder, `${path.replace('./dist/', './src/')}.ts`);
    expect(readFileSync(source, 'utf8')).toContain(`export function ${symbol}(`);
  }
});
