import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

// Readers search the page for a message: what it quotes has to be what programs print. That its codes
// exist is checked in error-codes.

const root = resolve(import.meta.dirname, '..');
const sources = globSync('packages/*/src/**/*.ts', { cwd: root })
  .filter((path) => !path.endsWith('.test.ts'))
  .map((path) => readFileSync(join(root, path), 'utf8'))
  .join('\n');
const rows = readFileSync(join(root, 'docs/troubleshooting.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()));

/** Paths of the tree are constants in the sources. */
const constants =
  /secrets\/kustomization\.yaml|\.dhallmark\/manifest\.json|Chart\.lock|archives\.sha256/g;

const messages = rows.flatMap(([, cell = '']) =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text),
);
test.each(messages)('%s', (message) => {
  const parts = message
    .replaceAll(constants, '…')
    .split('…')
    .map((part) => part.trim().replaceAll(/^"|"$/g, ''));
  const missing = parts.filter((part) => part !== '' && !says(part));
  expect(missing).toEqual([]);
});

/** Messages start in lower case in the sources; what prints them makes them sentences. */
function says(part: string): boolean {
  return [part, part.charAt(0).toLowerCase() + part.slice(1)].some(
    (text) => sources.includes(text) || sources.includes(text.replaceAll("'", String.raw`\'`)),
  );
}
