import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

import { isNewEnough, requireNode } from './require-node.ts';

const packages = resolve(import.meta.dirname, '../../..');

describe('requireNode', () => {
  it.each([
    ['18.20.8', false],
    ['20.20.2', false],
    ['22.18.0', false],
    ['22.19.0', true],
    ['23.0.0', true],
    ['24.1.0', true],
    ['100.0.0', true],
  ])('%s', (version, expected) => {
    expect(isNewEnough(version)).toBe(expected);
  });

  it('says which version is needed', () => {
    expect(() => requireNode('20.20.2')).toThrow(
      expect.objectContaining({
        code: 'old-node',
        message: 'Dhallmark needs Node 22.19 or later; this is Node 20.20.2',
      }),
    );
  });

  it('asks for what the packages ask for', () => {
    const engines = globSync('*/package.json', { cwd: packages }).map((path) => {
      const text = readFileSync(join(packages, path), 'utf8');
      return (JSON.parse(text) as { readonly engines: { readonly node: string } }).engines.node;
    });
    expect(new Set(engines)).toEqual(new Set(['>=22.19']));
  });
});
