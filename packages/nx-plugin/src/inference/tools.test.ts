import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findTools } from './tools.ts';

test('installed packages are named by version, and no other npm package is an input', () => {
  const { inputs, installed, versions } = findTools(import.meta.dirname);
  expect(inputs).toEqual([]);
  expect(versions).toMatch(/^node@\d+ .*\bdhallmark@0\./);
  expect(installed).toEqual([
    { externalDependencies: [] },
    {
      json: '{workspaceRoot}/package.json',
      fields: expect.arrayContaining([
        'dependencies.dhallmark',
        'devDependencies.@dhallmark/nx',
      ]) as object,
    },
    {
      json: '{workspaceRoot}/package-lock.json',
      fields: expect.arrayContaining(['packages.node_modules/dhallmark.version']) as object,
    },
  ]);
});

test('packages with sources in the workspace are inputs themselves, with what they import', () => {
  const { inputs, installed } = findTools(join(import.meta.dirname, '../../../..'));
  expect(inputs).toContain('{workspaceRoot}/packages/dhall/package.json');
  expect(installed).toEqual([]);
});
