import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkspace } from '../workspace/open-workspace.ts';
import { findFaultsBesideRenders } from './faults-beside-renders.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dhallmark-beside-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const canary = 'CANARY-beside-renders-77';

function find(environment: string): readonly string[] {
  const files = {
    'dhallmark.json': '{}',
    'charts/chart.dhall': 'this does not render',
    'charts/environments/prod.dhall': 'nor does this',
    'charts/notes.md': 'notes',
    'secrets.env': `TOKEN=${canary}\nnot a variable: ${canary}\n`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const workspace = openWorkspace({ root, env: { HOME: root }, environment, options: {} });
  const found = findFaultsBesideRenders(workspace);
  expect(JSON.stringify(found)).not.toContain(canary);
  return found.map(({ error: { code, location } }) => `${code} ${location.file} ${location.line}`);
}

test('unused files and malformed lines are found, although no chart renders', () => {
  expect(find('local')).toEqual([
    'unused-file charts/notes.md undefined',
    'malformed-env-file secrets.env 2',
  ]);
});

test('secrets.env is for local alone', () => {
  expect(find('prod')).toEqual(['unused-file charts/notes.md undefined']);
});
