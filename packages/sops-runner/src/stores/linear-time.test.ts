/** Large files of repeated parts. In quadratic time each takes minutes, more than the limit of a test. */

import { expect, it } from 'vitest';

import { findValueProblems } from '../verify/value-problems.ts';
import { substituteActions } from '../verify/template-text.ts';
import { storeFor } from './index.ts';
import type { Format } from './store.ts';

const numbered = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('');

const FILES: readonly (readonly [name: string, format: Format, text: () => string])[] = [
  ['documents', 'yaml', () => '---\na: b\n'.repeat(40_000)],
  ['comments below a list', 'yaml', () => `a:\n- b\n${'#\n'.repeat(100_000)}\nc: d\n`],
  ['mappings on one line', 'yaml', () => `a: [${'{},'.repeat(200_000)}]\n`],
  ['keys of a section', 'ini', () => numbered(300_000, (index) => `k${index} = v\n`)],
  ['comments', 'ini', () => numbered(50_000, (index) => `# a\nk${index} = v ; b\n`)],
  ['empty lines', 'ini', () => `[a]\nb = c\n${'\n'.repeat(400_000)}[s]\nc = d\n[sops]\nx = y\n`],
  ['values', 'dotenv', () => numbered(200_000, (index) => `k${index}=v\n`)],
  ['values', 'json', () => `{${numbered(200_000, (index) => `"k${index}": "v",\n`)}"z": 1}`],
  ['megabytes of one value', 'json', () => `{"a": "${'x\\n'.repeat(8_000_000)}"}`],
  ['spaces', 'json', () => `{${' '.repeat(400_000)}\n"a": "b"}`],
];

it.each(FILES)('many %s in %s', (_name, format, text) => {
  const file = storeFor(format).parse(text(), 'encrypted');
  const metadata = { groups: [], shamirThreshold: 0, lastModified: '', mac: '', version: '3' };
  const documents = [...file.documents.keys()];
  const part = { documents, block: {}, line: 1, metadata: { ...metadata, selectors: {} } };
  const problems = findValueProblems(file, [part]);
  for (const { line } of problems) expect(line).toBeGreaterThan(0);
  expect(file.renderPlain().length).toBeGreaterThan(0);
  expect(file.renderEncrypted({}).length).toBeGreaterThan(0);
});

it.each(['\\"', '"\\', "'", '`', '\\\n'])('many %j in an action of a template', (part) => {
  const text = `a: {{ "${part.repeat(30_000)} }}\n`;
  expect(substituteActions(text)).toMatch(/^a: /);
});
