import { inspect } from 'node:util';
import { isFault } from '@dhallmark/fault';
import { renderFault } from '@dhallmark/fault/render';
import { describe, expect, it, test } from 'vitest';
import { atImport, fault, importedFrom } from './fault.ts';
import { parseExpr } from './parse/parse.ts';

const source = { name: './a.dhall', text: 'let x = 1 in y' };
const span = { start: 13, end: 14 };

describe('a fault in a program', () => {
  it('has the place in its source, and what was expected and found', () => {
    const error = fault({ code: 'type-argument', message: 'm', source, span, expected: 'Text' });
    expect(error.location).toEqual({
      file: './a.dhall',
      line: 1,
      column: 14,
      excerpt: { text: source.text, span },
    });
    expect(error.details).toEqual([{ label: 'expected', text: 'Text', isFromSource: true }]);
  });

  it('shows the line only, where the program reads the environment', () => {
    const secret = { ...source, secret: true };
    const error = fault({ code: 'type-argument', message: 'm', source: secret, span });
    expect(error.location).toEqual({
      file: './a.dhall',
      line: 1,
      column: 14,
      hidden: 'this text depends on the environment',
    });
  });
});

test('a fault in an environment variable holds nothing of it', () => {
  const texts = ['hunter2 = 1', '{ hunter2, hunter2 : 1 }', '01hunter2', '{ if hunter2 = 1 }'];
  for (const text of texts) {
    let caught: unknown;
    try {
      parseExpr(text, { name: 'env:A', secret: true });
    } catch (error) {
      caught = error;
    }
    expect(isFault(caught)).toBe(true);
    expect(`${renderFault(caught)}${inspect(caught, { depth: 10 })}`).not.toContain('hunter');
  }
  const given = fault({
    code: 'type-argument',
    message: 'hunter2',
    hint: 'hunter2',
    source: { name: 'env:A', text: 'hunter2', secret: true },
    span: { start: 0, end: 3 },
    expected: 'hunter2',
    found: 'hunter2',
    causes: [new Error('hunter2')],
  });
  expect(inspect(given, { depth: 10 })).not.toContain('hunter');
});

describe('a fault of an import', () => {
  const absent = fault({ code: 'import-no-file', message: 'there is no file ./hunter2' });

  it('names the importers, the nearest first, once', () => {
    const known = importedFrom(absent, ['./b.dhall', './a.dhall']);
    expect(importedFrom(known, ['./c.dhall'])).toBe(known);
    expect(renderFault(atImport(known, { name: './b.dhall', text: '' }, undefined))).toBe(
      [
        'error[import-no-file]: There is no file ./hunter2',
        '  --> ./b.dhall',
        '  imported by: ./a.dhall',
      ].join('\n'),
    );
  });

  it('has the place of the import, unless it knows its own', () => {
    const placed = atImport(absent, source, span);
    expect(placed.location).toMatchObject({ file: './a.dhall', line: 1, column: 14 });
    expect(atImport(placed, { name: './b.dhall', text: '' }, undefined)).toBe(placed);
  });

  it('holds nothing of the variable that imports it', () => {
    const variable = { name: 'env:A', text: './hunter2', secret: true };
    const error = atImport(importedFrom(absent, ['env:A', './a.dhall']), variable, span);
    expect(inspect(error, { depth: 10 })).not.toContain('hunter');
    expect(error.details).toEqual([{ label: 'imported by', text: './a.dhall' }]);
  });
});
