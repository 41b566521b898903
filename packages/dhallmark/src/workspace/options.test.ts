import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultOptions, normalizeOptions } from './options.ts';

describe('the options of a workspace', () => {
  test('are the same in the schema, with the same defaults', () => {
    const { properties } = JSON.parse(
      readFileSync(join(import.meta.dirname, '../../options.schema.json'), 'utf8'),
    ) as { readonly properties: Readonly<Record<string, { readonly default?: unknown }>> };
    const inSchema = Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => name !== '$schema' && name !== 'umbrellas')
        .map(([name, { default: value }]) => [name, value]),
    );
    expect(inSchema).toEqual(defaultOptions);
  });

  test('are filled in, and folders are trimmed', () => {
    expect(normalizeOptions(undefined, 'nx.json')).toEqual(defaultOptions);
    expect(normalizeOptions({ chartsRoot: './src/charts/' }, 'nx.json').chartsRoot).toBe(
      'src/charts',
    );
  });

  test.each<[string, unknown]>([
    ['a list', []],
    ['an unknown name', { chartRoot: 'x' }],
    ['a folder outside', { chartsRoot: '../x' }],
    ['an absolute folder', { outputRoot: '/x' }],
    ['an unknown engine', { engine: 'gpg' }],
    ['an unknown placement', { secretPlacement: 'inline' }],
    ['hosts that are not a list', { allowedHosts: 'example.org' }],
  ])('%s is refused', (_what, options) => {
    expect(() => normalizeOptions(options, 'dhallmark.json')).toThrowError(
      expect.objectContaining({ code: 'invalid-options' }),
    );
  });

  test('are accepted in kebab-case, but not in both spellings', () => {
    const options = normalizeOptions({ $schema: 'x', 'charts-root': 'src' }, 'dhallmark.json');
    expect(options).toEqual({ ...defaultOptions, chartsRoot: 'src' });
    expect(() => normalizeOptions({ 'charts-root': 'a', chartsRoot: 'b' }, 'f')).toThrowError(
      expect.objectContaining({ code: 'ambiguous-options' }),
    );
  });
});
